import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stubPlatform } from '../_shared/testing.ts'

beforeEach(() => {
  vi.resetModules()
  stubPlatform()
})
afterEach(() => vi.unstubAllEnvs())

async function describe(env: Record<string, string>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const { default: edge } = await import('./index.ts')
  return edge.fetch(new Request('http://localhost/describe-provider'))
}

test.each([
  [{}, null],
  [
    { OPENAI_API_KEY: 'sk-secret' },
    {
      host: 'api.openai.com',
      chat_model: 'gpt-4o-mini',
      embedding_model: 'text-embedding-3-small',
    },
  ],
  [
    { OPENAI_BASE_URL: 'http://user:secret@ai.example:8080/secret/v1', CHAT_MODEL: 'qwen' },
    { host: 'ai.example:8080', chat_model: 'qwen', embedding_model: null },
  ],
])('with %j it names the host and the models, and no secret', async (env, provider) => {
  const answer = await describe(env)
  const text = await answer.text()
  expect([answer.status, JSON.parse(text)]).toEqual([200, { provider }])
  expect(text).not.toContain('secret')
})
