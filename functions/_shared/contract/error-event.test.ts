import { expect, test } from 'vitest'
import { describe } from './describe-thrown.ts'
import { errorEvent } from './error-event.ts'

test('an event holds its place and its causes, the newest last', () => {
  const event = errorEvent(
    {
      name: 'TypeError',
      code: 'E_X',
      stack: [
        'async read (file:///home/ada/rolecall/functions/read-cv/index.ts:12:3)',
        'file:///home/ada/rolecall/node_modules/@zod/v4/core.js:1:2',
        'load@https://jobs.example/_app/immutable/x.js:1:20',
      ],
      cause: { name: 'RangeError' },
    },
    { function: 'read-cv', request_id: undefined },
  )
  expect(event).toMatchObject({
    level: 'error',
    release: expect.stringMatching(/^rolecall@\d+\.\d+\.\d+$/),
    tags: { function: 'read-cv' },
  })
  expect(event.event_id).toMatch(/^[0-9a-f]{32}$/)
  expect(event.exception.values).toEqual([
    { type: 'RangeError', value: '' },
    {
      type: 'TypeError',
      value: 'E_X',
      stacktrace: {
        frames: [
          {
            function: 'load',
            filename: 'app:///_app/immutable/x.js',
            lineno: 1,
            colno: 20,
            in_app: true,
          },
          {
            function: '?',
            filename: 'app:///node_modules/@zod/v4/core.js',
            lineno: 1,
            colno: 2,
            in_app: false,
          },
          {
            function: 'async read',
            filename: 'app:///functions/read-cv/index.ts',
            lineno: 12,
            colno: 3,
            in_app: true,
          },
        ],
      },
    },
  ])
})

test('no event holds personal data', () => {
  const canary = 'ada@example.com'
  const thrown = Object.assign(new Error(canary, { cause: { message: canary, code: canary } }), {
    details: canary,
    hint: canary,
  })
  expect(JSON.stringify(errorEvent(describe(thrown), { route: '/matches' }))).not.toContain('ada')
})
