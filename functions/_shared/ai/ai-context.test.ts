import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Db } from '../http/authorise.ts'
import { stubPlatform } from '../testing.ts'
import { LEXICAL_MODEL } from './embed-lexical/embed-lexical.ts'

beforeEach(() => {
  vi.resetModules()
  stubPlatform()
  for (const name of ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'CHAT_MODEL', 'EMBEDDING_MODEL']) {
    vi.stubEnv(name, '')
  }
})
afterEach(() => vi.unstubAllEnvs())

const db = {} as Db

async function engine() {
  const { aiContext, hasProvider } = await import('./ai-context.ts')
  const { provider, embedder, timeoutMs } = aiContext(db, null)
  expect(hasProvider).toBe(Boolean(provider))
  const { name, model } = provider ?? {}
  return { name, model, embeds: embedder.model, timeoutMs }
}

test('without settings the built-in engine answers', async () => {
  expect(await engine()).toMatchObject({ name: undefined, embeds: LEXICAL_MODEL })
})

test('a key means OpenAI with known models', async () => {
  vi.stubEnv('OPENAI_API_KEY', 'sk-x')
  const names = { name: 'openai', model: 'gpt-4o-mini', embeds: 'text-embedding-3-small' }
  expect(await engine()).toEqual({ ...names, timeoutMs: 40_000 })
})

test('an address means an own server, without a key and with built-in embeddings', async () => {
  vi.stubEnv('OPENAI_BASE_URL', 'http://localhost:11434/v1')
  vi.stubEnv('CHAT_MODEL', 'qwen2.5:7b')
  vi.stubEnv('AI_TIMEOUT_SECONDS', '50')
  const names = { name: 'openai-compatible', model: 'qwen2.5:7b', embeds: LEXICAL_MODEL }
  expect(await engine()).toEqual({ ...names, timeoutMs: 50_000 })
})

test('each model can be chosen, the built-in ones too', async () => {
  vi.stubEnv('OPENAI_BASE_URL', 'http://localhost:11434/v1')
  vi.stubEnv('EMBEDDING_MODEL', 'all-minilm')
  expect((await engine()).embeds).toBe('all-minilm')
  vi.resetModules()
  vi.stubEnv('OPENAI_BASE_URL', '')
  vi.stubEnv('OPENAI_API_KEY', 'sk-x')
  vi.stubEnv('EMBEDDING_MODEL', 'builtin')
  expect((await engine()).embeds).toBe(LEXICAL_MODEL)
})

test('a model without a price counts as free, and the log says so', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.stubEnv('LOG_LEVEL', 'warn')
  vi.stubEnv('OPENAI_API_KEY', 'sk-x')
  vi.stubEnv('CHAT_MODEL', 'brand-new')
  await engine()
  expect(warn.mock.calls.flat().join()).toContain('"event":"ai.price_unknown"')
  warn.mockClear()
  vi.resetModules()
  vi.stubEnv('AI_INPUT_PRICE', '1')
  await engine()
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
})

test.each([
  ['OPENAI_BASE_URL', 'localhost'],
  ['AI_TIMEOUT_SECONDS', '900'],
  ['AI_DAILY_BUDGET', 'much'],
  ['AI_PERSON_DAILY_CALLS', '-1'],
])('a malformed %s stops the start', async (name, value) => {
  vi.stubEnv(name, value)
  await expect(import('./ai-context.ts')).rejects.toThrow(`${name} is malformed`)
})
