// Helps tests of collecting: a server to collect from, and the table's constraints.
import { createServer, type RequestListener } from 'node:http'
import { expect, onTestFinished } from 'vitest'
import type { JobRow } from './job-row.ts'

/** A real HTTP server for one test. Returns its origin. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

/** Checks every constraint of the table `jobs`, and Postgres's rules for text, on one row. */
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

  const { years_min, years_max, phrases } = row
  for (const years of [years_min, years_max]) {
    if (years === null) continue
    expect(Number.isInteger(years) && years >= 0 && years <= 60).toBe(true)
  }
  if (years_min !== null && years_max !== null) expect(years_min).toBeLessThanOrEqual(years_max)
  expect(new TextEncoder().encode(JSON.stringify(phrases)).length).toBeLessThan(200_000)
  const quoted = [...Object.values(phrases).flat(), ...phrases.skills.map(({ phrase }) => phrase)]
  for (const phrase of quoted.filter((each) => typeof each === 'string')) {
    const said = [row.title, row.description, ...row.locations]
    expect(phrase.length).toBeLessThanOrEqual(200)
    expect(
      said.some((each) => each.includes(phrase)),
      phrase,
    ).toBe(true)
    expect(isKeepable(phrase)).toBe(true)
  }

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

/** Whether Postgres accepts this text: no NUL and no half character. */
function isKeepable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed()
}
