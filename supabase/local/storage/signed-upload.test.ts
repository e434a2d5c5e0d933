import { SignJWT } from 'jose'
import { afterAll, expect, test } from 'vitest'
import { LIMIT, openStorageHome, pdf } from './test-home.ts'

const home = await openStorageHome()
const { ada, db, keys, url, fileCount, asAda, asBob, asNobody } = home
afterAll(() => home.close())

const papers = asNobody.storage.from('papers')

async function linkFor(path: string, options?: { upsert: boolean }) {
  const { data, error } = await asAda.storage.from('papers').createSignedUploadUrl(path, options)
  if (error) throw error
  return data
}

test('a link uploads once, for the person who signed it', async () => {
  const path = `${ada}/sent in.pdf`
  const { token, signedUrl } = await linkFor(path)
  expect(new URL(signedUrl).pathname).toBe(
    `/storage/v1/object/upload/sign/papers/${ada}/sent%20in.pdf`,
  )

  const { data, error } = await papers.uploadToSignedUrl(path, token, pdf(77), {
    cacheControl: '60',
    metadata: { pages: 2 },
  })
  expect(error).toBeNull()
  expect(data).toEqual({ path, fullPath: `papers/${path}` })
  const info = await asAda.storage.from('papers').info(path)
  expect(info.data).toMatchObject({ size: 77, cacheControl: 'max-age=60', metadata: { pages: 2 } })
  const { rows } = await db.query('select owner_id from storage.objects where name = $1', [path])
  expect(rows).toEqual([{ owner_id: ada }])

  const before = await fileCount()
  const again = await papers.uploadToSignedUrl(path, token, pdf(88), { upsert: true })
  expect(again.error).toMatchObject({
    status: 400,
    statusCode: '409',
    message: 'The resource already exists',
  })
  expect((await asAda.storage.from('papers').download(path)).data!.size).toBe(77)
  expect(await fileCount()).toBe(before)
})

test('a taken name is signed only for replacing', async () => {
  const path = `${ada}/replaced.txt`
  await asAda.storage.from('papers').upload(path, 'old', { contentType: 'text/plain' })
  const plain = await asAda.storage.from('papers').createSignedUploadUrl(path)
  expect(plain.error).toMatchObject({ statusCode: '409', message: 'The resource already exists' })

  const { token } = await linkFor(path, { upsert: true })
  for (const text of ['new', 'newest']) {
    const options = { contentType: 'text/plain' }
    expect((await papers.uploadToSignedUrl(path, token, text, options)).error).toBeNull()
    expect(await (await asAda.storage.from('papers').download(path)).data!.text()).toBe(text)
  }
})

test('a person signs only where they may upload', async () => {
  for (const other of [asBob, asNobody]) {
    const planted = await other.storage.from('papers').createSignedUploadUrl(`${ada}/planted.pdf`)
    expect(planted.error).toMatchObject({
      statusCode: '403',
      message: 'new row violates row-level security policy',
    })
  }
  const drop = asAda.storage.from('drop')
  expect((await drop.createSignedUploadUrl('in')).error).toBeNull()
  expect((await drop.createSignedUploadUrl('in', { upsert: true })).error).toMatchObject({
    statusCode: '403',
  })
  const elsewhere = await asAda.storage.from('nowhere').createSignedUploadUrl('x')
  expect(elsewhere.error).toMatchObject({ statusCode: '404', message: 'Bucket not found' })
  const strange = await asAda.storage.from('papers').createSignedUploadUrl(`${ada}/é.pdf`)
  expect(strange.error).toMatchObject({ code: 'InvalidKey' })
})

test('the limits of the bucket still hold', async () => {
  const path = `${ada}/fits.pdf`
  const { token } = await linkFor(path)
  const before = await fileCount()
  const big = await papers.uploadToSignedUrl(path, token, pdf(LIMIT + 1))
  expect(big.error).toMatchObject({ statusCode: '413', code: 'EntityTooLarge' })
  const picture = new Blob(['x'], { type: 'image/png' })
  expect((await papers.uploadToSignedUrl(path, token, picture)).error).toMatchObject({
    statusCode: '415',
  })
  expect(await fileCount()).toBe(before)
  expect((await papers.uploadToSignedUrl(path, token, pdf())).error).toBeNull()
})

test('a link works for its place, its time and its purpose only', async () => {
  const path = `${ada}/purpose.pdf`
  const { token } = await linkFor(path)
  const moved = await papers.uploadToSignedUrl(`${ada}/other.pdf`, token, pdf())
  expect(moved.error).toMatchObject({ statusCode: '400', code: 'InvalidSignature' })

  const now = Math.floor(Date.now() / 1000)
  const signed = (claims: object, key: Uint8Array, exp: number) =>
    new SignJWT({ ...claims }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime(exp).sign(key)
  const place = { url: `papers/${path}`, upsert: true, owner: ada }
  const expired = await signed(place, keys.storage, now - 1)
  const forged = await signed(place, new Uint8Array(32), now + 60)
  for (const bad of [expired, forged, 'nonsense']) {
    const { error } = await papers.uploadToSignedUrl(path, bad, pdf())
    expect(error).toMatchObject({ statusCode: '400', code: 'InvalidJWT' })
  }
  const none = await fetch(`${url}/storage/v1/object/upload/sign/papers/${path}`, { method: 'PUT' })
  expect(await none.json()).toMatchObject({ code: 'InvalidRequest' })

  await asAda.storage.from('papers').upload(path, pdf(10))
  const reading = await asAda.storage.from('papers').createSignedUrl(path, 60)
  const readToken = new URL(reading.data!.signedUrl).searchParams.get('token')!
  expect((await papers.uploadToSignedUrl(path, readToken, pdf())).error).toMatchObject({
    code: 'InvalidSignature',
  })
  const { token: writeToken } = await linkFor(path, { upsert: true })
  const read = await fetch(`${url}/storage/v1/object/sign/papers/${path}?token=${writeToken}`)
  expect(await read.json()).toMatchObject({ code: 'InvalidSignature' })
})
