import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve, type ServerType } from '@hono/node-server'
import { createClient, type SupabaseClient } from '@supabase/supabase-js'
import fc from 'fast-check'
import { Hono } from 'hono'
import { generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { signToken } from '../claims.ts'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'
import { type Keys, makeKeys } from '../keys.ts'
import { filesIn } from './files.ts'
import { mustBeKey } from './key.ts'
import { createStorage } from './storage.ts'

const LIMIT = 5 * 1024 * 1024
const ada = randomUUID()
const bob = randomUUID()

let db: Database
let keys: Keys
let dataDir: string
let server: ServerType
let url: string
let asAda: SupabaseClient
let asBob: SupabaseClient
let asNobody: SupabaseClient
let asService: SupabaseClient

beforeAll(async () => {
  db = await openDatabase({ migrations: false, seed: false })
  keys = await makeKeys()
  dataDir = await mkdtemp(join(tmpdir(), 'storage-test-'))
  await db.exec(`
    insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types) values
      ('papers', 'papers', false, ${LIMIT}, '{application/pdf,text/plain}'),
      ('drop', 'drop', false, null, null),
      ('pictures', 'pictures', true, null, '{image/*}');
    create policy "owner uploads papers" on storage.objects for insert to authenticated
      with check (bucket_id = 'papers' and (storage.foldername(name))[1] = (select auth.uid())::text);
    create policy "owner reads papers" on storage.objects for select to authenticated
      using (bucket_id = 'papers' and (storage.foldername(name))[1] = (select auth.uid())::text);
    create policy "owner replaces papers" on storage.objects for update to authenticated
      using (bucket_id = 'papers' and (storage.foldername(name))[1] = (select auth.uid())::text);
    create policy "owner removes papers" on storage.objects for delete to authenticated
      using (bucket_id = 'papers' and (storage.foldername(name))[1] = (select auth.uid())::text);
    create policy "everybody drops" on storage.objects for insert to authenticated
      with check (bucket_id = 'drop');
  `)
  const app = new Hono()
  app.route('/storage/v1', createStorage({ db, keys, dataDir }))
  server = serve({ fetch: app.fetch, port: 0 })
  await new Promise((listening) => server.once('listening', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  asAda = signedInAs(await tokenOf(ada))
  asBob = signedInAs(await tokenOf(bob))
  asNobody = createClient(url, keys.publishable)
  asService = createClient(url, keys.secret)
}, 120_000)

afterAll(async () => {
  server.close()
  await db.close()
  await rm(dataDir, { recursive: true, force: true })
})

function tokenOf(sub: string, lifetime = 600): Promise<string> {
  const exp = Math.floor(Date.now() / 1000) + lifetime
  return signToken({ sub, role: 'authenticated', aal: 'aal1', exp }, keys, url)
}

function signedInAs(token: string): SupabaseClient {
  return createClient(url, keys.publishable, { accessToken: async () => token })
}

function pdf(size = 1000): Blob {
  return new Blob([new Uint8Array(size).fill(37)], { type: 'application/pdf' })
}

async function fileCount(): Promise<number> {
  const entries = await readdir(join(dataDir, 'storage'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).length
}

test('an uploaded file comes back byte for byte, with its metadata', async () => {
  const path = `${ada}/cv.pdf`
  const bytes = crypto.getRandomValues(new Uint8Array(40_000))
  const body = new Blob([bytes], { type: 'application/pdf' })
  const uploaded = await asAda.storage
    .from('papers')
    .upload(path, body, { cacheControl: '60', metadata: { pages: 3 } })
  expect(uploaded.error).toBeNull()
  expect(uploaded.data).toMatchObject({ path, fullPath: `papers/${path}` })

  const downloaded = await asAda.storage.from('papers').download(path)
  expect(new Uint8Array(await downloaded.data!.arrayBuffer())).toEqual(bytes)
  expect(downloaded.data!.type).toBe('application/pdf')

  const info = await asAda.storage.from('papers').info(path)
  expect(info.data).toMatchObject({
    id: uploaded.data!.id,
    name: path,
    size: 40_000,
    contentType: 'application/pdf',
    cacheControl: 'max-age=60',
    metadata: { pages: 3 },
  })
  const { rows } = await db.query(
    'select owner, owner_id, metadata from storage.objects where name = $1',
    [path],
  )
  expect(rows[0]).toMatchObject({
    owner: ada,
    owner_id: ada,
    metadata: {
      size: 40_000,
      contentLength: 40_000,
      mimetype: 'application/pdf',
      httpStatusCode: 200,
    },
  })
})

test('a raw body works as multipart does', async () => {
  const path = `${ada}/notes.txt`
  const { error } = await asAda.storage
    .from('papers')
    .upload(path, 'plain words', { contentType: 'text/plain;charset=UTF-8', metadata: { a: 1 } })
  expect(error).toBeNull()
  const { data } = await asAda.storage.from('papers').download(path)
  expect(await data!.text()).toBe('plain words')
  expect((await asAda.storage.from('papers').info(path)).data!.metadata).toEqual({ a: 1 })
})

test('nobody else reads, lists, signs, replaces or removes it', async () => {
  const path = `${ada}/private.pdf`
  await asAda.storage.from('papers').upload(path, pdf())
  for (const other of [asBob, asNobody]) {
    const papers = other.storage.from('papers')
    expect((await papers.download(path)).error).toMatchObject({
      status: 400,
      statusCode: '404',
      message: 'Object not found',
    })
    expect((await papers.info(path)).error).toMatchObject({ code: 'NoSuchKey' })
    expect((await papers.exists(path)).data).toBe(false)
    expect((await papers.list(ada)).data).toEqual([])
    expect((await papers.createSignedUrl(path, 60)).error).toMatchObject({ statusCode: '404' })
    expect((await papers.createSignedUrls([path], 60)).data).toMatchObject([
      { path, signedURL: null, error: expect.stringContaining('not exist') },
    ])
    expect((await papers.update(path, pdf(5))).error).toMatchObject({
      statusCode: '403',
      message: 'new row violates row-level security policy',
    })
    expect((await papers.upload(`${ada}/planted.pdf`, pdf())).error).toMatchObject({
      statusCode: '403',
    })
    expect((await papers.remove([path])).data).toEqual([])
  }
  expect((await asAda.storage.from('papers').download(path)).data!.size).toBe(1000)
})

test.each([
  ['expired', () => tokenOf(ada, -10)],
  [
    'forged',
    async () => {
      const { privateKey } = await generateKeyPair('ES256')
      return new SignJWT({ sub: ada, role: 'service_role' })
        .setProtectedHeader({ alg: 'ES256', kid: keys.signing.kid })
        .setExpirationTime('1h')
        .sign(privateKey)
    },
  ],
  [
    'signed with the key of links',
    () =>
      new SignJWT({ sub: ada, role: 'authenticated' })
        .setProtectedHeader({ alg: 'HS256' })
        .setExpirationTime('1h')
        .sign(keys.storage),
  ],
])('a token that is %s opens nothing', async (_how, makeToken) => {
  const papers = signedInAs(await makeToken()).storage.from('papers')
  const path = `${ada}/token.pdf`
  await asAda.storage.from('papers').upload(path, pdf(), { upsert: true })
  expect((await papers.upload(`${ada}/x.pdf`, pdf())).error).toMatchObject({ statusCode: '403' })
  expect((await papers.list(ada)).error).toMatchObject({ statusCode: '403' })
  expect((await papers.download(path)).error).not.toBeNull()
  expect((await papers.createSignedUrl(path, 60)).error).toMatchObject({ statusCode: '403' })
})

test('a bearer alone will do', async () => {
  for (const bearer of [await tokenOf(ada), keys.secret]) {
    const answer = await fetch(`${url}/storage/v1/object/papers/${ada}/cv.pdf`, {
      headers: { authorization: `Bearer ${bearer}` },
    })
    expect(answer.status).toBe(200)
  }
})

test('without any key only public files are there', async () => {
  await asService.storage
    .from('pictures')
    .upload('logo.png', new Blob(['x'], { type: 'image/png' }))
  const shown = await fetch(`${url}/storage/v1/object/public/pictures/logo.png`)
  expect(shown.status).toBe(200)
  expect(shown.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await fetch(`${url}/storage/v1/object/pictures/logo.png`)).status).toBe(200)
  for (const path of ['public/papers/x', 'papers/x', 'authenticated/papers/x', 'info/papers/x']) {
    expect((await fetch(`${url}/storage/v1/object/${path}`)).status).toBe(400)
  }
})

test.each([
  ['multipart', pdf],
  ['raw', (size: number) => new Uint8Array(size)],
])('%s: the limit is exact, and a refused upload leaves nothing', async (_form, make) => {
  const papers = asAda.storage.from('papers')
  const options = { contentType: 'application/pdf', upsert: true }
  expect((await papers.upload(`${ada}/limit.pdf`, make(LIMIT), options)).error).toBeNull()
  const before = await fileCount()
  const { error } = await papers.upload(`${ada}/over.pdf`, make(LIMIT + 1), options)
  expect(error).toMatchObject({
    status: 400,
    statusCode: '413',
    code: 'EntityTooLarge',
    message: 'The object exceeded the maximum allowed size',
  })
  expect((await papers.upload(`${ada}/far.pdf`, make(LIMIT * 4), options)).error).toMatchObject({
    statusCode: '413',
  })
  expect((await papers.exists(`${ada}/over.pdf`)).data).toBe(false)
  expect(await fileCount()).toBe(before)
})

test('a big upload that is refused before it is read still hears why', async () => {
  const body = new Blob([new Uint8Array(40_000_000)], { type: 'application/pdf' })
  const { error } = await asBob.storage.from('papers').upload(`${ada}/big.pdf`, body)
  expect(error).toMatchObject({ statusCode: '403' })
  expect((await asAda.storage.from('papers').upload('é', body)).error).toMatchObject({
    code: 'InvalidKey',
  })
})

test('an upload that breaks off leaves nothing', async () => {
  const before = await fileCount()
  const breaking = new AbortController()
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        controller.enqueue(new Uint8Array(1000))
        setTimeout(() => breaking.abort(), 150)
      },
    },
    { highWaterMark: 0 },
  )
  let sent = false
  const slow = body.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        if (sent) return new Promise(() => undefined)
        sent = true
        controller.enqueue(chunk)
      },
    }),
  )
  const request = fetch(`${url}/storage/v1/object/papers/${ada}/broken.pdf`, {
    method: 'POST',
    headers: {
      apikey: keys.publishable,
      authorization: `Bearer ${await tokenOf(ada)}`,
      'content-type': 'application/pdf',
    },
    body: slow,
    signal: breaking.signal,
    duplex: 'half',
  } as RequestInit)
  await expect(request).rejects.toThrow()
  await vi.waitFor(async () => expect(await fileCount()).toBe(before))
  expect((await asAda.storage.from('papers').exists(`${ada}/broken.pdf`)).data).toBe(false)
})

