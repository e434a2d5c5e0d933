// POST /object/copy runs as the caller: the select policy decides about the source, the insert
// policy about the copy. The copy gets its own file.
import { Readable } from 'node:stream'
import { z } from 'zod'
import { callerOf, findBucket, type StorageContext } from './context.ts'
import { findObject } from './download.ts'
import { mustBeMimeType } from './incoming.ts'
import { mustBeKey } from './key.ts'
import { readBody } from './read-body.ts'
import { refuse } from './storage-error.ts'
import { transferShape } from './transfer.ts'
import { mustBePermitted, storeFile } from './upload.ts'

const headerText = z.string().regex(/^[\x20-\x7e]*$/)

const copyShape = transferShape.extend({
  copyMetadata: z.boolean().default(true),
  metadata: z
    .object({ cacheControl: headerText.optional(), mimetype: z.string().optional() })
    .default({}),
})

/** Answers `{ Id, Key }`. `isUpsert` replaces an existing object instead of refusing. */
export async function copy(
  request: Request,
  isUpsert: boolean,
  context: StorageContext,
): Promise<Response> {
  const claims = await callerOf(request, context)
  const input = await readBody(request, copyShape)
  const key = mustBeKey(input.destinationKey)
  const source = await findObject(input.bucketId, input.sourceKey, claims, context)
  const { version, metadata } = source
  if (!version || !metadata) throw refuse.noSuchKey()
  if (input.sourceVersionId && input.sourceVersionId !== version) throw refuse.noSuchKey()

  const bucket = await findBucket(input.destinationBucket ?? input.bucketId, context)
  const target = { bucket, key, isUpsert }
  await mustBePermitted(target, claims, context)

  const changed = input.copyMetadata ? {} : input.metadata
  const described = {
    mimetype: mustBeMimeType(changed.mimetype ?? metadata.mimetype),
    cacheControl: changed.cacheControl ?? metadata.cacheControl,
    userMetadata: input.copyMetadata ? (source.user_metadata ?? {}) : {},
  }
  const file = await context.files.open(version).catch(() => {
    throw refuse.noSuchKey()
  })
  const bytes = Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>
  // A full disk is noticed before the first byte is read: the file must be closed then too.
  const written = await context.files.write(bytes, metadata.size).finally(() => file.close())
  return Response.json(await storeFile(target, described, written, claims, context))
}
