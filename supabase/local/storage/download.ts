// GET and HEAD of one object: as the caller, openly for public buckets, or with a signed link.
import { z } from 'zod'
import type { Claims } from '../claims.ts'
import {
  asStorageCaller,
  type Bucket,
  callerOf,
  findBucket,
  type StorageContext,
} from './context.ts'
import { mustBeKey } from './key.ts'
import { readLink } from './link.ts'
import { sendFile, type StoredObject } from './send-file.ts'
import { refuse } from './storage-error.ts'

const COLUMNS = `id, name, version, bucket_id, created_at, updated_at, metadata, user_metadata`
const FIND_OBJECT = `select ${COLUMNS} from storage.objects where bucket_id = $1 and name = $2`

/**
 * The object's row if the caller may see it; otherwise NoSuchKey, so that its existence stays
 * hidden.
 */
export async function findObject(
  bucketId: string,
  wantedKey: string,
  claims: Claims,
  context: StorageContext,
): Promise<StoredObject> {
  const key = mustBeKey(wantedKey)
  const { rows } = await asStorageCaller(context, claims, (tx) =>
    tx.query<StoredObject>(FIND_OBJECT, [bucketId, key]),
  )
  if (!rows[0]) throw refuse.noSuchKey()
  return rows[0]
}

/**
 * `GET /object/:bucket/*`, `/object/authenticated/…`: policies decide, unless the bucket is public.
 */
export async function download(
  request: Request,
  bucketId: string,
  key: string,
  context: StorageContext,
): Promise<Response> {
  const object = await findReadable(request, bucketId, key, context)
  return sendFile(request, object, { download: downloadName(request) }, context)
}

/** `GET /object/public/…`: needs no key and no token, but the bucket must be public. */
export async function downloadPublic(
  request: Request,
  bucketId: string,
  key: string,
  context: StorageContext,
): Promise<Response> {
  const bucket = await findBucket(bucketId, context)
  if (!bucket.public) throw refuse.noSuchBucket()
  const object = await findInPublic(bucket, key, context)
  return sendFile(request, object, { download: downloadName(request) }, context)
}

// Strict: a link for uploads has more fields, and cannot read.
const linkShape = z.strictObject({ url: z.string(), iat: z.number(), exp: z.number() })

/** `GET /object/sign/…?token=`: for anyone with the link, until it expires. */
export async function downloadSigned(
  request: Request,
  bucketId: string,
  key: string,
  context: StorageContext,
): Promise<Response> {
  const { exp } = await readLink(request, linkShape, `${bucketId}/${key}`, context)
  const object = await findObject(bucketId, key, { role: 'service_role' }, context)
  const expiresAt = new Date(exp * 1000)
  return sendFile(request, object, { download: downloadName(request), expiresAt }, context)
}

/** `GET /object/info/…`: read by `info()` and `exists()` of storage-js. */
export async function objectInfo(
  request: Request,
  bucketId: string,
  key: string,
  context: StorageContext,
): Promise<Response> {
  const object = await findReadable(request, bucketId, key, context)
  return Response.json({
    id: object.id,
    name: object.name,
    version: object.version,
    bucket_id: object.bucket_id,
    size: object.metadata?.size ?? null,
    content_type: object.metadata?.mimetype ?? null,
    cache_control: object.metadata?.cacheControl ?? null,
    etag: object.metadata?.eTag ?? null,
    metadata: object.user_metadata,
    last_modified: object.updated_at,
    created_at: object.created_at,
  })
}

/** An invalid token counts as no token here, so that public files stay readable. */
async function findReadable(
  request: Request,
  bucketId: string,
  key: string,
  context: StorageContext,
): Promise<StoredObject> {
  const claims = await callerOf(request, context).catch(() => null)
  const bucket = await findBucket(bucketId, context).catch(() => null)
  if (bucket?.public) return findInPublic(bucket, key, context)
  if (!claims) throw refuse.accessDenied('Access denied to this bucket')
  if (!bucket) throw refuse.noSuchBucket()
  return findObject(bucketId, key, claims, context)
}

function findInPublic(bucket: Bucket, key: string, context: StorageContext) {
  return findObject(bucket.id, key, { role: 'service_role' }, context)
}

function downloadName(request: Request): string | undefined {
  return new URL(request.url).searchParams.get('download') ?? undefined
}
