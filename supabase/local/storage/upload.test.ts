import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { filesIn } from './files.ts'
import { errorResponse } from './storage-error.ts'
import { LIMIT, pdf } from './test-home.ts'
import { openStorageHome } from './test-home.ts'

const home = await openStorageHome()
const { ada, db, dataDir, keys, url, fileCount, tokenOf, asAda, asBob, asService } = home
afterAll(() => home.close())

test('an uploaded file comes back byte for byte, with its metadata', async () => {
  const path = `${ada}/round-trip.pdf`
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

test('a raw body works like multipart', async () => {
  const path = `${ada}/notes.txt`
  const { error } = await asAda.storage
    .from('papers')
    .upload(path, 'plain words', { contentType: 'text/plain;charset=UTF-8', metadata: { a: 1 } })
  expect(error).toBeNull()
  const { data } = await asAda.storage.from('papers').download(path)
  expect(await data!.text()).toBe('plain words')
  expect((await asAda.storage.from('papers').info(path)).data!.metadata).toEqual({ a: 1 })
})

test.each([
  ['multipart', pdf],
  ['raw', (size: number) => new Uint8Array(size)],
])('the limit is exact for %s, and a refused upload leaves nothing', async (_form, make) => {
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

test('a large upload that is refused early still gets the reason', async () => {
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

test.each(['application/pdf', 'multipart/form-data; boundary=half'])(
  'a client that disappears in the middle of %s leaves nothing',
  async (type) => {
    const before = await fileCount()
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    const head = [
      `POST /storage/v1/object/papers/${ada}/gone.pdf HTTP/1.1`,
      `host: ${hostname}`,
      `apikey: ${keys.publishable}`,
      `authorization: Bearer ${await tokenOf(ada)}`,
      `content-type: ${type}`,
      'content-length: 1000000',
    ]
    const part = '--half\r\ncontent-disposition: form-data; name=""; filename="a.pdf"\r\n\r\n'
    socket.write(`${head.join('\r\n')}\r\n\r\n${part}${'x'.repeat(300_000)}`)
    // Part of it is read by then. Nothing shows it from outside, since a form is read before it is
    // stored.
    await new Promise((resolve) => setTimeout(resolve, 150))
    socket.destroy()
    await vi.waitFor(async () => expect(await fileCount()).toBe(before))
    expect((await asAda.storage.from('papers').exists(`${ada}/gone.pdf`)).data).toBe(false)
  },
)

test('a disk that fills up during an upload refuses it and keeps no half file', async () => {
  const before = await fileCount()
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' })
  let chunks = 0
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) =>
      chunks++ < 3 ? controller.enqueue(new Uint8Array(1000)) : controller.error(full),
  })
  const thrown = await filesIn(join(dataDir, 'storage'))
    .write(body, LIMIT)
    .catch((error: unknown) => error)
  const answer = errorResponse(thrown, new Request(url))
  expect(await answer.json()).toMatchObject({ statusCode: '503', code: 'InsufficientStorage' })
  expect(await fileCount()).toBe(before)
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

test('a type with a wildcard allows all its subtypes', async () => {
  const pictures = asService.storage.from('pictures')
  expect((await pictures.upload('a.webp', 'x', { contentType: 'image/webp' })).error).toBeNull()
  expect((await pictures.upload('a.txt', 'x', { contentType: 'text/plain' })).error).toMatchObject({
    statusCode: '415',
  })
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

test('of many uploads of one name at once exactly one succeeds', async () => {
  const before = await fileCount()
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => asAda.storage.from('papers').upload(`${ada}/race.pdf`, pdf())),
  )
  expect(answers.filter((answer) => !answer.error)).toHaveLength(1)
  expect(await fileCount()).toBe(before + 1)
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

test('a row that cannot be written removes its file', async () => {
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
  await db.exec('drop function storage.fail_late cascade')
  expect(error).toMatchObject({ status: 500 })
  expect(await fileCount()).toBe(before)
})
