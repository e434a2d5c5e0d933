// Values that a probe puts wherever a value can stand.
import fc from 'fast-check'
import { TABLES } from '../../cases/index.ts'

const withId = Object.entries(TABLES).filter(([, { key }]) => key.includes('id'))

/** What tells of the victim, and what is one's own. */
export const ids = fc.constantFrom(
  ...['{ada}', '{ada}', '{ada.spare}', '{ada.next}', '{cleo}', '{me}'],
  ...withId.map(([table]) => `{ada.${table}}`),
  ...['{me.cvs}', '{me.experiences}', '{me.jobs}'],
  '00000000-0000-0000-0000-000000000000',
)

const plainWords = fc.constantFrom(
  ...[
    'only-*',
    'only-ada*',
    '*',
    '{ada.mark}',
    '{ada.mark}',
    '{ada.email}',
    '*{ada}*',
    'x',
    'true',
  ],
)
const oddWords = fc.constantFrom(
  ...['only-%25', '%25', '_', '', 'null', '""', '"a,b"', '"\\"', '()', '{}', '{a,b}', '[]', "'"],
  ...["x' or '1'='1", '");--', 'a.b', '.*', '^only', '(?i)ONLY', '🙂', '%00', '%ff', '-1'],
)
const words = fc.oneof({ weight: 2, arbitrary: plainWords }, oddWords)

const numbers = fc.oneof(
  fc.constantFrom('0', '1', '-1', '1e400', 'NaN', '9223372036854775808', '0.5', 'Infinity'),
  { weight: 3, arbitrary: fc.integer().map(String) },
)
const times = fc.constantFrom('now', 'infinity', '2020-01-01', '2020-01-01T00:00:00Z', 'yesterday')
const json = fc.constantFrom(
  '{}',
  '[]',
  'null',
  '{"user_id":"{ada}"}',
  '{"mark":"{ada.mark}"}',
  '1',
)

/** As text, mostly of the type. */
export function valueOf(type: string): fc.Arbitrary<string> {
  const fitting = fittingOf(type)
  return fc.oneof(
    { weight: 12, arbitrary: fitting },
    { weight: 1, arbitrary: ids },
    { weight: 1, arbitrary: words },
  )
}

function fittingOf(type: string): fc.Arbitrary<string> {
  if (type.includes('|')) return fc.constantFrom(...type.split('|'))
  if (type.endsWith('[]')) return fittingOf(type.slice(0, -2)).map((value) => `{${value}}`)
  if (type === 'uuid') return ids
  if (/int|numeric|double|real/.test(type)) return numbers
  if (/timestamp|date/.test(type)) return times
  if (/json/.test(type)) return json
  if (type === 'boolean') return fc.constantFrom('true', 'false', 'null')
  return words
}

/** As JSON, for a body. Texts that are written are never the victim's: only answers may hold those. */
export function jsonOf(type: string): fc.Arbitrary<unknown> {
  if (type.includes('|')) return fc.constantFrom(...type.split('|'))
  if (type.endsWith('[]')) return fc.array(jsonOf(type.slice(0, -2)), { maxLength: 2 })
  if (type === 'uuid') return fc.option(ids)
  if (/int|numeric|double|real/.test(type)) return fc.option(fc.integer())
  if (/timestamp|date/.test(type)) return times
  if (/json/.test(type)) return fc.constantFrom({}, [], null, { a: [1] })
  if (type === 'boolean') return fc.option(fc.boolean())
  return fc.constantFrom('', 'x', 'only-*', null, '{}', "'", '🙂', '\u0000')
}
