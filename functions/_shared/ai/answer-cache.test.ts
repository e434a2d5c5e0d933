import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Db } from '../http/authorise.ts'
import { stubPlatform } from '../testing.ts'
import { answerKey, createAnswerCache } from './answer-cache.ts'
import { parseCv } from '../tasks/parse-cv/task.ts'

beforeEach(() => stubPlatform())
afterEach(() => vi.unstubAllEnvs())

interface Row {
  key: string
  sealed: string
  key_id: string
  person?: string
}

/** The two functions of the database, as supabase-js calls them. */
function database(rows = new Map<string, Row>()) {
  const rpc = (name: string, args: Row) => {
    if (name === 'write_ai_answer') rows.set(args.key, args)
    const row = rows.get(args.key)
    return { throwOnError: () => Promise.resolve({ data: row ? [row] : [] }) }
  }
  return { db: { rpc } as unknown as Db, rows }
}

const answer = { contact: { name: 'Ada Example' } }

test('an answer is sealed for its person and found again', async () => {
  const { db, rows } = database()
  await createAnswerCache(db, 'ada').write('key', 'parse_cv', answer)
  const [row] = rows.values()
  expect(row).toMatchObject({ person: 'ada', key_id: 'k1', task: 'parse_cv' })
  expect(atob(row!.sealed)).not.toContain('Ada')
  expect(await createAnswerCache(db, 'ada').read('key')).toEqual(answer)
})

test('an answer about one person is given to nobody else', async () => {
  const { db, rows } = database()
  await createAnswerCache(db, 'ada').write('key', 'parse_cv', answer)
  for (const other of ['bob', null]) {
    expect(await createAnswerCache(db, other).read('key')).toBeUndefined()
  }
  // Also when a row is copied to another key.
  const [row] = rows.values()
  const { db: moved } = database(new Map([...rows.keys()].map((key) => [key, { ...row!, key }])))
  expect(await createAnswerCache(moved, 'bob').read('key')).toBeUndefined()
})

test('a cache with another key, or one that fails, is empty', async () => {
  const { db } = database()
  await createAnswerCache(db, null).write('key', 'read_posting', answer)
  vi.stubEnv('CONTACT_KEY_ID', 'k2')
  expect(await createAnswerCache(db, null).read('key')).toBeUndefined()

  const rpc = () => ({ throwOnError: () => Promise.reject(new Error('down')) })
  const broken = createAnswerCache({ rpc } as unknown as Db, null)
  await expect(broken.write('key', 'read_posting', answer)).resolves.toBeUndefined()
  expect(await broken.read('key')).toBeUndefined()
})

test('another text, model or wording is another question', async () => {
  const cv = { text: 'Ada', links: [] }
  const reworded = { ...parseCv, prompt: () => ({ instructions: 'Read.', data: 'Ada' }) }
  const keys = await Promise.all([
    answerKey(parseCv, cv, 'small'),
    answerKey(parseCv, cv, 'large'),
    answerKey(parseCv, { ...cv, text: 'Bob' }, 'small'),
    answerKey(reworded, cv, 'small'),
  ])
  expect(new Set(keys).size).toBe(4)
  expect(await answerKey(parseCv, cv, 'small')).toBe(keys[0])
})
