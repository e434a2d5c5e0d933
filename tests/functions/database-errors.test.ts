// The refusals of the database over REST: a mistake of the caller is a 4xx with a code, never a
// 5xx.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { FAILURES, isFailureCode } from '../../functions/_shared/contract/failure.ts'
import { type Answer, ask, type Caller, callerOf, secret } from '../stack/ask.ts'
import { type Person, register } from '../stack/people.ts'
import { removePeople } from '../stack/remove-people.ts'

const stack = inject('stack')
let person: Person
let caller: Caller

beforeAll(async () => {
  person = await register(stack, 'refused')
  caller = await callerOf(stack, person)
})
afterAll(() => removePeople(stack, person ? [person] : []))

/** A refusal of PostgREST: in its own shape, never a 5xx, with our codes unchanged. */
function expectRefusal(answer: Answer, what: string): void {
  expect(answer.status, `${what}: ${answer.text}`).toBeGreaterThanOrEqual(400)
  expect(answer.status, `${what}: ${answer.text}`).toBeLessThan(500)
  expect(answer.body, what).toMatchObject({ code: expect.any(String), message: expect.any(String) })
  expect(answer.text, what).not.toMatch(/\.ts\b|node_modules|\bat .+:\d+\)|sb_secret|eyJ/)
}

describe('functions of the database', () => {
  const rpc = (name: string, body: unknown, who: Caller = caller) =>
    ask(stack, who, `/rest/v1/rpc/${name}`, { method: 'POST', body })

  test.each([
    [{ filters: [] }],
    [{ filters: 5 }],
    [{ filters: 'x' }],
    [{ filters: { salary_min: 'much' } }],
    [{ filters: { salary_min: {} } }],
    [{ filters: { locations: 5 } }],
    [{ filters: { locations: 'Berlin' } }],
    [{ filters: { locations: { 0: 'Berlin' } } }],
    [{ filters: { seniorities: ['king'] } }],
    [{ filters: { workplace_types: [['remote'], []] } }],
    [{ filters: { posted_within_days: 1e12 } }],
    [{ filters: { min_score: 'x' } }],
    [{ filters: { user_id: 'x' } }],
    [{ filters: { updated_at: 'never' } }],
    [{ max_results: 'x' }],
    [{ max_results: 1.5 }],
    [{ max_results: 1e12 }],
    [{ max_results: {} }],
    [{ unknown: 1 }],
    ['x'],
  ])('match_jobs %j is refused', async (body) => {
    expectRefusal(await rpc('match_jobs', body), JSON.stringify(body))
  })

  test.each([
    [{ filters: {} }],
    [{ filters: null }],
    [{ filters: { unknown: 1 } }],
    [{ filters: { min_score: 1000 } }],
    [{ filters: { locations: null, salary_min: null } }],
    [{ filters: { locations: ["'; drop table jobs; --", '%', '_', '\\'] } }],
    [{ filters: { languages: Array.from({ length: 5000 }, () => 'en') } }],
    [{ max_results: 0 }],
    [{ max_results: -5 }],
    [{ max_results: 2_000_000_000 }],
    [{ max_results: null }],
  ])('match_jobs %j is answered', async (body) => {
    const answer = await rpc('match_jobs', body)
    expect([answer.status, Array.isArray(answer.body)], answer.text).toEqual([200, true])
  })

  const NOBODY = '00000000-0000-0000-0000-000000000000'
  test.each([
    ['refresh_matches', { person: NOBODY }],
    ['read_contact', {}],
    ['read_contact', { person: 'x' }],
    ['read_contact', { person: null, more: 1 }],
    ['write_contact', { person: NOBODY, sealed: '!', key_id: '1' }],
    ['write_contact', { person: NOBODY, sealed: 'AAAA', key_id: '1' }],
    ['write_contact', { person: null, sealed: null, key_id: null }],
    ['claim_cv_reading', { x: 1 }],
    ['set_cv_step', { message_id: 'x', cv: NOBODY, step: 'parsing' }],
    ['set_cv_step', { message_id: 1, cv: NOBODY, step: 'dancing' }],
    ['retry_cv_reading', { message_id: 1, cv: 'x', seconds: 1 }],
    ['finish_cv_reading', { message_id: [], cv: NOBODY, result: {} }],
    ['finish_profile_embedding', { message_id: {}, person: NOBODY, derived: {}, usage: [] }],
    ['claim_job_embedding', { max_jobs: 'all' }],
    ['enqueue_sources', { every: 'maybe', with_public: false }],
    ['retry_job_ingesting', { message_id: 1, run: 'x', failure_code: 'internal' }],
    ['queue_progress', { queue: 'x' }],
    ['no_such_function', {}],
  ])('%s %j, by the secret key', async (name, body) => {
    expectRefusal(await rpc(name, body, secret(stack)), name)
  })

  test('messages that do not exist are skipped', async () => {
    const far = 9_007_199_254_740_991
    for (const [name, body] of [
      ['finish_cv_reading', { message_id: far, cv: NOBODY, result: null }],
      ['finish_profile_embedding', { message_id: far, person: NOBODY, derived: null, usage: null }],
      ['finish_job_embedding', { results: [], model: 'x', usage: null }],
      ['set_cv_step', { message_id: far, cv: NOBODY, step: 'parsing' }],
    ] as const) {
      const answer = await rpc(name, body, secret(stack))
      expect(answer.status, `${name} ${answer.text}`).toBeLessThan(300)
    }
  })

  test('our codes come with their status', async () => {
    for (const [table, body, code] of [
      ['cvs', { id: NOBODY, path: 'x', filename: 'x.pdf' }, 'cv.wrong_path'],
      ['cvs', { id: NOBODY, path: `${person.id}/${NOBODY}.pdf`, filename: 'x' }, 'cv.not_found'],
    ] as const) {
      const answer = await ask(stack, caller, `/rest/v1/${table}`, { method: 'POST', body })
      const { message } = answer.body as { message: string }
      expect(message).toBe(code)
      expect(isFailureCode(message) && FAILURES[message].status).toBe(answer.status)
    }
  })
})

