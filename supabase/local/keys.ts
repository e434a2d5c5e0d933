// The secrets of one embedded home, made at its first start and kept beside its data.
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, importJWK } from 'jose'
import { z } from 'zod'

export interface Keys {
  /** `sb_publishable_…`: for browsers */
  publishable: string
  /** `sb_secret_…`: acts as service_role */
  secret: string
  /** ES256, signs access tokens; the public half is served as the JWKS */
  signing: { kid: string; privateKey: CryptoKey; publicJwk: JsonWebKey }
  /**
   * HS256 secret of signed storage URLs. Not the session key: a link to a file must never sign a
   * person in.
   */
  storage: Uint8Array
  /**
   * AES-256-GCM keys of contact fields, base64 of 32 bytes: one seals, and the others still open,
   * by id
   */
  contact: { id: string; key: string; others: Record<string, string> }
}

const jwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
})

const keyFile = z.object({
  publishable: z.string().startsWith('sb_publishable_'),
  secret: z.string().startsWith('sb_secret_'),
  signing: z.object({ kid: z.string(), jwk }),
  storage: z.string(),
  contact: z.object({ id: z.string(), key: z.string() }),
  contact_others: z.record(z.string(), z.string()).default({}),
})
type KeyFile = z.infer<typeof keyFile>

/**
 * Reads `dataDir/keys.json`, or makes it (mode 0600) when it does not exist. Throws when it is
 * damaged.
 */
export async function loadKeys(dataDir: string): Promise<Keys> {
  const path = join(dataDir, 'keys.json')
  const text = await readFile(path, 'utf8').catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ENOENT') return null
    throw thrown
  })
  if (text === null) {
    const made = await makeKeyFile()
    await mkdir(dataDir, { recursive: true })
    await writePrivately(path, JSON.stringify(made, null, 2))
    return readKeys(made)
  }

  return readKeys(parse(text, path))
}

/** Replaces the key file with a changed one. */
export async function changeKeyFile(
  dataDir: string,
  change: (file: KeyFile) => void,
): Promise<void> {
  const path = join(dataDir, 'keys.json')
  const file = parse(await readFile(path, 'utf8'), path)
  change(file)
  await writePrivately(path, JSON.stringify(file, null, 2))
}

function parse(text: string, path: string): KeyFile {
  const parsed = keyFile.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  // A new file would lose every sealed contact field without a warning.
  throw new Error(
    `${path} is damaged: restore it from a backup, or remove the whole data directory`,
  )
}

/** New keys that are not stored: for tests. */
export async function makeKeys(): Promise<Keys> {
  return readKeys(await makeKeyFile())
}

async function makeKeyFile(): Promise<KeyFile> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return {
    publishable: `sb_publishable_${randomBytes(24).toString('base64url')}`,
    secret: `sb_secret_${randomBytes(24).toString('base64url')}`,
    signing: { kid: randomUUID(), jwk: jwk.parse(await exportJWK(privateKey)) },
    storage: randomBytes(32).toString('base64'),
    contact: { id: randomUUID(), key: randomBytes(32).toString('base64') },
    contact_others: {},
  }
}

async function readKeys({
  publishable,
  secret,
  signing,
  storage,
  contact,
  contact_others,
}: KeyFile): Promise<Keys> {
  const { d: _private, ...publicPart } = signing.jwk
  const privateKey = await importJWK(signing.jwk, 'ES256')
  if (!(privateKey instanceof CryptoKey)) throw new Error('keys.json holds no ES256 key')
  const publicJwk = {
    ...publicPart,
    kid: signing.kid,
    alg: 'ES256',
    use: 'sig',
    key_ops: ['verify'],
  }
  return {
    publishable,
    secret,
    signing: { kid: signing.kid, privateKey, publicJwk },
    storage: new Uint8Array(Buffer.from(storage, 'base64')),
    contact: { ...contact, others: contact_others },
  }
}

/**
 * The file exists whole or not at all, even after a crash: half a key file would make the data
 * unreadable.
 */
async function writePrivately(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}`
  const file = await open(temporary, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, path)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
