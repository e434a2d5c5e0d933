// Seals a text so that the database, its backups and its readers hold nothing they can read:
// AES-256-GCM, 12 bytes of nonce in front of ciphertext and tag. `owner` is authenticated with it,
// so a sealed text copied into another person's row does not open there.

const NONCE_BYTES = 12
const encoder = new TextEncoder()

/** The key from its base64. Throws when it is not 32 bytes. */
export async function importKey(base64: string): Promise<CryptoKey> {
  const bytes = fromBase64(base64)
  if (bytes.byteLength !== 32) throw new Error('a sealing key has 32 bytes')
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

export async function seal(
  text: string,
  key: CryptoKey,
  owner: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const algorithm = { name: 'AES-GCM', iv, additionalData: encoder.encode(owner) }
  const ciphertext = await crypto.subtle.encrypt(algorithm, key, encoder.encode(text))
  const sealed = new Uint8Array(NONCE_BYTES + ciphertext.byteLength)
  sealed.set(iv)
  sealed.set(new Uint8Array(ciphertext), NONCE_BYTES)
  return sealed
}

/**
 * Throws (OperationError) for another key, another owner or a changed byte; the error is the same.
 */
export async function open(
  sealed: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
  owner: string,
): Promise<string> {
  const iv = sealed.slice(0, NONCE_BYTES)
  const algorithm = { name: 'AES-GCM', iv, additionalData: encoder.encode(owner) }
  const text = await crypto.subtle.decrypt(algorithm, key, sealed.slice(NONCE_BYTES))
  return new TextDecoder().decode(text)
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** Reads base64, also with the line breaks of Postgres. Throws on anything else. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
