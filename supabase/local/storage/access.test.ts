import { generateKeyPair, SignJWT } from 'jose'
import { afterAll, expect, test } from 'vitest'
import { pdf } from './test-home.ts'
import { openStorageHome } from './test-home.ts'

const home = await openStorageHome()
const { ada, keys, url, tokenOf, signedInAs, asAda, asBob, asNobody, asService } = home
afterAll(() => home.close())

test('other people cannot read, list, sign, replace or remove a file', async () => {
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

test('a bearer token alone is accepted', async () => {
  for (const bearer of [await tokenOf(ada), keys.secret]) {
    const answer = await fetch(`${url}/storage/v1/object/papers/${ada}/cv.pdf`, {
      headers: { authorization: `Bearer ${bearer}` },
    })
    expect(answer.status).toBe(200)
  }
})

test('only public files are found without a key', async () => {
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

test('a person who may only insert can upload but not replace', async () => {
  const drop = asAda.storage.from('drop')
  expect((await drop.upload('once', 'x')).error).toBeNull()
  expect((await drop.upload('once', 'y', { upsert: true })).error).toMatchObject({
    statusCode: '403',
  })
  expect((await drop.download('once')).error).toMatchObject({ statusCode: '404' })
})

test('only the service role may use buckets', async () => {
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