test('a row that SQL made has no file to give, and that is no fault', async () => {
  await db.query(`insert into storage.objects (bucket_id, name) values ('papers', $1)`, [
    `${ada}/no-file`,
  ])
  const papers = asAda.storage.from('papers')
  expect((await papers.download(`${ada}/no-file`)).error).toMatchObject({ statusCode: '404' })
  expect((await papers.info(`${ada}/no-file`)).data).toMatchObject({ size: null })
  expect((await papers.remove([`${ada}/no-file`])).data).toHaveLength(1)
})

test('a chunked body is counted too', async () => {
  const chunk = new Uint8Array(64 * 1024)
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += chunk.length
      if (sent > LIMIT + chunk.length) controller.close()
      else controller.enqueue(chunk)
    },
  })
  const { error } = await asAda.storage
    .from('papers')
    .upload(`${ada}/stream.pdf`, body, { contentType: 'application/pdf', duplex: 'half' })
  expect(error).toMatchObject({ statusCode: '413' })
})

test.each(['image/png', 'application/x-pdf', 'nonsense', 'application/pdf/x'])(
  'a bucket for pdf and text refuses %s',
  async (type) => {
    const { error } = await asAda.storage
      .from('papers')
      .upload(`${ada}/mime`, 'x', { contentType: type })
    expect(error).toMatchObject({
      statusCode: '415',
      code: 'InvalidMimeType',
      message: `mime type ${type} is not supported`,
    })
  },
)

