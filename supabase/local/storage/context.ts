import type { Transaction } from '@electric-sql/pglite'
import { asCaller } from '../as-role.ts'
import { type Claims, identify } from '../claims.ts'
import type { Database } from '../database/database.ts'
import type { Keys } from '../keys.ts'
import type { Files } from './files.ts'
import { refuse } from './storage-error.ts'

/** Shared by all routes of storage. */
export interface StorageContext {
  db: Database
  keys: Keys
  files: Files
  /** bytes; a bucket may set a lower limit, never a higher one */
  maxFileSize: number
}

export interface Bucket {
  id: string
  public: boolean
  file_size_limit: number | null
  allowed_mime_types: string[] | null
}

/**
 * The caller. AccessDenied when the key or token is missing, forged or expired. As on hosted, a
 * bearer alone is enough: an API key, or a token.
 */
export function callerOf(request: Request, { keys }: StorageContext): Promise<Claims> {
  const headers = new Headers(request.headers)
  const bearer = /^bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  if (bearer && !headers.has('apikey')) {
    headers.set('apikey', bearer.startsWith('sb_') ? bearer : keys.publishable)
  }
  return identify(headers, keys)
}

/** Looked up with full rights, as on hosted: the existence of a bucket is no secret. */
export async function findBucket(id: string, { db }: StorageContext): Promise<Bucket> {
  const { rows } = await db.query<Bucket>(
    'select id, public, file_size_limit, allowed_mime_types from storage.buckets where id = $1',
    [id],
  )
  if (!rows[0]) throw refuse.noSuchBucket()
  return rows[0]
}

/**
 * Runs as the caller, with the one right that plain SQL lacks: deleting from the storage tables.
 */
export function asStorageCaller<T>(
  { db }: StorageContext,
  claims: Claims,
  work: (tx: Transaction) => Promise<T>,
  options: { rollback?: boolean } = {},
): Promise<T> {
  return asCaller(db, claims, work, {
    ...options,
    settings: { 'storage.allow_delete_query': 'true' },
  })
}
