// A person's contact fields, between plain values and what the database keeps of them.
import type { Db } from './authorise.ts'
import { Failure } from './contract/failure.ts'
import { contact, type Contact } from './contract/profile.ts'
import { env } from './env.ts'
import { fromBase64, importKey, open, seal, toBase64 } from './seal.ts'

/** As the database keeps it: base64, and which key opens it. */
export interface SealedContact {
  sealed: string
  key_id: string
}

const { CONTACT_KEY_ID, CONTACT_KEY } = env('CONTACT_KEY_ID', 'CONTACT_KEY')
const key = importKey(CONTACT_KEY)

export async function sealContact(userId: string, fields: Contact): Promise<SealedContact> {
  const sealed = await seal(JSON.stringify(fields), await key, userId)
  return { sealed: toBase64(sealed), key_id: CONTACT_KEY_ID }
}

/** Throws `contact.unavailable` when this key did not seal it, or not for this person. */
async function openContact(userId: string, row: SealedContact): Promise<Contact> {
  if (row.key_id !== CONTACT_KEY_ID) throw new Failure('contact.unavailable')
  try {
    return contact.parse(JSON.parse(await open(fromBase64(row.sealed), await key, userId)))
  } catch (error) {
    throw new Failure('contact.unavailable', { cause: error })
  }
}

/** `admin` holds a secret key: no client may read the table. Null when nothing is kept. */
export async function readContact(admin: Db, userId: string): Promise<Contact | null> {
  const { data } = await admin.rpc('read_contact', { person: userId }).throwOnError()
  const [row] = data
  return row ? openContact(userId, row) : null
}

export async function writeContact(admin: Db, userId: string, fields: Contact): Promise<void> {
  const row = await sealContact(userId, fields)
  await admin.rpc('write_contact', { person: userId, ...row }).throwOnError()
}