test('a type with a wildcard allows its kind', async () => {
  const pictures = asService.storage.from('pictures')
  expect((await pictures.upload('a.webp', 'x', { contentType: 'image/webp' })).error).toBeNull()
  expect((await pictures.upload('a.txt', 'x', { contentType: 'text/plain' })).error).toMatchObject({
    statusCode: '415',
  })
})

test('a page is served as text, never as a page', async () => {
  await asAda.storage.from('drop').upload('x', 'x', { contentType: 'text/html' })
  const { data } = await asService.storage.from('drop').download('x')
  expect(data!.type).toBe('text/plain')
})

test('an upload of a taken name is refused; an upsert replaces it and drops the old bytes', async () => {
  const papers = asAda.storage.from('papers')
  const path = `${ada}/twice.pdf`
  const first = await papers.upload(path, pdf(10))
  expect((await papers.upload(path, pdf(20))).error).toMatchObject({
    status: 400,
    statusCode: '409',
    message: 'The resource already exists',
  })
  const before = await fileCount()
  const second = await papers.upload(path, pdf(30), { upsert: true })
  expect(second.data!.id).toBe(first.data!.id)
  expect((await papers.download(path)).data!.size).toBe(30)
  expect(await fileCount()).toBe(before)
})

test('who may only insert can upload but not replace', async () => {
  const drop = asAda.storage.from('drop')
  expect((await drop.upload('once', 'x')).error).toBeNull()
  expect((await drop.upload('once', 'y', { upsert: true })).error).toMatchObject({
    statusCode: '403',
  })
  expect((await drop.download('once')).error).toMatchObject({ statusCode: '404' })
})

