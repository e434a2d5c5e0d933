import { expect, test } from 'vitest'
import { z } from 'zod'
import { answerSchema } from './answer-schema.ts'

test('the schema has closed objects, every key required, and only keywords of strict mode', () => {
  const output = z.object({
    name: z.string().trim().min(1).max(9).nullable(),
    url: z.url(),
    kind: z.enum(['a', 'b']),
    many: z
      .array(z.object({ on: z.string().regex(/x/), sure: z.number().min(0).default(1) }))
      .max(3),
  })
  const text = { type: 'string' }
  expect(answerSchema({ output })).toEqual({
    type: 'object',
    properties: {
      name: { anyOf: [text, { type: 'null' }] },
      url: text,
      kind: { type: 'string', enum: ['a', 'b'] },
      many: {
        type: 'array',
        items: {
          type: 'object',
          properties: { on: text, sure: { type: 'number' } },
          required: ['on', 'sure'],
          additionalProperties: false,
        },
      },
    },
    required: ['name', 'url', 'kind', 'many'],
    additionalProperties: false,
  })
})
