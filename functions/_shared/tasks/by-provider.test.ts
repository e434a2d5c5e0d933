// Runs the tests of the tasks again with a provider. In one mode it answers well, and its answers
// pass them. In the other it answers nonsense, and those of the built-in engine do. OpenAI must
// accept every request. All other modes are tested on a small task: ../ai/every-mode.test.ts.
import { afterAll, describe, expect, test, vi } from 'vitest'
import { type Mode, startOpenaiStub } from '../../../tests/stack/openai-stub.ts'
import { answerBy } from '../ai/testing.ts'

const MODES: Mode[] = ['ok', 'off_schema']

vi.setConfig({ testTimeout: 60_000 })

describe.each(MODES)('a provider that is %s', async (mode) => {
  const stub = await startOpenaiStub(mode)
  answerBy(stub)
  for (const task of ['parse-cv', 'read-posting', 'describe-candidate']) {
    // The query makes it a new module, so its tests are registered again.
    await import(/* @vite-ignore */ `./${task}/task.test.ts?${mode}`)
  }
  answerBy(null)
  afterAll(() => stub.close())

  test('the provider was asked and refused no request', () => {
    expect(stub.count).toBeGreaterThan(10)
    expect(stub.violations).toEqual([])
  })
})
