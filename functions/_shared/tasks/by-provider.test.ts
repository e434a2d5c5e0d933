// The tests of the tasks once more, answered by a provider: on a good day its answers pass them, and on
// a bad day, when it answers with something else, the built-in engine's do. Whatever is sent is what
// OpenAI takes. All other days are proved on a small task: ../ai/every-mode.test.ts.
import { afterAll, describe, expect, test, vi } from 'vitest'
import { type Mode, startOpenaiStub } from '../../../tests/stack/openai-stub.ts'
import { answerBy } from '../ai/testing.ts'

const MODES: Mode[] = ['ok', 'off_schema']

vi.setConfig({ testTimeout: 60_000 })

describe.each(MODES)('a provider that is %s', async (mode) => {
  const stub = await startOpenaiStub(mode)
  answerBy(stub)
  for (const task of ['parse-cv', 'read-posting', 'describe-candidate']) {
    // The query makes it another module: its tests are registered here once more.
    await import(/* @vite-ignore */ `./${task}/task.test.ts?${mode}`)
  }
  answerBy(null)
  afterAll(() => stub.close())

  test('was asked, and had nothing to complain of', () => {
    expect(stub.count).toBeGreaterThan(10)
    expect(stub.violations).toEqual([])
  })
})
