import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPrometheus } from '../../tests/stack/prometheus.ts'
import { BOUNDS } from '../_shared/observe/tally.ts'
import { exposition, type Sample } from './exposition.ts'
import { METRICS } from './metrics.ts'

const read = (samples: Sample[]) => readPrometheus(exposition(samples, '1.2.3'))

test('a page without any count is valid', () => {
  const families = read([])
  expect(families.get('rolecall_build_info')?.samples).toEqual(
    new Map([['rolecall_build_info{version="1.2.3"}', 1]]),
  )
  expect(families.get('rolecall_requests_total')).toMatchObject({ type: 'counter' })
})

test('a bucket includes those before it', () => {
  const bucket = (le: string, value: number) => ({
    name: 'request_buckets',
    labels: { function: 'embed', le },
    value,
  })
  const samples = read([
    bucket('0.05', 3),
    bucket('+Inf', 1),
    bucket('0.01', 2),
    { name: 'request_seconds', labels: { function: 'embed' }, value: 45.5 },
  ]).get('rolecall_request_duration_seconds')?.samples
  const of = (end: string, le = '') =>
    samples?.get(`rolecall_request_duration_seconds_${end}{function="embed"${le}}`)
  expect(of('bucket', ',le="0.01"')).toBe(2)
  expect(of('bucket', ',le="0.025"')).toBe(2)
  expect(of('bucket', ',le="0.05"')).toBe(5)
  expect(of('bucket', ',le="30"')).toBe(5)
  expect(of('bucket', ',le="+Inf"')).toBe(6)
  expect(of('count')).toBe(6)
  expect(of('sum')).toBe(45.5)
})

test('a number without a metric is left out', () => {
  expect(exposition([{ name: 'secrets', labels: {}, value: 1 }], '1')).not.toContain('secrets')
})

test('the page can be read with any labels, and contains them', () => {
  const word = fc.string({ unit: 'grapheme' })
  const bucket = fc.constantFrom(...BOUNDS.map(String), '+Inf')
  const sample = fc.oneof(
    fc.record({
      name: fc.constantFrom(...Object.keys(METRICS)),
      labels: fc.record({ function: word, code: word }),
      value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    }),
    fc.record({
      name: fc.constant('request_buckets'),
      labels: fc.record({ function: fc.constantFrom('embed', 'contact'), le: bucket }),
      value: fc.nat(),
    }),
  )
  const samples = fc.uniqueArray(sample, {
    selector: ({ name, labels }) => JSON.stringify([name, labels]),
  })
  fc.assert(
    fc.property(samples, (given) => {
      const families = read(given)
      for (const [key, { name }] of Object.entries(METRICS)) {
        const wanted = given.filter((sample) => sample.name === key).length
        expect(families.get(name)?.samples.size).toBe(wanted)
      }
    }),
    { seed: 5, numRuns: 150 },
  )
})

test('quotes, backslashes and line ends are escaped as documented', () => {
  const labels = { function: 'a"b\\c\nd' }
  expect(exposition([{ name: 'requests', labels, value: 2 }], '1')).toContain(
    'rolecall_requests_total{function="a\\"b\\\\c\\nd"} 2\n',
  )
})
