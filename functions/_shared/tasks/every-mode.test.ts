// The tests of the tasks once more, answered by a provider: on its good days its answers pass them,
// and on its bad days the built-in engine's do. Every request has the shape that OpenAI accepts.
import { afterAll, describe, expect, test, vi } from 'vitest'
import { BAD_MODES, GOOD_MODES, startOpenaiStub } from '../../../tests/stack/openai-stub.ts'
import { answerBy } from '../ai/testing.ts'

vi.setConfig({ testTimeout: 60_000 })

describe.each([...GOOD_MODES, ...BAD_MODES])('a provider that is %s', async (mode) => {
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
