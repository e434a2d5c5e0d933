// The keys that seal personal data: the current one seals; it and the others open.
import { env } from '../env.ts'
import { importKey, open, seal } from './seal.ts'

/** A sealed text and the id of its key. */
export interface Sealed {
  sealed: Uint8Array<ArrayBuffer>
  key_id: string
}

export interface Keyring {
  currentId: string
  /** the ids of all keys, the current one included */
  ids: string[]
  seal(text: string, owner: string): Promise<Sealed>
  /** Throws when no key has that id, or when the key does not open the text. */
  open(kept: Sealed, owner: string): Promise<string>
}

/**
 * Reads the keys from the environment. Throws an error that names the variable that is missing or
 * malformed.
 */
export function openKeyring(): Keyring {
  const { CONTACT_KEY_ID, CONTACT_KEY, CONTACT_OTHER_KEYS } = env(
    'CONTACT_KEY_ID',
    'CONTACT_KEY',
    'CONTACT_OTHER_KEYS',
  )
  const current = importKey(CONTACT_KEY)
  const keys = new Map(
    Object.entries(CONTACT_OTHER_KEYS ?? {}).map(([id, base64]) => [id, importKey(base64)]),
  )
  keys.set(CONTACT_KEY_ID, current)

  return {
    currentId: CONTACT_KEY_ID,
    ids: [...keys.keys()],
    async seal(text, owner) {
      return { sealed: await seal(text, await current, owner), key_id: CONTACT_KEY_ID }
    },
    async open({ sealed, key_id }, owner) {
      const key = keys.get(key_id)
      if (!key) throw new Error('sealed with a key that is not here')
      return open(sealed, await key, owner)
    },
  }
}
