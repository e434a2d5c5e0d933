// Changes the key of contact fields, also while the home runs: it follows the key file.
import { unwatchFile, watchFile } from 'node:fs'
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { changeKeyFile, type Keys, loadKeys } from './keys.ts'

/** Makes a key that can read but does not write yet. Returns its id. */
export async function addContactKey(dataDir: string): Promise<string> {
  const id = randomUUID()
  await changeKeyFile(dataDir, (file) => {
    file.contact_others[id] = randomBytes(32).toString('base64')
  })
  return id
}

/** Writes with this key from now on; the previous key still reads. */
export async function useContactKey(dataDir: string, id: string): Promise<void> {
  await changeKeyFile(dataDir, (file) => {
    const { [id]: key, ...others } = file.contact_others
    if (!key) throw new Error(`no key ${id}`)
    file.contact_others = { ...others, [file.contact.id]: file.contact.key }
    file.contact = { id, key }
  })
}

const EVERY_MS = 500

/** Keeps `keys.contact` equal to the file, and calls `changed` after a change. */
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
    // The file is being replaced, or is damaged: the known keys stay.
    void read().catch(() => undefined)
  })
  return { close: () => unwatchFile(path) }
}