describe('tables', () => {
  const rest = (path: string, question: Parameters<typeof ask>[3] = {}) =>
    ask(stack, caller, `/rest/v1/${path}`, question)

  test.each([
    'nothing_here',
    'experiences?select=nothing',
    'experiences?select=*,jobs(*)',
    'experiences?order=nothing.asc',
    'experiences?order=position.sideways',
    'experiences?position=is.five',
    'experiences?position=eq.x',
    'experiences?id=eq.x',
    'experiences?id=in.(x,y)',
    'experiences?started_on=gt.yesterday-ish',
    'experiences?nothing=eq.1',
    'experiences?position=near.5',
    'experiences?and=(position.eq.1',
    'experiences?limit=-1',
    'experiences?title=like.%25%00',
    'jobs?locations=cs.5',
  ])('GET %s', async (path) => {
    expectRefusal(await rest(path), path)
  })

  test.each([
    ['no JSON', 'employer=x'],
    ['half of JSON', '{"employer":'],
    ['a word', '"x"'],
    ['an unknown column', '{"employer":"x","nothing":1}'],
    ['an object for text', '{"employer":{"a":1},"started_on":"x"}'],
    ['a number for a day', '{"employer":"x","started_on":5}'],
    ['a day that is none', '{"employer":"x","started_on":"2020-02-31"}'],
    ['text for a number', '{"employer":"x","position":"first"}'],
    ['a number too large', '{"employer":"x","position":99999999999}'],
    ['text too long', `{"employer":"${'x'.repeat(301)}"}`],
    ['nothing said', '{"employer":null,"title":null}'],
    ['ends before it starts', '{"employer":"x","started_on":"2020-02-01","ended_on":"2019-01-01"}'],
    ['NUL', '{"employer":"a\\u0000b"}'],
    ['half a letter', '{"employer":"\\ud83d","started_on":"x"}'],
    ['an id that is none', '{"id":"x","employer":"x"}'],
  ])('POST %s', async (what, body) => {
    const headers = { 'content-type': 'application/json' }
    expectRefusal(await rest('experiences', { method: 'POST', body, headers }), what)
  })

  test('methods and headers without sense are refused', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'POST']) {
      const answer = await rest('rpc/no_such', { method, body: '{}' })
      expect(answer.status, method).toBeGreaterThanOrEqual(400)
      expect(answer.status, `${method} ${answer.text}`).toBeLessThan(500)
    }
    const odd: Record<string, string>[] = [
      { range: 'x-y' },
      { range: '10-1' },
      { prefer: 'count=all,resolution=fight,return=everything' },
      { accept: 'application/nonsense' },
      { accept: 'application/vnd.pgrst.object+json' },
      { 'accept-profile': 'nowhere' },
    ]
    for (const headers of odd) {
      const answer = await rest('experiences', { headers })
      expect(answer.status, `${JSON.stringify(headers)} ${answer.text}`).toBeLessThan(500)
    }
  })
})
