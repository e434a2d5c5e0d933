// Seals rows of older keys again with the current one. Rows stay readable meanwhile, and rows that
// a person writes meanwhile stay as they are.
import type { Db } from '../_shared/http/authorise.ts'
import { rotateKey } from '../_shared/contract/rotate-key.ts'
import { openKeyring } from '../_shared/sealing/keyring.ts'
import { endpoint } from '../_shared/http/endpoint.ts'
import { fromBase64, toBase64 } from '../_shared/sealing/seal.ts'
import type { Database } from '../_shared/database.types.ts'

type SealedRow = Database['public']['Functions']['sealed_rows']['Returns'][number]

const ROWS_PER_REQUEST = 200
const keyring = openKeyring()

export default endpoint(
  rotateKey,
  async ({ after }, { supabaseAdmin: db }) => {
    const { data: rows } = await db
      .rpc('sealed_rows', { current_key: keyring.currentId, after, max_rows: ROWS_PER_REQUEST })
      .throwOnError()
    const resealed = await Promise.all(rows.map(reseal))
    const written = resealed.filter((row) => row !== null)
    return {
      current_key: keyring.currentId,
      known_keys: keyring.ids,
      resealed: written.length > 0 ? await write(db, written) : 0,
      unreadable: rows.length - written.length,
      next: rows.length < ROWS_PER_REQUEST ? null : (rows.at(-1)?.place ?? null),
    }
  },
  { auth: 'secret' },
)

async function reseal({ owner, sealed: was, key_id }: SealedRow) {
  try {
    const text = await keyring.open({ sealed: fromBase64(was), key_id }, owner)
    const fresh = await keyring.seal(text, owner)
    return { owner, was, sealed: toBase64(fresh.sealed), key_id: fresh.key_id }
  } catch {
    return null
  }
}

async function write(db: Db, rows: NonNullable<Awaited<ReturnType<typeof reseal>>>[]) {
  const { data } = await db.rpc('write_resealed', { rows }).throwOnError()
  return data
}
