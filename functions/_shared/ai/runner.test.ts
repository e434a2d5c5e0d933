import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Provider } from './provider.ts'
import { runTask } from './runner.ts'
import { defineTask } from './task.ts'

const shout = defineTask({
  name: 'shout',
  input: z.object({ text: z.string().trim() }),
  output: z.object({ text: z.string().regex(/^[^a-z]*$/) }),
  prompt: ({ text }) => ({ instructions: 'Write in capitals.', data: text }),
  builtin: ({ text }) => ({ text: text.toUpperCase() }),
})

function provider(answer: () => unknown): Provider {
  return {
    name: 'acme',
    complete: async () => ({
      output: answer(),
      model: 'acme-1',
      input_tokens: 7,
      output_tokens: 3,
      cost: 0.0002,
    }),
    embed: async () => ({ model: 'acme-e', vectors: [] }),
  }
}

test('without a provider the built-in engine answers and costs nothing', async () => {
  expect(await runTask(shout, { text: ' hi ' })).toEqual({
    output: { text: 'HI' },
    engine: 'builtin',
    fell_back: false,
    usage: null,
  })
})

test('a provider answers, and its cost is recorded', async () => {
  const result = await runTask(
    shout,
    { text: 'hi' },
    { provider: provider(() => ({ text: 'HEY' })) },
  )
  expect(result).toMatchObject({ output: { text: 'HEY' }, engine: 'acme', fell_back: false })
  expect(result.usage).toMatchObject({
    task: 'shout',
    engine: 'acme',
    model: 'acme-1',
    cost: 0.0002,
  })
  expect(result.usage?.duration_ms).toBeGreaterThanOrEqual(0)
})

test('nonsense from a provider falls back, and is paid for all the same', async () => {
  const result = await runTask(
    shout,
    { text: 'hi' },
    { provider: provider(() => ({ text: 'low' })) },
  )
  expect(result).toMatchObject({ output: { text: 'HI' }, engine: 'builtin', fell_back: true })
  expect(result.usage).toMatchObject({ engine: 'acme', input_tokens: 7 })
})

test('a provider that is down falls back', async () => {
  const down = provider(() => {
    throw new Error('503')
  })
  const result = await runTask(shout, { text: 'hi' }, { provider: down })
  expect(result).toMatchObject({ engine: 'builtin', fell_back: true, usage: null })
})

test('an aborted run ends instead of falling back', async () => {
  const signal = AbortSignal.abort(new Error('gone'))
  const down = provider(() => {
    throw new Error('aborted')
  })
  await expect(runTask(shout, { text: 'hi' }, { provider: down, signal })).rejects.toThrow('gone')
})

test('input and built-in output outside the schemas are bugs', async () => {
  await expect(runTask(shout, { text: 7 } as never)).rejects.toThrow(z.ZodError)
  const broken = defineTask({ ...shout, builtin: () => ({ text: 'low' }) })
  await expect(runTask(broken, { text: 'hi' })).rejects.toThrow(z.ZodError)
})
