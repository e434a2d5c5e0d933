// Every mode of a provider, on one small task. When it answers well, its answer is used; when it
// fails, the built-in engine answers and says why. Tests of real tasks run in one mode of each
// kind.
import { afterAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import {
  BAD_MODES,
  GOOD_MODES,
  type Mode,
  startOpenaiStub,
} from '../../../tests/stack/openai-stub.ts'
import type { FallbackReason } from '../contract/engine.ts'
import { runTask } from './runner.ts'
import { defineTask } from './task.ts'
import { answerBy, currentEngine } from './testing.ts'

/** The name of a provider with an own address. */
const NAME = 'openai-compatible'
const stub = await startOpenaiStub()
beforeEach(() => Object.assign(stub, { mode: 'ok', count: 0, violations: [] }))
afterAll(() => stub.close())

const shout = defineTask({
  name: 'shout',
  input: z.object({ text: z.string().trim() }),
  output: z.object({ text: z.string().regex(/^[^a-z]*$/) }),
  prompt: ({ text }) => ({ instructions: 'Write in capitals.', data: text }),
  builtin: ({ text }) => ({ text: `BUILT IN: ${text.toUpperCase()}` }),
})

async function shoutOn(mode: Mode, text: string) {
  stub.mode = mode
  answerBy(stub)
  const context = currentEngine()
  answerBy(null)
  return runTask(shout, { text }, context())
}

const REASONS: Record<(typeof BAD_MODES)[number], FallbackReason> = {
  unauthorised: 'unauthorised',
  rate_limited: 'rate_limited',
  over_quota: 'over_quota',
  unknown_model: 'unknown_model',
  server_error: 'unreachable',
  slow: 'timed_out',
  broken_off: 'unreachable',
  web_page: 'nonsense',
  cut_off: 'cut_off',
  refused: 'refused',
  not_json: 'nonsense',
  off_schema: 'nonsense',
  empty: 'nonsense',
}

test.each(GOOD_MODES)('a provider that is %s answers and is paid', async (mode) => {
  const { output, engine, fell_back, usage } = await shoutOn(mode, ' Grüße “in” {braces} ')
  expect(output).toEqual({ text: 'GRÜSSE “IN” {BRACES}' })
  expect([engine, fell_back]).toEqual([NAME, null])
  expect(usage).toMatchObject({ task: 'shout', engine: NAME, model: 'gpt-4o-mini' })
  expect(usage?.cost).toBeGreaterThan(0)
  expect([stub.count, stub.violations]).toEqual([1, []])
})

test.each(BAD_MODES)('with a provider that is %s the built-in engine answers', async (mode) => {
  const { output, engine, fell_back, usage } = await shoutOn(mode, 'hello there')
  expect(output).toEqual({ text: 'BUILT IN: HELLO THERE' })
  expect([engine, fell_back]).toEqual(['builtin', REASONS[mode]])
  expect(usage).toMatchObject({ task: 'shout', engine: NAME, fell_back: REASONS[mode] })
  expect(stub.count).toBeGreaterThan(0)
  expect(stub.violations).toEqual([])
})
