import { afterAll, expect, test } from 'vitest'
import { pdf } from './test-home.ts'
import { openStorageHome } from './test-home.ts'

const home = await openStorageHome()
const { ada, db, keys, url, fileCount, tokenOf, asAda, asService } = home
afterAll(() => home.close())

test('a row that SQL made has no file, and that is no error', async () => {
  await db.query(`insert into storage.objects (bucket_id, name) values ('papers', $1)`, [
    `${ada}/no-file`,
  ])
  const papers = asAda.storage.from('papers')
  expect((await papers.download(`${ada}/no-file`)).error).toMatchObject({ statusCode: '404' })
  expect((await papers.info(`${ada}/no-file`)).data).toMatchObject({ size: null })
  expect((await papers.remove([`${ada}/no-file`])).data).toHaveLength(1)
})

test('an HTML file is served as plain text', async () => {
  await asAda.storage.from('drop').upload('x', 'x', { contentType: 'text/html' })
  const { data } = await asService.storage.from('drop').download('x')
  expect(data!.type).toBe('text/plain')
})

test('removing removes rows and files, and names them', async () => {
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

test('a list shows one level, folders first, page by page', async () => {
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

test('a signed link needs no key and works for its file and time only', async () => {
  const papers = asAda.storage.from('papers')
  const path = `${ada}/my cv (1).pdf`
  await papers.upload(path, pdf(77))
  const { data } = await papers.createSignedUrl(path, 60, { download: 'cv.pdf' })
  const answer = await fetch(data!.signedUrl)
  expect(answer.status).toBe(200)
  expect((await answer.arrayBuffer()).byteLength).toBe(77)
  expect(answer.headers.get('content-disposition')).toContain('attachment; filename=cv.pdf')
  // Not with storage-js, which encodes the name twice.
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

test('ranges, validators and HEAD answer as HTTP requires', async () => {
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
