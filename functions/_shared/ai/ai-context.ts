// Chooses the engine of this installation from its environment, and sets the rules for asking it.
import type { Db } from '../http/authorise.ts'
import { BUILTIN } from '../contract/engine.ts'
import type { AiProvider } from '../contract/provider.ts'
import { env } from '../env.ts'
import { createLog } from '../observe/log.ts'
import { createAnswerCache } from './answer-cache.ts'
import { LEXICAL_MODEL } from './embed-lexical/embed-lexical.ts'
import { type Embedder, lexicalEmbedder, providerEmbedder } from './embedder.ts'
import { createGate, type Spent } from './gate.ts'
import { mayAskProvider } from './may-ask-provider.ts'
import { openaiProvider } from './openai/openai-provider.ts'
import { knownRate, type Rate } from './openai/prices.ts'
import type { Provider } from './provider.ts'
import type { RunContext } from './runner.ts'

const settings = env(
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'CHAT_MODEL',
  'EMBEDDING_MODEL',
  'AI_TIMEOUT_SECONDS',
  'AI_DAILY_BUDGET',
  'AI_PERSON_DAILY_BUDGET',
  'AI_PERSON_DAILY_CALLS',
  'AI_INPUT_PRICE',
  'AI_OUTPUT_PRICE',
  'AI_EMBEDDING_PRICE',
)
export const provider = createProvider()

/** Whether there is a provider beside the built-in engine. */
export const hasProvider = provider !== null

const host = new URL(settings.OPENAI_BASE_URL ?? 'https://api.openai.com').host

/** The facts about the provider that people see before they agree. */
export const describedProvider: AiProvider | null = provider && {
  host,
  chat_model: provider.model,
  embedding_model: provider.embeddingModel === LEXICAL_MODEL ? null : provider.embeddingModel,
}

function createProvider(): Provider | null {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = settings
  if (!apiKey && !baseUrl) return null
  const chatModel = settings.CHAT_MODEL ?? 'gpt-4o-mini'
  // A self-hosted server may have no embedding model; then the built-in one is used.
  const named = settings.EMBEDDING_MODEL ?? (baseUrl ? BUILTIN : 'text-embedding-3-small')
  const embeddingModel = named === BUILTIN ? LEXICAL_MODEL : named
  const { AI_INPUT_PRICE, AI_OUTPUT_PRICE, AI_EMBEDDING_PRICE } = settings
  return openaiProvider({
    ...(apiKey && { apiKey }),
    ...(baseUrl && { baseUrl }),
    chatModel,
    embeddingModel,
    chatRate: rateOf(chatModel, AI_INPUT_PRICE, AI_OUTPUT_PRICE),
    embeddingRate: rateOf(embeddingModel, AI_EMBEDDING_PRICE, 0),
  })
}

/** The price from the environment, else the list price. Without either a call counts as free. */
function rateOf(model: string, input?: number, output?: number): Rate {
  const known = knownRate(model)
  if (!known && input === undefined && model !== LEXICAL_MODEL) {
    createLog().warn('ai.price_unknown', { model })
  }
  return { input: input ?? known?.input ?? 0, output: output ?? known?.output ?? 0 }
}

export interface AiContext extends RunContext {
  embedder: Embedder
}

/**
 * The context for the tasks of one request. `person` is the owner of the texts; null means all of
 * us.
 */
export function aiContext(
  db: Db,
  person: string | null,
  { calls, deadline }: { calls?: number; deadline?: number } = {},
): AiContext {
  if (!provider) return { embedder: lexicalEmbedder }
  const { AI_DAILY_BUDGET: house, AI_PERSON_DAILY_BUDGET: each } = settings
  const gate = createGate({
    person,
    permits: () => mayAskProvider(db, person, host),
    budget: { house, person: each },
    dailyCalls: settings.AI_PERSON_DAILY_CALLS,
    spent: () => readSpent(db, person).catch(report),
    ...(calls !== undefined && { calls }),
  })
  const timeoutMs = settings.AI_TIMEOUT_SECONDS * 1000
  const isLexical = provider.embeddingModel === LEXICAL_MODEL
  return {
    provider,
    gate,
    cache: createAnswerCache(db, person),
    timeoutMs,
    ...(deadline !== undefined && { deadline }),
    embedder: isLexical ? lexicalEmbedder : providerEmbedder(provider, { gate, timeoutMs }),
  }
}

/** The gate then stays closed, as if the budget were used up. */
function report(thrown: unknown): never {
  createLog().bug(thrown)
  throw thrown
}

async function readSpent(db: Db, person: string | null): Promise<Spent> {
  const { data } = await db.rpc('ai_spent', person === null ? {} : { person }).throwOnError()
  const [spent] = data
  if (!spent) throw new Error('no answer')
  return spent
}
