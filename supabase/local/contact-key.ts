// Changing the key of contact fields, from outside or while the home runs: it notices.
import { unwatchFile, watchFile } from 'node:fs'
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { changeKeyFile, type Keys, loadKeys } from './keys.ts'

/** Makes a key that can be read with, not yet written with. Resolves with its id. */
export async function addContactKey(dataDir: string): Promise<string> {
  const id = randomUUID()
  await changeKeyFile(dataDir, (file) => {
    file.contact_others[id] = randomBytes(32).toString('base64')
  })
  return id
}

/** Seals with it from now on; the key used so far goes on opening. */
export async function useContactKey(dataDir: string, id: string): Promise<void> {
  await changeKeyFile(dataDir, (file) => {
    const { [id]: key, ...others } = file.contact_others
    if (!key) throw new Error(`no key ${id}`)
    file.contact_others = { ...others, [file.contact.id]: file.contact.key }
    file.contact = { id, key }
  })
}

const EVERY_MS = 500

/** Keeps `keys.contact` as the file says, and calls `changed` when that became different. */
export function followContactKey(
  dataDir: string,
  keys: Pick<Keys, 'contact'>,
  changed: () => void,
): { close(): void } {
  const path = join(dataDir, 'keys.json')
  const read = async () => {
    const { contact } = await loadKeys(dataDir)
    if (JSON.stringify(contact) === JSON.stringify(keys.contact)) return
    keys.contact = contact
    changed()
  }
  watchFile(path, { interval: EVERY_MS, persistent: false }, () => {
    // Half-way through being replaced, or damaged: what is known still holds.
    void read().catch(() => undefined)
  })
  return { close: () => unwatchFile(path) }
}
