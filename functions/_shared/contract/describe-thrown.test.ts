import { expect, test } from 'vitest'
import { describe } from './describe-thrown.ts'

test.each([
  ['a message', new Error('ada@example.com')],
  ['a message of several lines', new Error('first\n    at ada (ada@example.com:1:1)\nlast')],
  ['a cause', new Error('x', { cause: new TypeError('ada@example.com') })],
  ['a database error', { code: '23505', message: 'ada@example.com', details: 'ada@example.com' }],
  ['a name', Object.assign(new Error('x'), { name: 'ada@example.com' })],
  ['a code', Object.assign(new Error('x'), { code: 'ada@example.com' })],
  ['a thrown string', 'ada@example.com'],
])('personal data in %s is not logged', (_where, thrown) => {
  expect(JSON.stringify(describe(thrown))).not.toContain('ada@example.com')
})

test('the details that help to find a bug are kept', () => {
  const thrown = Object.assign(new TypeError('x', { cause: new RangeError('y') }), { code: 'E_X' })
  const description = describe(thrown)
  expect(description).toMatchObject({
    name: 'TypeError',
    code: 'E_X',
    cause: { name: 'RangeError' },
  })
  expect(description.stack?.[0]).toContain('describe-thrown.test.ts')
})

test.each([
  [
    'at search (https://a.example/matches?search=ada:12:3)',
    'search (https://a.example/matches:12:3)',
  ],
  ['at https://a.example/_app/x.js#ada:1:20', 'https://a.example/_app/x.js:1:20'],
])('the query of a page is dropped from its place: %s', (frame, kept) => {
  const error = Object.assign(new Error('x'), { stack: `Error: x\n    ${frame}` })
  expect(describe(error).stack).toEqual([kept])
})

test('places in Firefox and Safari are kept too', () => {
  const stack =
    'load@https://a.example/_app/x.js:1:20\nada@example.com:1:1\n@https://a.example/x.js:3:4'
  expect(describe(Object.assign(new Error('it broke'), { stack })).stack).toEqual([
    'load@https://a.example/_app/x.js:1:20',
    '@https://a.example/x.js:3:4',
  ])
})
