import { expect, test } from 'vitest'
import { z } from 'zod'
import { type Provider, ProviderFailure } from './provider.ts'
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
    model: 'acme-1',
    embeddingModel: 'acme-e',
    complete: async () => ({
      output: answer(),
      model: 'acme-1',
      input_tokens: 7,
      output_tokens: 3,
      cost: 0.0002,
    }),
    embed: () => Promise.reject(new Error('not asked')),
  }
}

test('without a provider the built-in engine answers and costs nothing', async () => {
  expect(await runTask(shout, { text: ' hi ' })).toEqual({
    output: { text: 'HI' },
    engine: 'builtin',
    fell_back: null,
    usage: null,
  })
})

test('a provider answers, and its cost is recorded', async () => {
  const result = await runTask(
    shout,
    { text: 'hi' },
    { provider: provider(() => ({ text: 'HEY' })) },
  )
  expect(result).toMatchObject({ output: { text: 'HEY' }, engine: 'acme', fell_back: null })
  expect(result.usage).toMatchObject({
    task: 'shout',
    engine: 'acme',
    model: 'acme-1',
    cost: 0.0002,
  })
  expect(result.usage?.duration_ms).toBeGreaterThanOrEqual(0)
})

test('nonsense from a provider falls back and is paid for', async () => {
  const result = await runTask(
    shout,
    { text: 'hi' },
    { provider: provider(() => ({ text: 'low' })) },
  )
  expect(result).toMatchObject({ output: { text: 'HI' }, engine: 'builtin', fell_back: 'nonsense' })
  expect(result.usage).toMatchObject({ engine: 'acme', input_tokens: 7, fell_back: 'nonsense' })
})

test('a provider that is down falls back', async () => {
  const down = provider(() => {
    throw new Error('503')
  })
  const result = await runTask(shout, { text: 'hi' }, { provider: down })
  expect(result).toMatchObject({ engine: 'builtin', fell_back: 'unreachable' })
  expect(result.usage).toMatchObject({ engine: 'acme', cost: 0, fell_back: 'unreachable' })
})

test('the provider’s own reason and its cost are passed on', async () => {
  const price = { input_tokens: 9, output_tokens: 1, cost: 0.5 }
  const refused = provider(() => {
    throw new ProviderFailure('refused', { price })
  })
  const { fell_back, usage } = await runTask(shout, { text: 'hi' }, { provider: refused })
  expect(fell_back).toBe('refused')
  expect(usage).toMatchObject({ ...price, engine: 'acme', model: 'acme-1' })
})

test('a provider that takes too long falls back', async () => {
  const slow: Provider = {
    ...provider(() => null),
    complete: (_task, _input, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error))
      }),
  }
  const late = { provider: slow, timeoutMs: 60_000, deadline: performance.now() + 20 }
  for (const context of [{ provider: slow, timeoutMs: 20 }, late]) {
    const result = await runTask(shout, { text: 'hi' }, context)
    expect(result).toMatchObject({ output: { text: 'HI' }, fell_back: 'timed_out' })
  }
})

test('a closed gate stops the call, and an open one gets its cost', async () => {
  const settled: unknown[] = []
  const gate = (refusal: 'over_budget' | null) => ({
    refusal: () => Promise.resolve(refusal),
    settle: (...call: unknown[]) => void settled.push(call),
  })
  const never = provider(() => expect.unreachable())
  const refused = await runTask(
    shout,
    { text: 'hi' },
    { provider: never, gate: gate('over_budget') },
  )
  expect(refused).toMatchObject({ engine: 'builtin', fell_back: 'over_budget' })
  expect(refused.usage).toMatchObject({ engine: 'builtin', model: null, cost: 0 })

  const answering = provider(() => ({ text: 'HEY' }))
  await runTask(shout, { text: 'hi' }, { provider: answering, gate: gate(null) })
  expect(settled).toEqual([[0.0002, null]])
})

test('a cached answer costs nothing and makes no call', async () => {
  const kept = new Map<string, unknown>()
  const cache = {
    read: (key: string) => Promise.resolve(kept.get(key)),
    write: (key: string, _task: string, answer: unknown) =>
      Promise.resolve(void kept.set(key, answer)),
  }
  let calls = 0
  const counting = provider(() => ({ text: `HEY ${(calls += 1)}` }))
  const ask = (text: string) => runTask(shout, { text }, { provider: counting, cache })
  await ask('hi')
  expect(await ask('hi')).toMatchObject({ output: { text: 'HEY 1' }, engine: 'acme', usage: null })
  expect((await ask('ho')).output.text).toBe('HEY 2')
  for (const key of kept.keys()) kept.set(key, { text: 'low' })
  expect((await ask('hi')).output.text).toBe('HEY 3')
})

test('an answer keeps only what its input says', async () => {
  const held = defineTask({
    ...shout,
    hold: ({ text }, input) => ({ text: text + input.text.length }),
  })
  const context = { provider: provider(() => ({ text: 'HEY' })) }
  expect((await runTask(held, { text: 'hi' }, context)).output.text).toBe('HEY2')
})

test('an aborted run ends instead of falling back', async () => {
  const signal = AbortSignal.abort(new Error('gone'))
  const down = provider(() => {
    throw new Error('aborted')
  })
  await expect(runTask(shout, { text: 'hi' }, { provider: down, signal })).rejects.toThrow('gone')
})

test('invalid input and invalid built-in output are bugs', async () => {
  await expect(runTask(shout, { text: 7 } as never)).rejects.toThrow(z.ZodError)
  const broken = defineTask({ ...shout, builtin: () => ({ text: 'low' }) })
  await expect(runTask(broken, { text: 'hi' })).rejects.toThrow(z.ZodError)
})
