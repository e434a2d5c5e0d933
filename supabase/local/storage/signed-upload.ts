// Links that write one object without signing in: a person who may upload signs one and passes it
// on. Policies decide when it is signed. The signer owns the uploaded object.
import { z } from 'zod'
import { callerOf, findBucket, type StorageContext } from './context.ts'
import { mustBeKey } from './key.ts'
import { readLink, signLink } from './link.ts'
import { mustBePermitted, storeUpload } from './upload.ts'

/** As on hosted, which has no other lifetime. */
const LIFETIME_SECONDS = 2 * 60 * 60

/** `POST /object/upload/sign/:bucket/*`, `x-upsert: true` to let it replace. Answers `{ url, token }`. */
export async function signUpload(
  request: Request,
  bucketId: string,
  wantedKey: string,
  isUpsert: boolean,
  context: StorageContext,
): Promise<Response> {
  const claims = await callerOf(request, context)
  const key = mustBeKey(wantedKey)
  const bucket = await findBucket(bucketId, context)
  await mustBePermitted({ bucket, key, isUpsert }, claims, context)

  const url = `${bucket.id}/${key}`
  const link = { url, upsert: isUpsert, ...(claims.sub ? { owner: claims.sub } : {}) }
  const token = await signLink(link, LIFETIME_SECONDS, context)
  return Response.json({ url: `/object/upload/sign/${url}?token=${token}`, token })
}

// A link for reading has no `upsert`, so it cannot write.
const linkShape = z.object({ url: z.string(), upsert: z.boolean(), owner: z.guid().optional() })

/**
 * `PUT /object/upload/sign/:bucket/*?token=`: for anyone with the link, until it expires. Without
 * `upsert` it works once, since the name is taken afterwards. Answers `{ Key }`.
 */
export async function uploadSigned(
  request: Request,
  bucketId: string,
  wantedKey: string,
  context: StorageContext,
): Promise<Response> {
  const url = `${bucketId}/${wantedKey}`
  const { owner, upsert: isUpsert } = await readLink(request, linkShape, url, context)
  const target = {
    bucket: await findBucket(bucketId, context),
    key: mustBeKey(wantedKey),
    isUpsert,
  }
  const claims = { role: 'service_role', ...(owner ? { sub: owner } : {}) } as const
  // Refused before its bytes are read: a link that is used twice must not cost two uploads.
  await mustBePermitted(target, claims, context)
  const saved = await storeUpload(request, target, claims, context)
  return Response.json({ Key: saved.Key })
}