test('of many uploads of one name at once exactly one wins', async () => {
  const before = await fileCount()
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => asAda.storage.from('papers').upload(`${ada}/race.pdf`, pdf())),
  )
  expect(answers.filter((answer) => !answer.error)).toHaveLength(1)
  expect(await fileCount()).toBe(before + 1)
})

test('removing takes rows and files, and says which', async () => {
  const papers = asAda.storage.from('papers')
  await papers.upload(`${ada}/gone-1.pdf`, pdf())
  await papers.upload(`${ada}/gone-2.pdf`, pdf())
  const before = await fileCount()
  const { data } = await papers.remove([`${ada}/gone-1.pdf`, `${ada}/never.pdf`])
  expect(data!.map((file) => file.name)).toEqual([`${ada}/gone-1.pdf`])
  const single = await fetch(`${url}/storage/v1/object/papers/${ada}/gone-2.pdf`, {
    method: 'DELETE',
    headers: { apikey: keys.publishable, authorization: `Bearer ${await tokenOf(ada)}` },
  })
  expect(await single.json()).toEqual({ message: 'Successfully deleted' })
  expect(await fileCount()).toBe(before - 2)
})

test('listing shows one level, folders first, page by page', async () => {
  const drop = asService.storage.from('drop')
  for (const name of ['l/b.txt', 'l/a.txt', 'l/z/1', 'l/z/2', 'l/y/1', 'l_other'])
    await drop.upload(name, 'x')
  const { data } = await drop.list('l')
  expect(data!.map((entry) => [entry.name, entry.id === null])).toEqual([
    ['y', true],
    ['z', true],
    ['a.txt', false],
    ['b.txt', false],
  ])
  expect(data![2]!.metadata).toMatchObject({ size: 1, mimetype: 'text/plain;charset=UTF-8' })
  const names = async (options: object) =>
    (await drop.list('l/', options)).data!.map((entry) => entry.name)
  expect(await names({ limit: 2, offset: 1 })).toEqual(['z', 'a.txt'])
  expect(await names({ search: 'B' })).toEqual(['b.txt'])
  expect(await names({ search: '_' })).toEqual([])
  expect(await names({ sortBy: { column: 'name', order: 'desc' } })).toEqual([
    'z',
    'y',
    'b.txt',
    'a.txt',
  ])
  const injected = await drop.list('l', { sortBy: { column: 'name; drop table x', order: 'asc' } })
  expect(injected.error).toMatchObject({ statusCode: '400' })
})

