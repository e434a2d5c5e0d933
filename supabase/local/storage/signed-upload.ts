// Links that write one object without signing in: who may upload signs one and hands it on. Policies
// are asked when it is signed; what is uploaded belongs to who signed it.
import { jwtVerify } from 'jose'
import { z } from 'zod'
import { callerOf, findBucket, type StorageContext } from './context.ts'
import { mustBeKey } from './key.ts'
import { signLink } from './sign.ts'
import { refuse } from './storage-error.ts'
import { mustBePermitted, storeUpload } from './upload.ts'

/** As hosted; there is no other. */
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

// A link that reads has no `upsert`: it does not write.
const linkShape = z.object({ url: z.string(), upsert: z.boolean(), owner: z.guid().optional() })

/**
 * `PUT /object/upload/sign/:bucket/*?token=`: whoever holds the link, until it expires. Without
 * `upsert` it works once, since the name is taken afterwards. Answers `{ Key }`.
 */
export async function uploadSigned(
  request: Request,
  bucketId: string,
  wantedKey: string,
  context: StorageContext,
): Promise<Response> {
  const token = new URL(request.url).searchParams.get('token')
  if (!token) throw refuse.invalidRequest(`querystring must have required property 'token'`)
  const { payload } = await jwtVerify(token, context.keys.storage, {
    algorithms: ['HS256'],
    requiredClaims: ['exp'],
  }).catch((thrown: Error) => {
    throw refuse.invalidToken(thrown.message)
  })
  const link = linkShape.safeParse(payload)
  if (!link.success || link.data.url !== `${bucketId}/${wantedKey}`) throw refuse.invalidSignature()

  const { owner, upsert: isUpsert } = link.data
  const target = {
    bucket: await findBucket(bucketId, context),
    key: mustBeKey(wantedKey),
    isUpsert,
  }
  const claims = { role: 'service_role', ...(owner ? { sub: owner } : {}) } as const
  // Refused before its bytes are read: a link used twice must not cost two uploads.
  await mustBePermitted(target, claims, context)
  const saved = await storeUpload(request, target, claims, context)
  return Response.json({ Key: saved.Key })
}
