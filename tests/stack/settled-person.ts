// A person whose CV is read and who has matches. Reading takes seconds of computing, so a test that
// is not about reading gets a new account with a copy of a person of the snapshot.
import { readContact } from '../../functions/_shared/contract/contact.ts'
import { importKey, seal, toBase64 } from '../../functions/_shared/sealing/seal.ts'
import type { Running } from '../../scripts/running.ts'
import { loadKeys } from '../../supabase/local/keys.ts'
import { ask, callAs, callerOf, secret } from './ask.ts'
import { type Person, register } from './people.ts'
import { type KnownProfession, personOfSnapshot } from './snapshot.ts'

export interface Home extends Running {
  dataDir: string
}

interface Model {
  id: string
  contact: string
  file: Blob
}
const models = new Map<string, Promise<Model>>()

export async function settledPerson(stack: Home, profession: KnownProfession): Promise<Person> {
  const key = `${stack.API_URL} ${profession}`
  const reading = models.get(key) ?? readModel(stack, profession)
  models.set(key, reading)
  const [person, model] = await Promise.all([
    register(stack, profession.replaceAll(' ', '-')),
    reading,
  ])

  const { contact } = await loadKeys(stack.dataDir)
  const sealed = await seal(model.contact, await importKey(contact.key), person.id)
  const copied = await ask(stack, secret(stack), '/rest/v1/rpc/copy_person', {
    method: 'POST',
    body: {
      model: model.id,
      person: person.id,
      contact: toBase64(sealed),
      contact_key: contact.id,
    },
  })
  if (copied.status !== 200) throw new Error(`copy_person: ${copied.text}`)
  const path = copied.body as string
  const { error } = await person.client.storage.from('cvs').upload(path, model.file)
  if (error) throw error
  return person
}

async function readModel(stack: Home, profession: KnownProfession): Promise<Model> {
  const { id, email, client } = await personOfSnapshot(stack, profession)
  const contact = await callAs(stack, await callerOf(stack, { id, email, client }))(readContact, {})
  const { data: cv } = await client.from('cvs').select('path').single().throwOnError()
  const { data: file, error } = await client.storage.from('cvs').download(cv.path)
  if (error) throw error
  return { id, contact: JSON.stringify(contact), file }
}