test('a signed link works alone, names the download, and only for its file and time', async () => {
  const papers = asAda.storage.from('papers')
  const path = `${ada}/my cv (1).pdf`
  await papers.upload(path, pdf(77))
  const { data } = await papers.createSignedUrl(path, 60, { download: 'cv.pdf' })
  const answer = await fetch(data!.signedUrl)
  expect(answer.status).toBe(200)
  expect((await answer.arrayBuffer()).byteLength).toBe(77)
  expect(answer.headers.get('content-disposition')).toContain('attachment; filename=cv.pdf')
  // Not through storage-js, which encodes the name twice.
  const named = await fetch(
    data!.signedUrl.replace('download=cv.pdf', 'download=R%C3%A9sum%C3%A9.pdf'),
  )
  expect(named.headers.get('content-disposition')).toContain(`UTF-8''R%C3%A9sum%C3%A9.pdf`)

  const token = new URL(data!.signedUrl).searchParams.get('token')!
  const elsewhere = await fetch(`${url}/storage/v1/object/sign/papers/${ada}/cv.pdf?token=${token}`)
  expect(await elsewhere.json()).toMatchObject({ statusCode: '400', error: 'InvalidSignature' })
  const asSession = await fetch(`${url}/storage/v1/object/papers/${ada}/cv.pdf`, {
    headers: { apikey: keys.publishable, authorization: `Bearer ${token}` },
  })
  expect(asSession.status).toBe(400)

  const short = await papers.createSignedUrl(path, 1)
  await new Promise((later) => setTimeout(later, 2100))
  expect(await (await fetch(short.data!.signedUrl)).json()).toMatchObject({ error: 'InvalidJWT' })

  const many = await papers.createSignedUrls([path, 'missing'], 60)
  expect((await fetch(many.data![0]!.signedUrl!)).status).toBe(200)
  expect(many.data![1]).toMatchObject({ path: 'missing', signedURL: null })
})

test('ranges, validators and HEAD answer as HTTP says', async () => {
  const drop = asService.storage.from('drop')
  await drop.upload('digits', '0123456789', { upsert: true })
  const ask = (headers: Record<string, string>, method = 'GET') =>
    fetch(`${url}/storage/v1/object/drop/digits`, {
      method,
      headers: { apikey: keys.secret, ...headers },
    })

  const part = await ask({ range: 'bytes=2-4' })
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 2-4/10',
    '234',
  ])
  expect(await (await ask({ range: 'bytes=-3' })).text()).toBe('789')
  expect(await (await ask({ range: 'bytes=8-' })).text()).toBe('89')
  expect((await ask({ range: 'bytes=10-' })).status).toBe(416)

  const whole = await ask({})
  const etag = whole.headers.get('etag')!
  expect(await whole.text()).toBe('0123456789')
  expect((await ask({ 'if-none-match': etag })).status).toBe(304)
  expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200)
  expect((await ask({ 'if-modified-since': whole.headers.get('last-modified')! })).status).toBe(304)

  const head = await ask({}, 'HEAD')
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
    200,
    '10',
    '',
  ])
})

test('buckets belong to the service role', async () => {
  expect((await asAda.storage.listBuckets()).data).toEqual([])
  expect((await asAda.storage.createBucket('mine')).error).toMatchObject({ statusCode: '403' })
  expect(
    (await asService.storage.createBucket('made', { public: false, fileSizeLimit: '1MB' })).error,
  ).toBeNull()
  expect((await asService.storage.createBucket('made')).error).toMatchObject({ statusCode: '409' })
  await asService.storage.updateBucket('made', { public: true, allowedMimeTypes: ['text/plain'] })
  expect((await asService.storage.getBucket('made')).data).toMatchObject({
    public: true,
    file_size_limit: 1_000_000,
    allowed_mime_types: ['text/plain'],
  })
  await asService.storage.from('made').upload('x', 'x', { contentType: 'text/plain' })
  expect((await asAda.storage.deleteBucket('made')).error).not.toBeNull()
  expect((await asService.storage.deleteBucket('made')).error).toMatchObject({ statusCode: '409' })
  expect((await asService.storage.emptyBucket('made')).error).toBeNull()
  expect((await asService.storage.deleteBucket('made')).error).toBeNull()
  expect((await asService.storage.getBucket('made')).error).toMatchObject({
    statusCode: '404',
    message: 'Bucket not found',
  })
  expect((await asService.storage.from('made').upload('x', 'x')).error).toMatchObject({
    statusCode: '404',
  })
})

