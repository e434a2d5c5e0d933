// The Storage API of the embedded home: private buckets under RLS, as storage-js speaks to hosted.
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import type { Database } from '../database/database.ts'
import type { Keys } from '../keys.ts'
import { bucketRoutes } from './buckets.ts'
import type { StorageContext } from './context.ts'
import { copy } from './copy.ts'
import { download, downloadPublic, downloadSigned, objectInfo } from './download.ts'
import { filesIn } from './files.ts'
import { list } from './list.ts'
import { move } from './move.ts'
import { removeMany, removeOne } from './remove.ts'
import { signMany, signOne } from './sign.ts'
import { signUpload, uploadSigned } from './signed-upload.ts'
import { errorResponse } from './storage-error.ts'
import { upload } from './upload.ts'
import { reportFailure } from '../report-failure.ts'

export interface StorageOptions {
  db: Database
  keys: Keys
  /** files are in `dataDir/storage` */
  dataDir: string
  /** bytes; default 50 MiB, as hosted */
  maxFileSize?: number
}

/** The app to mount at /storage/v1. It answers every failure itself and never throws. */
export function createStorage({ db, keys, dataDir, maxFileSize }: StorageOptions): Hono {
  const files = filesIn(join(dataDir, 'storage'))
  const context = { db, keys, files, maxFileSize: maxFileSize ?? 50 * 1024 * 1024 }
  const swept = files.sweep(db).catch((thrown: unknown) => {
    reportFailure('storage, removing left-over files', thrown)
  })

  const app = new Hono()
  app.onError((thrown, c) => errorResponse(thrown, c.req.raw))
  app.use(async (_c, next) => {
    // An upload during the sweep could lose its file before its row is committed.
    await swept
    await next()
  })
  app.route('/bucket', bucketRoutes(context))
  app.route('/object', objectRoutes(context))
  app.notFound((c) =>
    c.json({ statusCode: '404', error: 'Not Found', message: 'Route not found' }, 404),
  )
  return app
}

/** Fixed words come first: as on hosted, a bucket named `sign` or `public` cannot be reached. */
function objectRoutes(context: StorageContext): Hono {
  const app = new Hono()
  // Any character: an invalid key is refused as a key, not as a missing route.
  const object = ':bucket/:key{[^]+}' as const

  app.post('/list/:bucket', (c) => list(c.req.raw, c.req.param('bucket'), context))

  app.post('/sign/:bucket', (c) => signMany(c.req.raw, c.req.param('bucket'), context))
  app.post(`/sign/${object}`, (c) =>
    signOne(c.req.raw, c.req.param('bucket'), c.req.param('key'), context),
  )
  app.get(`/sign/${object}`, (c) =>
    downloadSigned(c.req.raw, c.req.param('bucket'), c.req.param('key'), context),
  )
  app.post(`/upload/sign/${object}`, (c) =>
    signUpload(c.req.raw, c.req.param('bucket'), c.req.param('key'), isUpsert(c), context),
  )
  app.put(`/upload/sign/${object}`, (c) =>
    uploadSigned(c.req.raw, c.req.param('bucket'), c.req.param('key'), context),
  )
  app.post('/move', (c) => move(c.req.raw, context))
  app.post('/copy', (c) => copy(c.req.raw, isUpsert(c), context))
  app.get(`/public/${object}`, (c) =>
    downloadPublic(c.req.raw, c.req.param('bucket'), c.req.param('key'), context),
  )
  for (const prefix of ['/info/public', '/info/authenticated', '/info'] as const) {
    app.get(`${prefix}/${object}`, (c) =>
      objectInfo(c.req.raw, c.req.param('bucket'), c.req.param('key'), context),
    )
  }
  for (const prefix of ['/authenticated', ''] as const) {
    app.get(`${prefix}/${object}`, (c) =>
      download(c.req.raw, c.req.param('bucket'), c.req.param('key'), context),
    )
  }

  app.post(`/${object}`, (c) =>
    upload(c.req.raw, c.req.param('bucket'), c.req.param('key'), isUpsert(c), context),
  )
  app.put(`/${object}`, (c) =>
    upload(c.req.raw, c.req.param('bucket'), c.req.param('key'), true, context),
  )

  app.delete('/:bucket', (c) => removeMany(c.req.raw, c.req.param('bucket'), context))
  app.delete(`/${object}`, (c) =>
    removeOne(c.req.raw, c.req.param('bucket'), c.req.param('key'), context),
  )
  return app
}

function isUpsert(c: Context): boolean {
  return c.req.header('x-upsert') === 'true'
}
