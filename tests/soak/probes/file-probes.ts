// Storage: paths in every spelling, every operation, links that were signed for something else.
import fc from 'fast-check'
import type { Catalogue } from '../../stack/catalogue.ts'
import type { Probe } from './probe.ts'

type Request = Omit<Probe, 'who' | 'credentials' | 'wing'>

const DOTS = ['..', '.', '%2e%2e', '%252e%252e', '..%2f', '%2f', '%5c..', '', '%00', '..;', '‥']
const VICTIM = ['{ada}', '{ada}', '{cleo}', '{ada.upper}']
const FILES = ['{ada.cvs}.pdf', '{ada.next}.pdf', '{me.cvs}.pdf', 'x.pdf', '*', '%25', '_', '']

const key = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...VICTIM), fc.constantFrom(...FILES)),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.array(fc.constantFrom('{me}', ...DOTS), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...VICTIM),
      fc.array(fc.constantFrom(...FILES, ...DOTS), { maxLength: 2 }),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constant('{me}'), fc.constantFrom(...FILES)) },
)
const path = key.map((parts) => parts.flat().join('/'))
const plainPath = path.map((text) => text.replaceAll('%2e', '.').replaceAll('%2f', '/'))
const token = fc.constantFrom('{me.link}', '{me.upload}', '{me.token}', '', 'x.y.z')
const PDF = { 'content-type': 'application/pdf' }

const READS = [
  ...['object', 'object/authenticated', 'object/public', 'object/info', 'object/info/public'],
  ...['object/info/authenticated', 'render/image/authenticated', 'render/image/public'],
]

export function fileProbes({ buckets }: Catalogue): {
  reads: fc.Arbitrary<Request>
  writes: fc.Arbitrary<Request>
} {
  const bucket = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...buckets) },
    fc.constantFrom('..', 'x', '', 'objects', '%2e%2e'),
  )
  const at = (prefix: string) =>
    fc.tuple(bucket, path).map(([b, p]) => `/storage/v1/${prefix}/${b}/${p}`)
  const plain = { headers: {} }

  const reads: fc.Arbitrary<Request> = fc.oneof(
    fc
      .tuple(fc.constantFrom('GET', 'GET', 'HEAD'), fc.constantFrom(...READS).chain(at))
      .map(([method, url]) => ({ method, path: url, ...plain })),
    fc
      .tuple(at('object/sign'), token)
      .map(([url, t]) => ({ method: 'GET', path: `${url}?token=${t}`, ...plain })),
    fc
      .tuple(at('object/sign'), fc.constantFrom(60, 0, -1, 1e9))
      .map(([url, expiresIn]) => ({ method: 'POST', path: url, ...plain, body: { expiresIn } })),
    fc.tuple(bucket, fc.array(plainPath, { minLength: 1, maxLength: 3 })).map(([b, paths]) => ({
      method: 'POST',
      path: `/storage/v1/object/sign/${b}`,
      ...plain,
      body: { expiresIn: 60, paths },
    })),
    fc
      .record({
        bucket,
        prefix: plainPath,
        search: fc.constantFrom('', '{ada}', '%', '*', 'pdf', '_'),
        limit: fc.constantFrom(1, 100, 1e6, -1),
        column: fc.constantFrom('name', 'created_at', 'owner_id', 'metadata', 'x'),
        version: fc.constantFrom('list', 'list-v2'),
      })
      .map(({ bucket: b, prefix, search, limit, column, version }) => ({
        method: 'POST',
        path: `/storage/v1/object/${version}/${b}`,
        ...plain,
        body: { prefix, search, limit, sortBy: { column, order: 'asc' } },
      })),
    bucket.map((b) => ({ method: 'GET', path: `/storage/v1/bucket/${b}`, ...plain })),
  )

  const writes: fc.Arbitrary<Request> = fc.oneof(
    fc
      .tuple(fc.constantFrom('POST', 'PUT'), at('object'), fc.constantFrom('true', 'false'))
      .map(([method, url, upsert]) => ({
        method,
        path: url,
        headers: { ...PDF, 'x-upsert': upsert },
        body: 'probe',
      })),
    at('object').map((url) => ({ method: 'DELETE', path: url, ...plain })),
    at('object/upload/sign').map((url) => ({ method: 'POST', path: url, ...plain, body: {} })),
    fc.tuple(at('object/upload/sign'), token).map(([url, t]) => ({
      method: 'PUT',
      path: `${url}?token=${t}`,
      headers: PDF,
      body: 'probe',
    })),
    fc
      .record({
        verb: fc.constantFrom('move', 'copy'),
        bucketId: bucket,
        sourceKey: plainPath,
        destinationKey: plainPath,
        upsert: fc.constantFrom('true', 'false'),
      })
      .map(({ verb, upsert, ...body }) => ({
        method: 'POST',
        path: `/storage/v1/object/${verb}`,
        headers: { 'x-upsert': upsert },
        body,
      })),
    fc.tuple(bucket, fc.array(plainPath, { minLength: 1, maxLength: 3 })).map(([b, prefixes]) => ({
      method: 'DELETE',
      path: `/storage/v1/object/${b}`,
      ...plain,
      body: { prefixes },
    })),
    fc
      .tuple(bucket, fc.constantFrom(['PUT', ''], ['POST', '/empty'], ['DELETE', '']))
      .map(([b, [method = '', rest = '']]) => ({
        method,
        path: `/storage/v1/bucket/${b}${rest}`,
        ...plain,
        body: { public: true },
      })),
  )
  return { reads, writes }
}
