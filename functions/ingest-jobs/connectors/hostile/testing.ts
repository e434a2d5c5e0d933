// Values that no source should send and that every source sends some day.
import fc from 'fast-check'

const LONE_SURROGATE = '\ud83d'

/** Strings that break readers: NUL, half characters, markup, numbers in words, very long ones. */
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

/** Any JSON value. */
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

/** A realistic payload with some of its fields, at any depth, replaced or removed. */
export function spoilt(payload: unknown): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: spoiltInside(payload) },
    { weight: 1, arbitrary: wildJson },
    { weight: 1, arbitrary: fc.constantFrom(...disguises(payload)) },
  )
}

/** Other values in place of `value`: nothing, or the same value in another type or container. */
export function disguises(value: unknown): unknown[] {
  const inside = Array.isArray(value) ? value[0] : undefined
  return [
    undefined,
    null,
    String(value),
    Number(value),
    [value],
    { value },
    inside,
    [],
    {},
    '',
    true,
  ]
}

function spoiltInside(payload: unknown): fc.Arbitrary<unknown> {
  if (typeof payload !== 'object' || payload === null) return fc.constant(payload)
  if (Array.isArray(payload)) return fc.tuple(...payload.map(spoilt))
  return fc.record(
    Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, spoilt(value)])),
  )
}
