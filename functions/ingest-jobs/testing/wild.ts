// What no source should send and every source does some day.
import fc from 'fast-check'
import { expect } from 'vitest'
import type { JobRow } from '../job-row.ts'

const LONE_SURROGATE = '\ud83d'

/** Strings that break readers: NUL, half characters, markup, numbers in words, great length. */
export const wildString = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    `a${LONE_SURROGATE}`,
    '\udc00b',
    'NaN',
    '1e999',
    '85,000',
    '9'.repeat(400),
    'null',
    '__proto__',
    'javascript:alert(1)',
    'https://',
    'https://user:password@example.com/ \u0000',
    '<script>alert(1)</script>',
    '</p>'.repeat(500),
    '&#x0;&#xD800;&lt;b&gt;',
    '2026-13-45',
    'Salary: $0 - $0',
    'up to 10 million dollars an hour',
    `${'x'.repeat(499)}😀`,
  ),
  fc.integer({ min: 1, max: 3000 }).map((length) => '😀'.repeat(length)),
)

const wildNumber = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, -0, -1, 1e308, Number.MAX_SAFE_INTEGER, 5e-324),
)

/** Anything JSON can say. */
export const wildJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(null, true, false),
    wildNumber,
    wildString,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(wildString, tie('value'), { maxKeys: 4 }),
  ),
})).value

/** A believable payload with some of its fields, at any depth, replaced or gone. */
export function spoilt(payload: unknown): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: spoiltInside(payload) },
    { weight: 1, arbitrary: wildJson },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
}

function spoiltInside(payload: unknown): fc.Arbitrary<unknown> {
  if (typeof payload !== 'object' || payload === null) return fc.constant(payload)
  if (Array.isArray(payload)) return fc.tuple(...payload.map(spoilt))
  return fc.record(
    Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, spoilt(value)])),
  )
}

/** Every constraint of the table `jobs` and what Postgres asks of text, on one row. */
export function expectWithinConstraints(row: JobRow): void {
  const length = [...row.title].length
  expect(length).toBeGreaterThanOrEqual(1)
  expect(length).toBeLessThanOrEqual(500)
  expect([...row.description].length).toBeLessThanOrEqual(100_000)
  for (const url of [row.url, row.apply_url]) if (url !== null) expect(url).toMatch(/^https?:\/\//)

  const { salary_min, salary_max, salary_currency, salary_period } = row
  const amounts = [salary_min, salary_max].filter((amount) => amount !== null)
  for (const amount of amounts) {
    expect(amount).toBeGreaterThan(0)
    expect(amount).toBeLessThan(Infinity)
  }
  if (amounts.length === 2) expect(amounts[0]).toBeLessThanOrEqual(amounts[1] as number)
  expect(salary_currency !== null).toBe(amounts.length > 0)
  expect(salary_period !== null).toBe(amounts.length > 0)
  if (salary_currency !== null) expect(salary_currency).toMatch(/^[A-Z]{3}$/)

  if (row.posted_at !== null) {
    expect(new Date(row.posted_at).toISOString()).toBe(row.posted_at)
  }
  expect(row.content_hash).toMatch(/^[0-9a-f]{64}$/)
  expect(row.duplicate_key).toMatch(/^[0-9a-f]{64}$/)
  const words = Object.values(row)
    .flat()
    .filter((value) => typeof value === 'string')
  for (const text of words) expect(isKeepable(text), JSON.stringify(text)).toBe(true)
}

/** Whether Postgres takes this as text: no NUL, no half of a character. */
export function isKeepable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed()
}
