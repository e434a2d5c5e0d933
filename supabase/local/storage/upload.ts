// POST and PUT /object/:bucket/*. The row is inserted as the caller, so insert policies decide, and
// for an upsert the update and select policies too. The bytes are on disk before the row is
// committed, so there is never a row without its file.
import type { Claims } from '../claims.ts'
import {
  asStorageCaller,
  type Bucket,
  callerOf,
  findBucket,
  type StorageContext,
} from './context.ts'
import type { StoredFile } from './files.ts'
import { type Incoming, mustBeAllowed, readIncoming } from './incoming.ts'
import { mustBeKey } from './key.ts'

export interface Target {
  bucket: Bucket
  key: string
  isUpsert: boolean
}

/** Answers `{ Id, Key }`. `isUpsert` replaces an existing object instead of refusing. */
export async function upload(
  request: Request,
  bucketId: string,
  wantedKey: string,
  isUpsert: boolean,
  context: StorageContext,
): Promise<Response> {
  const claims = await callerOf(request, context)
  const key = mustBeKey(wantedKey)
  const bucket = await findBucket(bucketId, context)
  const target = { bucket, key, isUpsert }
  await mustBePermitted(target, claims, context)
  return Response.json(await storeUpload(request, target, claims, context))
}

/** Stores the bytes of the request at a place that `claims` may write to. */
export async function storeUpload(
  request: Request,
  target: Target,
  claims: Claims,
  context: StorageContext,
): Promise<{ Id: string; Key: string }> {
  const { bucket } = target
  const limit = Math.min(bucket.file_size_limit ?? context.maxFileSize, context.maxFileSize)
  const incoming = await readIncoming(request, limit)
  mustBeAllowed(incoming.mimetype, bucket.allowed_mime_types)
  const file = await context.files.write(incoming.body, limit)
  return storeFile(target, incoming, file, claims, context)
}

/** Gives a file on disk its row. Without a row the file is removed. */
export async function storeFile(
  target: Target,
  described: Omit<Incoming, 'body'>,
  file: StoredFile,
  claims: Claims,
  context: StorageContext,
): Promise<{ Id: string; Key: string }> {
  const saved = await saveRow(target, described, file, claims, context).catch(async (thrown) => {
    await context.files.remove([file.version])
    throw thrown
  })
  if (saved.previousVersion) await context.files.remove([saved.previousVersion])
  return { Id: saved.id, Key: `${target.bucket.id}/${target.key}` }
}

/** Refuses before a byte is read: the same insert, rolled back. */
export async function mustBePermitted(target: Target, claims: Claims, context: StorageContext) {
  await asStorageCaller(
    context,
    claims,
    (tx) => tx.query(writeStatement(target), writeValues(target, claims, {}, {}, 'probe')),
    { rollback: true },
  )
}

async function saveRow(
  target: Target,
  described: Omit<Incoming, 'body'>,
  file: StoredFile,
  claims: Claims,
  context: StorageContext,
): Promise<{ id: string; previousVersion: string | null }> {
  const metadata = {
    eTag: file.eTag,
    size: file.size,
    mimetype: described.mimetype,
    cacheControl: described.cacheControl,
    lastModified: new Date().toISOString(),
    contentLength: file.size,
    httpStatusCode: 200,
  }
  const values = writeValues(target, claims, metadata, described.userMetadata, file.version)
  const location = [target.bucket.id, target.key]

  return asStorageCaller(context, claims, async (tx) => {
    // Reading needs a select policy, which a person who may only upload does not have.
    await tx.exec('set local role none')
    const before = await tx.query<{ version: string | null }>(
      'select version from storage.objects where bucket_id = $1 and name = $2',
      location,
    )
    await tx.query(`select set_config('role', $1, true)`, [claims.role])
    await tx.query(writeStatement(target), values)
    await tx.exec('set local role none')
    const after = await tx.query<{ id: string }>(
      'select id from storage.objects where bucket_id = $1 and name = $2',
      location,
    )
    const id = after.rows[0]?.id
    if (!id) throw new Error('a written object has no row')
    return { id, previousVersion: before.rows[0]?.version ?? null }
  })
}

function writeStatement({ isUpsert }: Target): string {
  return `insert into storage.objects
    (bucket_id, name, owner, owner_id, version, metadata, user_metadata)
    values ($1, $2, $3, $4, $5, $6, $7)
    ${
      isUpsert
        ? `on conflict (bucket_id, name) do update set
             owner = excluded.owner, owner_id = excluded.owner_id, version = excluded.version,
             metadata = excluded.metadata, user_metadata = excluded.user_metadata,
             updated_at = now()`
        : ''
    }`
}

function writeValues(
  { bucket, key }: Target,
  claims: Claims,
  metadata: Record<string, unknown>,
  userMetadata: Record<string, unknown>,
  version: string,
): unknown[] {
  const owner = claims.sub ?? null
  return [bucket.id, key, owner, owner, version, metadata, userMetadata]
}
