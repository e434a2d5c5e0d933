import { afterAll, expect, test } from 'vitest'
import { openStorageHome, pdf } from './test-home.ts'

const home = await openStorageHome()
const { ada, db, fileCount, asAda, asBob, asNobody, asService } = home
afterAll(() => home.close())

const papers = asAda.storage.from('papers')

async function put(name: string, size: number): Promise<string> {
  const path = `${ada}/${name}`
  const { error } = await papers.upload(path, pdf(size), { metadata: { of: name } })
  if (error) throw error
  return path
}

test('a file moves with its bytes and metadata, and leaves its old place', async () => {
  const from = await put('draft.pdf', 123)
  const id = (await papers.info(from)).data!.id
  const before = await fileCount()
  const to = `${ada}/2026/final.pdf`
  const { data, error } = await papers.move(from, to)
  expect(error).toBeNull()
  expect(data).toEqual({ message: 'Successfully moved', Id: id, Key: to })
  expect((await papers.exists(from)).data).toBe(false)
  expect((await papers.download(to)).data!.size).toBe(123)
  expect((await papers.info(to)).data).toMatchObject({ id, metadata: { of: 'draft.pdf' } })
  expect(await fileCount()).toBe(before)
})

test('a copy has its own file', async () => {
  const from = await put('source.pdf', 50)
  const to = `${ada}/copy.pdf`
  expect((await papers.copy(from, to)).data).toEqual({ path: `papers/${to}` })
  await papers.remove([from])
  expect((await papers.download(to)).data!.size).toBe(50)
  expect((await papers.info(to)).data).toMatchObject({ metadata: { of: 'source.pdf' } })
  const { rows } = await db.query('select owner_id from storage.objects where name = $1', [to])
  expect(rows).toEqual([{ owner_id: ada }])

  const plain = `${ada}/copy.txt`
  const metadata = { mimetype: 'text/plain', cacheControl: 'max-age=7' }
  expect((await papers.copy(to, plain, { copyMetadata: false, metadata })).error).toBeNull()
  expect((await papers.info(plain)).data).toMatchObject({
    contentType: 'text/plain',
    cacheControl: 'max-age=7',
    metadata: {},
  })
})

test('a taken name is refused and nothing changes', async () => {
  const [one, two] = [await put('one.pdf', 1), await put('two.pdf', 2)]
  const before = await fileCount()
  for (const { error } of [
    await papers.move(one, two),
    await papers.copy(one, two),
    await papers.copy(one, one),
  ]) {
    expect(error).toMatchObject({
      status: 400,
      statusCode: '409',
      message: 'The resource already exists',
    })
  }
  expect((await papers.move(one, one)).error).toBeNull()
  expect((await papers.download(one)).data!.size).toBe(1)
  expect((await papers.download(two)).data!.size).toBe(2)
  expect(await fileCount()).toBe(before)
})

test('a missing or wrongly named file cannot be moved or copied', async () => {
  const path = await put('here.pdf', 1)
  for (const transfer of ['move', 'copy'] as const) {
    const missing = await papers[transfer](`${ada}/never.pdf`, `${ada}/x.pdf`)
    expect(missing.error).toMatchObject({ statusCode: '404', message: 'Object not found' })
    const strange = await papers[transfer](path, `${ada}/é.pdf`)
    expect(strange.error).toMatchObject({ code: 'InvalidKey' })
    const sourceVersionId = '00000000-0000-0000-0000-000000000000'
    const older = await papers[transfer](path, `${ada}/old.pdf`, { sourceVersionId })
    expect(older.error).toMatchObject({ statusCode: '404' })
  }
  const nowhere = { destinationBucket: 'nowhere' }
  expect((await asService.storage.from('papers').move(path, path, nowhere)).error).toMatchObject({
    statusCode: '404',
    message: 'The related resource does not exist',
  })
  expect((await papers.copy(path, path, nowhere)).error).toMatchObject({
    statusCode: '404',
    message: 'Bucket not found',
  })
})

test('other people cannot take a file or leave one', async () => {
  const path = await put('private.pdf', 9)
  for (const other of [asBob, asNobody]) {
    const theirs = other.storage.from('papers')
    for (const transfer of ['move', 'copy'] as const) {
      const { error } = await theirs[transfer](path, `${ada}/taken.pdf`, {
        destinationBucket: 'drop',
      })
      expect(error).toMatchObject({ statusCode: '404', message: 'Object not found' })
    }
  }
  const bobs = '00000000-0000-0000-0000-00000000000b/planted.pdf'
  for (const transfer of ['move', 'copy'] as const) {
    expect((await papers[transfer](path, bobs)).error).toMatchObject({
      statusCode: '403',
      message: 'new row violates row-level security policy',
    })
  }
  expect((await papers.download(path)).data!.size).toBe(9)
})

test('into another bucket, its policies and limits decide', async () => {
  const path = await put('handed-in.pdf', 33)
  const drop = { destinationBucket: 'drop' }
  expect((await papers.copy(path, 'in.pdf', drop)).data).toEqual({ path: 'drop/in.pdf' })
  expect((await asService.storage.from('drop').download('in.pdf')).data!.size).toBe(33)
  // Ada may upload there, but she may not move one of her files there.
  expect((await papers.move(path, 'moved.pdf', drop)).error).toMatchObject({ statusCode: '403' })
  const moved = await asService.storage.from('papers').move(path, 'moved.pdf', drop)
  expect(moved.error).toBeNull()
  expect((await papers.exists(path)).data).toBe(false)
  const { rows } = await db.query(
    `select bucket_id, owner_id from storage.objects where name = 'moved.pdf'`,
  )
  expect(rows).toEqual([{ bucket_id: 'drop', owner_id: ada }])
})
