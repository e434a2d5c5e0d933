import { expect, test } from 'vitest'
import type { Completion, Provider } from '../_shared/ai/provider.ts'
import { parseCv } from '../_shared/tasks/parse-cv/task.ts'
import { watched } from './report-provider-calls.ts'

const answer: Completion = { output: {}, model: 'm', input_tokens: 1, output_tokens: 1, cost: 0 }

function provided(complete: Provider['complete']) {
  const said: string[] = []
  const provider: Provider = {
    name: 'p',
    model: 'm',
    embeddingModel: 'e',
    embed: () => Promise.reject(new Error('not asked')),
    complete(...call) {
      said.push('asked')
      return complete(...call)
    },
  }
  const say = (asks: boolean) => {
    said.push(asks ? 'waits' : 'works')
    return Promise.resolve()
  }
  return { said, provider: watched(provider, say) }
}

test('a wait is reported before the provider is asked, and its end right after it', async () => {
  const { said, provider } = provided(() => Promise.resolve(answer))
  expect(await provider.complete(parseCv, {})).toBe(answer)
  expect(said).toEqual(['waits', 'asked', 'works'])
})

test('a provider that fails ends the wait too', async () => {
  const { said, provider } = provided(() => Promise.reject(new Error('down')))
  await expect(provider.complete(parseCv, {})).rejects.toThrow('down')
  expect(said).toEqual(['waits', 'asked', 'works'])
})
