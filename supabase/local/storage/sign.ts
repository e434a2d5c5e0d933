// Links that read one object for a limited time.
import { z } from 'zod'
import { asStorageCaller, callerOf, type StorageContext } from './context.ts'
import { findObject } from './download.ts'
import { signLink } from './link.ts'
import { readBody } from './read-body.ts'

const expiresIn = z
  .number()
  .int()
  .min(1)
  .max(10 * 365 * 24 * 60 * 60)
const oneShape = z.object({ expiresIn })
const manyShape = z.object({ expiresIn, paths: z.array(z.string()).min(1).max(1000) })

/** `POST /object/sign/:bucket/*` with `{ expiresIn }` in seconds. Answers `{ signedURL }`. */
export async function signOne(
  request: Request,
  bucketId: string,
  key: string,
  context: StorageContext,
): Promise<Response> {
  const claims = await callerOf(request, context)
  const input = await readBody(request, oneShape)
  const object = await findObject(bucketId, key, claims, context)
  return Response.json({ signedURL: await link(bucketId, object.name, input.expiresIn, context) })
}

/** `POST /object/sign/:bucket` with `{ expiresIn, paths }`: one entry per path, in their order. */
export async function signMany(
  request: Request,
  bucketId: string,
  context: StorageContext,
): Promise<Response> {
  const claims = await callerOf(request, context)
  const input = await readBody(request, manyShape)
  const { rows } = await asStorageCaller(context, claims, (tx) =>
    tx.query<{ name: string }>(
      'select name from storage.objects where bucket_id = $1 and name = any($2::text[])',
      [bucketId, input.paths],
    ),
  )
  const visible = new Set(rows.map((row) => row.name))
  const answers = input.paths.map(async (path) =>
    visible.has(path)
      ? { error: null, path, signedURL: await link(bucketId, path, input.expiresIn, context) }
      : {
          error: 'Either the object does not exist or you do not have access to it',
          path,
          signedURL: null,
        },
  )
  return Response.json(await Promise.all(answers))
}

async function link(bucketId: string, key: string, seconds: number, context: StorageContext) {
  const url = `${bucketId}/${key}`
  return `/object/sign/${url}?token=${await signLink({ url }, seconds, context)}`
}
