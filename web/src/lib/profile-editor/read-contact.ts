import type { Db } from '#lib/db/client.ts'
import * as contact from '#lib/db/contact.ts'
import { explainThrown } from '#lib/failure.ts'

/** The decrypted contact fields, or a sentence with the reason why not. Never rejects. */
export function readContact(db: Db) {
  return contact.read(db).then(
    (fields) => ({ contact: fields }),
    (thrown: unknown) => ({ failure: explainThrown(thrown) }),
  )
}
