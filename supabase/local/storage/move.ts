// POST /object/move runs as the caller: select and update policies decide, for the old place and
// the new one. The file does not move, since it is named by the row's version and not by its key.
import { asStorageCaller, callerOf, type StorageContext } from './context.ts'
import { mustBeKey } from './key.ts'
import { readBody } from './read-body.ts'
import { refuse } from './storage-error.ts'
import { transferShape } from './transfer.ts'

/** Answers `{ message, Id, Key }`. */
export async function move(request: Request, context: StorageContext): Promise<Response> {
  const claims = await callerOf(request, context)
  const input = await readBody(request, transferShape)
  const destinationKey = mustBeKey(input.destinationKey)
  const { rows } = await asStorageCaller(context, claims, (tx) =>
    tx.query<{ id: string }>(
      `update storage.objects
       set bucket_id = $4, name = $5, owner = coalesce($6::uuid, owner),
         owner_id = coalesce($6::uuid::text, owner_id)
       where bucket_id = $1 and name = $2 and version is not distinct from coalesce($3, version)
       returning id`,
      [
        input.bucketId,
        mustBeKey(input.sourceKey),
        input.sourceVersionId ?? null,
        input.destinationBucket ?? input.bucketId,
        destinationKey,
        claims.sub ?? null,
      ],
    ),
  )
  if (!rows[0]) throw refuse.noSuchKey()
  return Response.json({ message: 'Successfully moved', Id: rows[0].id, Key: destinationKey })
}
