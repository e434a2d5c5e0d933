// /bucket runs as the caller. Without policies on storage.buckets only the service role may use it.
import { Hono } from 'hono'
import { z } from 'zod'
import { asStorageCaller, callerOf, findBucket, type StorageContext } from './context.ts'
import { mustBeBucketName } from './key.ts'
import { readBody } from './read-body.ts'
import { deleteObjects } from './remove.ts'
import { refuse } from './storage-error.ts'

const COLUMNS =
  'id, name, owner, public, file_size_limit, allowed_mime_types, created_at, updated_at'

const UNITS = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9 } as const

const sizeLimit = z
  .union([z.number().int().min(0), z.string().regex(/^\d+(\.\d+)?(gb|mb|kb|b)?$/i)])
  .nullish()
  .transform((limit) => (typeof limit === 'string' ? bytesOf(limit) : limit))

const bucketShape = z.object({
  public: z.boolean().optional(),
  file_size_limit: sizeLimit,
  allowed_mime_types: z.array(z.string()).nullish(),
})
const newBucketShape = bucketShape.extend({ id: z.string().optional(), name: z.string() })

export function bucketRoutes(context: StorageContext): Hono {
  const app = new Hono()

  app.get('/', async (c) => {
    const claims = await callerOf(c.req.raw, context)
    const { rows } = await asStorageCaller(context, claims, (tx) =>
      tx.query(`select ${COLUMNS} from storage.buckets order by name`),
    )
    return c.json(rows)
  })

  app.get('/:id', async (c) => {
    const claims = await callerOf(c.req.raw, context)
    const { rows } = await asStorageCaller(context, claims, (tx) =>
      tx.query(`select ${COLUMNS} from storage.buckets where id = $1`, [c.req.param('id')]),
    )
    if (!rows[0]) throw refuse.noSuchBucket()
    return c.json(rows[0])
  })

  app.post('/', async (c) => {
    const claims = await callerOf(c.req.raw, context)
    const bucket = await readBody(c.req.raw, newBucketShape)
    const id = mustBeBucketName(bucket.id ?? bucket.name)
    await asStorageCaller(context, claims, (tx) =>
      tx.query(
        `insert into storage.buckets
           (id, name, owner, owner_id, public, file_size_limit, allowed_mime_types)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          id,
          mustBeBucketName(bucket.name),
          claims.sub ?? null,
          claims.sub ?? null,
          bucket.public ?? false,
          bucket.file_size_limit ?? null,
          bucket.allowed_mime_types ?? null,
        ],
      ),
    )
    return c.json({ name: bucket.name })
  })

  app.put('/:id', async (c) => {
    const claims = await callerOf(c.req.raw, context)
    const bucket = await readBody(c.req.raw, bucketShape)
    const { affectedRows } = await asStorageCaller(context, claims, (tx) =>
      tx.query(
        `update storage.buckets
         set public = coalesce($2, public),
           file_size_limit = case when $3 then $4::bigint else file_size_limit end,
           allowed_mime_types = case when $5 then $6::text[] else allowed_mime_types end,
           updated_at = now()
         where id = $1`,
        [
          c.req.param('id'),
          bucket.public ?? null,
          bucket.file_size_limit !== undefined,
          bucket.file_size_limit ?? null,
          bucket.allowed_mime_types !== undefined,
          bucket.allowed_mime_types ?? null,
        ],
      ),
    )
    if (!affectedRows) throw refuse.noSuchBucket()
    return c.json({ message: 'Successfully updated' })
  })

  app.post('/:id/empty', async (c) => {
    const claims = await callerOf(c.req.raw, context)
    const bucket = await findBucket(c.req.param('id'), context)
    await deleteObjects(bucket.id, null, claims, context)
    return c.json({ message: 'Successfully emptied' })
  })

  app.delete('/:id', async (c) => {
    const claims = await callerOf(c.req.raw, context)
    const bucket = await findBucket(c.req.param('id'), context)
    const { rows } = await context.db.query(
      'select 1 from storage.objects where bucket_id = $1 limit 1',
      [bucket.id],
    )
    if (rows.length > 0) throw refuse.bucketNotEmpty()
    const { affectedRows } = await asStorageCaller(context, claims, (tx) =>
      tx.query('delete from storage.buckets where id = $1', [bucket.id]),
    )
    if (!affectedRows) throw refuse.noSuchBucket()
    return c.json({ message: 'Successfully deleted' })
  })

  return app
}

function bytesOf(limit: string): number {
  const unit = /[a-z]+$/i.exec(limit)?.[0].toLowerCase() ?? 'b'
  return Math.floor(parseFloat(limit) * UNITS[unit as keyof typeof UNITS])
}
