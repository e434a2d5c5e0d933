// OpenAI, or any server that speaks its wire format: Ollama, vLLM, LM Studio, a gateway.
import type { OpenAI } from 'openai'
import { answerSchema } from '../answer-schema.ts'
import type { Completion, Embedding, Provider } from '../provider.ts'
import type { Task } from '../task.ts'
import { batchesOf, readEmbeddings, WIDTH } from './embed-texts.ts'
import { providerFailure } from './failure.ts'
import { messagesOf } from './messages.ts'
import type { Rate } from './prices.ts'
import { priceOf, readCompletion } from './read-completion.ts'
import { withRetries } from './retry.ts'

interface Options {
  /** Local servers need no key. */
  apiKey?: string
  /** Without an address, OpenAI itself. */
  baseUrl?: string
  chatModel: string
  embeddingModel: string
  chatRate: Rate
  embeddingRate: Rate
  /** The wait before the first retry. */
  firstWaitMs?: number
}

const OPENAI_URL = 'https://api.openai.com/v1'
/** Far more than any task needs. It stops a model that would never end, and its cost. */
const MOST_OUTPUT_TOKENS = 16_000

export function openaiProvider(options: Options): Provider {
  const { chatModel, embeddingModel, chatRate, embeddingRate, firstWaitMs } = options
  let client: Promise<OpenAI> | undefined
  const connected = () => (client ??= connect(options))

  async function ask<T>(call: () => PromiseLike<T>, signal?: AbortSignal): Promise<T> {
    try {
      return await withRetries(async () => call(), { signal, firstWaitMs })
    } catch (thrown) {
      throw providerFailure(thrown)
    }
  }

  async function complete(task: Task, input: unknown, signal?: AbortSignal): Promise<Completion> {
    const request = {
      model: chatModel,
      messages: await messagesOf(task.prompt(input)),
      max_completion_tokens: MOST_OUTPUT_TOKENS,
      response_format: {
        type: 'json_schema' as const,
        json_schema: { name: task.name, schema: answerSchema(task), strict: true },
      },
    }
    const { chat } = await connected()
    const answer: unknown = await ask(() => chat.completions.create(request, { signal }), signal)
    return { ...readCompletion(answer, chatRate), model: chatModel }
  }

  async function embed(texts: string[], signal?: AbortSignal): Promise<Embedding> {
    const { embeddings } = await connected()
    // Only these models accept a width; any other model must have the right width already.
    const width = embeddingModel.startsWith('text-embedding-3-') ? { dimensions: WIDTH } : {}
    const batches: Embedding[] = []
    for (const input of batchesOf(texts)) {
      const request = { model: embeddingModel, input, ...width }
      const answer: unknown = await ask(() => embeddings.create(request, { signal }), signal)
      batches.push(readEmbeddings(answer, input.length, embeddingRate))
    }
    const tokens = batches.reduce((sum, { input_tokens }) => sum + input_tokens, 0)
    return {
      vectors: batches.flatMap(({ vectors }) => vectors),
      ...priceOf(tokens, 0, embeddingRate),
    }
  }

  const isOpenai = (options.baseUrl ?? OPENAI_URL).startsWith('https://api.openai.com/')
  const name = isOpenai ? 'openai' : 'openai-compatible'
  return { name, model: chatModel, embeddingModel, complete, embed }
}

/** Loaded on the first call, so that a function without a provider does not load it. */
async function connect({ apiKey, baseUrl }: Options): Promise<OpenAI> {
  const { OpenAI: Client } = await import('openai')
  return new Client({
    apiKey: apiKey ?? 'none',
    baseURL: baseUrl ?? OPENAI_URL,
    adminAPIKey: null,
    organization: null,
    project: null,
    maxRetries: 0, // ours know which failures last
    timeout: 120_000, // the signal comes first
    logLevel: 'off', // it would log bodies
  })
}
