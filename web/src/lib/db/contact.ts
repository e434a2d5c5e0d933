import { readContact, writeContact } from '#contract/contact.ts'
import type { Contact } from '#contract/profile.ts'
import type { Db } from './client.ts'

/** Contact fields are sealed at rest: only the function `contact` opens them, for their owner. */
export function read(db: Db): Promise<Contact> {
  return db.call(readContact, {})
}

export async function save(db: Db, fields: Contact): Promise<void> {
  await db.call(writeContact, fields)
}
