// Deletes as the caller, so delete (and select) policies decide; then removes the files.
import { z } from 'zod'
import type { Claims } from '../claims.ts'
import { asStorageCaller, callerOf, findBucket, type StorageContext } from './context.ts'
import { mustBeKey } from './key.ts'
import { readBody } from './read-body.ts'
import { refuse } from './storage-error.ts'

const removeShape = z.object({ prefixes: z.array(z.string()).min(1).max(1000) })

/**
 * `DELETE /object/:bucket` with `{ prefixes }`: answers the deleted rows; other names are skipped.
 */
export async function removeMany(
  request: Request,
  bucketId: string,
  context: StorageContext,
): Promise<Response> {
  const claims = await callerOf(request, context)
  const { prefixes } = await readBody(request, removeShape)
  await findBucket(bucketId, context)
  return Response.json(await deleteObjects(bucketId, prefixes, claims, context))
}

/** `DELETE /object/:bucket/*`. */
export async function removeOne(
  request: Request,
  bucketId: string,
  key: string,
  context: StorageContext,
): Promise<Response> {
  const claims = await callerOf(request, context)
  const deleted = await deleteObjects(bucketId, [mustBeKey(key)], claims, context)
  if (deleted.length === 0) throw refuse.noSuchKey()
  return Response.json({ message: 'Successfully deleted' })
}

/** `names` null: all objects of the bucket that the caller may delete. */
export async function deleteObjects(
  bucketId: string,
  names: string[] | null,
  claims: Claims,
  context: StorageContext,
) {
  const { rows } = await asStorageCaller(context, claims, (tx) =>
    tx.query<{ name: string; version: string | null }>(
      `delete from storage.objects
       where bucket_id = $1 and ($2::text[] is null or name = any($2::text[]))
       returning id, name, bucket_id, owner, owner_id, version, created_at, updated_at,
         last_accessed_at, metadata, user_metadata`,
      [bucketId, names],
    ),
  )
  await context.files.remove(rows.flatMap((row) => row.version ?? []))
  return rows
}