test('whatever the key, the answer is success or InvalidKey, and it stays inside its folder', async () => {
  const token = await tokenOf(ada)
  const headers = {
    apikey: keys.publishable,
    authorization: `Bearer ${token}`,
    'x-upsert': 'true',
    'content-type': 'text/plain',
  }
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(
          '../../keys.json',
          '..%2f..',
          'a\0b',
          "a'b",
          'é',
          'a/../../b',
          '%',
          'x'.repeat(1500),
        ),
      ),
      async (wild) => {
        const key = `${ada}/${wild}`
        const answer = await fetch(
          `${url}/storage/v1/object/papers/${ada}%2F${encodeURIComponent(wild.toWellFormed())}`,
          {
            method: 'POST',
            headers,
            body: 'x',
          },
        )
        const body = (await answer.json()) as { Key?: string; error?: string }
        if (isKey(key)) expect([answer.status, body.Key]).toEqual([200, `papers/${key}`])
        else expect([answer.status, body.error]).toEqual([400, 'InvalidKey'])
      },
    ),
    { numRuns: 150 },
  )
  const { rows } = await db.query(
    `select name from storage.objects where bucket_id = 'papers' and not starts_with(name, $1)`,
    [ada],
  )
  expect(rows).toEqual([])
})

function isKey(key: string): boolean {
  try {
    return mustBeKey(key) === key
  } catch {
    return false
  }
}

test('hostile bodies and headers are refused, never a fault', async () => {
  const headers = { apikey: keys.secret }
  const post = (path: string, init: RequestInit) =>
    fetch(`${url}/storage/v1${path}`, {
      method: 'POST',
      ...init,
      headers: { ...headers, ...init.headers },
    })
  const answers = await Promise.all([
    post('/object/drop/h1', {
      body: 'not multipart',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    }),
    post('/object/drop/h2', { body: new FormData() }),
    post('/object/list/drop', { body: '{' }),
    post('/object/list/drop', { body: '{"prefix":"a\\u0000"}' }),
    post('/object/sign/drop/digits', { body: '{"expiresIn":-1}' }),
    post('/object/sign/drop', { body: '{"expiresIn":9,"paths":["\\u0000"]}' }),
    post('/bucket', { body: '{"name":"a/b"}' }),
    fetch(`${url}/storage/v1/object/sign/drop/digits?token=nonsense`),
    fetch(`${url}/storage/v1/object/sign/drop/digits`),
    fetch(`${url}/storage/v1/object/drop`, {
      method: 'DELETE',
      headers,
      body: '{"prefixes":["\\u0000"]}',
    }),
  ])
  expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 400))

  const form = new FormData()
  form.set('contentType', 'text/plain\r\nx-evil: 1')
  form.set('', new Blob(['x']))
  expect((await post('/object/drop/h3', { body: form })).status).toBe(400)
  const badMetadata = Buffer.from('{"a":"\\u0000"}').toString('base64')
  expect(
    (await post('/object/drop/h4', { body: 'x', headers: { 'x-metadata': badMetadata } })).status,
  ).toBe(400)
})

test('after a crash the sweep removes files without a row and keeps the others', async () => {
  const files = filesIn(join(dataDir, 'storage'))
  const orphan = await files.write(new Blob(['lost']).stream(), 100)
  await writeFile(join(dataDir, 'storage', 'arriving', randomUUID()), 'half')
  const before = await fileCount()
  await files.sweep(db)
  expect(await fileCount()).toBe(before - 2)
  await expect(files.open(orphan.version)).rejects.toThrow()
  expect((await asAda.storage.from('papers').download(`${ada}/cv.pdf`)).data!.size).toBe(40_000)
})

test('a row that cannot be written takes its file along', async () => {
  await db.exec(`
    create function storage.fail_late() returns trigger language plpgsql as $$
    begin
      if new.name = 'doomed' and new.version <> 'probe' then raise exception 'no'; end if;
      return new;
    end $$;
    create trigger fail_late before insert on storage.objects
    for each row execute function storage.fail_late();
    grant execute on function storage.fail_late to public;
  `)
  const before = await fileCount()
  const { error } = await asAda.storage.from('drop').upload('doomed', 'x')
  expect(error).toMatchObject({ status: 500 })
  expect(await fileCount()).toBe(before)
})
