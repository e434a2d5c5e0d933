// What every connector must do with any answer of its source.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Failure } from '../../_shared/contract/failure.ts'
import { jobRow } from '../job-row.ts'
import { expectWithinConstraints } from '../testing.ts'
import { CONNECTORS } from './connectors.ts'
import type { Listing } from './connector.ts'
import { disguises, spoilt, wildJson } from './hostile/testing.ts'
import { fields, flag } from './tolerant.ts'
import { ashbyJob, greenhouseJob, leverJob, sandboxJob } from './testing.ts'

const source = { slug: 'clay-and-sons', name: 'Clay & Sons' }
type Job = Record<string, unknown>

/** Whether the source itself would hide the job. */
const never = (_job: Job) => false

const KINDS = [
  {
    kind: 'ashby',
    job: ashbyJob,
    answer: (jobs: unknown[]) => ({ apiVersion: '1', jobs }),
    isHidden: ({ isListed }: Job) => flag(isListed) === false,
  },
  {
    kind: 'greenhouse',
    job: greenhouseJob,
    answer: (jobs: unknown[]) => ({ jobs, meta: { total: jobs.length } }),
    isHidden: ({ internal_job_id }: Job) => internal_job_id === null,
  },
  { kind: 'lever', job: leverJob, answer: (jobs: unknown[]) => jobs, isHidden: never },
  {
    kind: 'sandbox',
    job: sandboxJob,
    answer: (jobs: unknown[]) => ({ jobs, page: 1, next_page: null }),
    isHidden: never,
  },
] as const

describe.each(KINDS)('$kind', ({ kind, job, answer, isHidden }) => {
  const connector = CONNECTORS[kind]
  const parse = (payload: unknown) => connector.parse(payload, connector.path(source))
  const posting = (raw: unknown) => connector.normalise(raw, source)

  test('any answer is malformed or parsed, and its rows fit the table', async () => {
    const payload = answer([job(), job({ id: 'two' })])
    await fc.assert(
      fc.asyncProperty(spoilt(payload), async (spoiltAnswer) => {
        let listing: Listing
        try {
          listing = parse(spoiltAnswer)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(Failure)
          expect(thrown).toMatchObject({ code: 'source.malformed' })
          return
        }
        for (const { external_id, raw } of listing.postings) {
          expect(external_id).toMatch(/^[^\0]{1,200}$/u)
          const read = posting(raw)
          if (read) expectWithinConstraints((await jobRow(read, {})).row)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a spoilt job is read, hidden or counted, and other jobs are read', () => {
    const [before, after] = [job({ id: 'before' }), job({ id: 'after' })]
    const alone = parse(answer([before, after])).postings
    fc.assert(
      fc.property(fc.oneof(spoilt(job({ id: 'spoilt' })), wildJson), (between) => {
        const { postings, rejected } = parse(answer([before, between, after]))
        expect(postings[0]).toEqual(alone[0])
        expect(postings.at(-1)).toEqual(alone[1])
        expect(postings.length + rejected).toBe(isHidden(fields(between)) ? 2 : 3)
      }),
    )
  })

  test('a missing field, or one of another type, loses only that field', () => {
    for (const path of pathsOf(job())) {
      const isNeeded = ['id', 'title', 'text'].includes(path.join('.'))
      for (const value of disguises(at(job(), path))) {
        const changed = replaced(job(), path, value) as Job
        const { postings, rejected } = parse(answer([changed]))
        const where = `${path.join('.')}: ${JSON.stringify(value)}`
        if (isNeeded || isHidden(changed)) {
          expect(postings.length + rejected, where).toBe(isHidden(changed) ? 0 : 1)
          for (const { raw } of postings) expect(() => posting(raw), where).not.toThrow()
        } else {
          expect(posting(postings[0]?.raw), where).toMatchObject({ title: 'Kiln Engineer' })
        }
      }
    }
  })

  test('a number as text is that number, and an unknown field is ignored', () => {
    const [numbers] = parse(answer([job()])).postings
    const texts = withNumbersAsText({ ...job(), unheard_of: { of: [1] } })
    const [said] = parse(answer([texts])).postings
    expect(said?.external_id).toBe(numbers?.external_id)
    expect(posting(said?.raw)).toEqual(posting(numbers?.raw))
  })

  test.each([null, undefined, true, 7, 'jobs', '', {}, [[]], { error: 'x' }, { jobs: null }])(
    'an answer that is %j is no list with a job in it',
    (payload) => {
      if (kind === 'lever' && Array.isArray(payload)) {
        expect(parse(payload)).toMatchObject({ postings: [], rejected: 1, next: null })
      } else {
        expect(() => parse(payload)).toThrow(
          expect.objectContaining({ name: 'Failure', code: 'source.malformed' }),
        )
      }
    },
  )
})

function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...pathsOf(inner).map((path) => [key, ...path]),
  ])
}

function at(value: unknown, path: string[]): unknown {
  return path.reduce((inner, key) => (inner as Job)[key], value)
}

function replaced(value: unknown, [key, ...path]: string[], by: unknown): unknown {
  if (key === undefined) return by
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Job) }) as Job
  copy[key] = replaced(copy[key], path, by)
  return copy
}

function withNumbersAsText(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(withNumbersAsText)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withNumbersAsText(inner)]),
  )
}
