// Converts a person's contact fields between plain values and their stored form.
import type { Db } from '../http/authorise.ts'
import { Failure } from '../contract/failure.ts'
import { contact, type Contact } from '../contract/profile.ts'
import { openKeyring } from './keyring.ts'
import { fromBase64, toBase64 } from './seal.ts'

/** The stored form: base64, and the id of its key. */
export interface SealedContact {
  sealed: string
  key_id: string
}

const keyring = openKeyring()

export async function sealContact(userId: string, fields: Contact): Promise<SealedContact> {
  const { sealed, key_id } = await keyring.seal(JSON.stringify(fields), userId)
  return { sealed: toBase64(sealed), key_id }
}

/** Throws `contact.unavailable` when another key or another person's id sealed it. */
async function openContact(userId: string, row: SealedContact): Promise<Contact> {
  try {
    const kept = { sealed: fromBase64(row.sealed), key_id: row.key_id }
    return contact.parse(JSON.parse(await keyring.open(kept, userId)))
  } catch (error) {
    throw new Failure('contact.unavailable', { cause: error })
  }
}

/**
 * `admin` needs the secret key, since no client may read the table. Null when nothing is stored.
 */
export async function readContact(admin: Db, userId: string): Promise<Contact | null> {
  const { data } = await admin.rpc('read_contact', { person: userId }).throwOnError()
  const [row] = data
  return row ? openContact(userId, row) : null
}

export async function writeContact(admin: Db, userId: string, fields: Contact): Promise<void> {
  const row = await sealContact(userId, fields)
  await admin.rpc('write_contact', { person: userId, ...row }).throwOnError()
}
