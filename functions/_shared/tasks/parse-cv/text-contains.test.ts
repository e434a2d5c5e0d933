import { expect, test } from 'vitest'
import { whatIsSaid } from './text-contains.ts'

const said = whatIsSaid(`ZOË  Müller – Straße 5
Led the micro-
services team of NodeJS developers at Acme, Inc. since 2019; cut costs by 30 %.`)

test.each(['Zoe Muller', 'Acme Inc', 'microservices team', 'Node JS', 'Strasse 5', '30'])(
  'it contains %s',
  (words) => expect(said.says(words)).toBe(true),
)

test.each(['Muller Zoe', 'Acme since', 'art', 'Led the team', '3', '', ' - '])(
  'it does not contain "%s"',
  (words) => expect(said.says(words)).toBe(false),
)

test.each(['Led a team of NodeJS developers at Acme since 2019', 'Cut costs by 30 %'])(
  'it contains the sentence: %s',
  (sentence) => expect(said.tells(sentence)).toBe(true),
)

test.each([
  ['another number', 'Cut costs by 40 %'],
  ['another story', 'Won the Nobel prize at Acme'],
])('it does not contain the sentence %s', (_what, sentence) =>
  expect(said.tells(sentence)).toBe(false),
)
