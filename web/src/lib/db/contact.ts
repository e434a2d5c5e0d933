import { contact, type Contact } from '#contract/profile.ts'
import { callFunction } from '#lib/server/call-function.ts'
import type { Db } from './client.ts'

/** Contact fields are sealed at rest: only the function `contact` opens them, for their owner. */
export async function read(db: Db): Promise<Contact> {
  return contact.parse(await callFunction(db, 'contact', 'GET'))
}

export async function save(db: Db, fields: Contact): Promise<void> {
  await callFunction(db, 'contact', 'PUT', fields)
}
