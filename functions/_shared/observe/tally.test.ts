import fc from 'fast-check'
import { expect, test } from 'vitest'
import { talliesOf } from './tally.ts'

const answered = { method: 'POST', status: 200, code: undefined, ms: 40 }
const named = (name: string, given: Parameters<typeof talliesOf>[1]) =>
  talliesOf('contact', given).find((tally) => tally.name === name)

test('a request counts once by method and status, and in one bucket', () => {
  expect(talliesOf('contact', answered)).toEqual([
    { name: 'requests', labels: { function: 'contact', method: 'POST', status: '2xx' }, value: 1 },
    { name: 'request_buckets', labels: { function: 'contact', le: '0.05' }, value: 1 },
    { name: 'request_seconds', labels: { function: 'contact' }, value: 0.04 },
  ])
})

test.each([
  [0, '0.01'],
  [10, '0.01'],
  [11, '0.025'],
  [30_000, '30'],
  [30_001, '+Inf'],
])('%i ms are counted within %s', (ms, le) => {
  expect(named('request_buckets', { ...answered, ms })?.labels.le).toBe(le)
})

test('a failure is counted by its code', () => {
  const failed = { ...answered, status: 404, code: 'not_found' }
  expect(named('failures', failed)?.labels).toEqual({ function: 'contact', code: 'not_found' })
})

test('no request adds a label of its own', () => {
  const words = new Set<string>()
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 200, max: 599 }), fc.nat(), (method, status, ms) => {
      for (const { labels } of talliesOf('contact', { method, status, ms, code: undefined })) {
        for (const word of Object.values(labels)) words.add(word)
      }
    }),
    { seed: 5, numRuns: 2000 },
  )
  // contact, other, four classes of status, and twelve buckets
  expect(words.size).toBeLessThanOrEqual(18)
})
