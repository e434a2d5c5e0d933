// A server with OpenAI's wire format, which answers well or fails. It refuses wrong requests as
// OpenAI does and remembers them, so that a test can check that there were none.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { builtinAnswer, obedientAnswer } from './openai-answers.ts'
import {
  type ChatRequest,
  checkChat,
  checkEmbeddings,
  type EmbeddingsRequest,
  type Violation,
} from './openai-wire.ts'

export const GOOD_MODES = ['ok', 'fenced'] as const
export const BAD_MODES = [
  'unauthorised',
  'rate_limited',
  'over_quota',
  'unknown_model',
  'server_error',
  'slow',
  'broken_off',
  'web_page',
  'cut_off',
  'refused',
  'not_json',
  'off_schema',
  'empty',
] as const
export type Mode = (typeof GOOD_MODES)[number] | (typeof BAD_MODES)[number] | 'obedient'

export interface OpenaiStub {
  baseUrl: string
  mode: Mode
  /** Requests that OpenAI would refuse. */
  violations: string[]
  chats: ChatRequest[]
  embeddings: EmbeddingsRequest[]
  /** Requests of any kind. */
  count: number
  /** Holds back each embedding of a text that contains this, until its function is called. */
  hold: string | null
  held: (() => void)[]
  close(): Promise<void>
}

export const STUB_KEY = 'sk-stub'

/** status, code and headers of the modes that are errors; `retry-after-ms` keeps tests short. */
const ERRORS: Partial<Record<Mode, [number, string, Record<string, string>?]>> = {
  unauthorised: [401, 'invalid_api_key'],
  rate_limited: [429, 'rate_limit_exceeded', { 'retry-after': '1', 'retry-after-ms': '1' }],
  over_quota: [429, 'insufficient_quota'],
  unknown_model: [404, 'model_not_found'],
  server_error: [500, 'server_error'],
}

export async function startOpenaiStub(mode: Mode = 'ok'): Promise<OpenaiStub> {
  const server = createServer((request, response) => {
    void answer(stub, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  const stub: OpenaiStub = {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    mode,
    violations: [],
    chats: [],
    embeddings: [],
    count: 0,
    hold: null,
    held: [],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return stub
}

async function answer(stub: OpenaiStub, request: IncomingMessage, response: ServerResponse) {
  stub.count += 1
  const text = await textOf(request)
  const wrong = checkEnvelope(request)
  const isChat = request.url === '/v1/chat/completions'
  const body = wrong ?? (isChat ? checkChat(parse(text)) : checkEmbeddings(parse(text)))
  if ('message' in body) {
    stub.violations.push(`${request.method} ${request.url}: ${body.message} (${body.param})`)
    return refuse(response, 400, { ...body, code: null })
  }
  if ('messages' in body) stub.chats.push(body)
  else stub.embeddings.push(body)

  const error = ERRORS[stub.mode]
  if (error)
    return refuse(response, error[0], { message: 'No.', param: null, code: error[1] }, error[2])
  if (stub.mode === 'slow') return // until the client gives up
  const { hold } = stub
  if (hold !== null && 'input' in body && body.input.some((text) => text.includes(hold))) {
    await new Promise<void>((resolve) => stub.held.push(resolve))
  }
  const answered = 'messages' in body ? completion(stub.mode, body) : embedding(stub.mode, body)
  const json = JSON.stringify(answered)
  if (stub.mode === 'web_page') {
    response.writeHead(200, { 'content-type': 'application/json' }).end('<html>Welcome</html>')
    return
  }
  response.writeHead(200, { 'content-type': 'application/json' })
  if (stub.mode !== 'broken_off') return response.end(json)
  response.write(json.slice(0, 20), () => response.destroy())
}

function completion(mode: Mode, { model, messages, response_format }: ChatRequest) {
  const { name } = response_format.json_schema
  const said = messages.at(-1)?.content ?? ''
  const data = /^<(data-\w+)>\n([\s\S]*)\n<\/\1>$/.exec(said)?.[2] ?? said
  const answered = JSON.stringify(
    (mode === 'obedient' ? obedientAnswer : builtinAnswer)(name, data),
  )
  const contents: Partial<Record<Mode, string | null>> = {
    fenced: `\`\`\`json\n${answered}\n\`\`\``,
    cut_off: answered.slice(0, answered.length / 2),
    refused: null,
    not_json: 'Here is what I found: nothing.',
    off_schema: JSON.stringify({ name: 'x' }),
    empty: '',
  }
  const content = mode in contents ? contents[mode] : answered
  return {
    id: 'chatcmpl-stub',
    object: 'chat.completion',
    created: 1_790_000_000,
    model,
    choices: [
      {
        index: 0,
        finish_reason: mode === 'cut_off' ? 'length' : 'stop',
        logprobs: null,
        message: { role: 'assistant', content, refusal: mode === 'refused' ? 'I cannot.' : null },
      },
    ],
    usage: usage(said.length / 4, (content ?? '').length / 4),
  }
}

function embedding(mode: Mode, { model, input, dimensions, encoding_format }: EmbeddingsRequest) {
  const isWhole = !['not_json', 'off_schema', 'empty', 'cut_off', 'refused'].includes(mode)
  const data = input.slice(0, isWhole ? undefined : -1).map((text, index) => {
    const vector = Float32Array.from({ length: dimensions ?? 384 }, (_, at) =>
      Math.sin((at + 1) * (text.length + 1)),
    )
    const bytes = Buffer.from(vector.buffer)
    const sent = encoding_format === 'base64' ? bytes.toString('base64') : Array.from(vector)
    return { object: 'embedding', index, embedding: sent }
  })
  // `index` gives the order, not the position.
  const { prompt_tokens, total_tokens } = usage(input.join('').length / 4, 0)
  return { object: 'list', model, data: data.toReversed(), usage: { prompt_tokens, total_tokens } }
}

function usage(input: number, output: number) {
  const [prompt_tokens, completion_tokens] = [Math.ceil(input), Math.ceil(output)]
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens }
}

function checkEnvelope({ method, url, headers }: IncomingMessage): Violation | null {
  if (method !== 'POST' || !/^\/v1\/(chat\/completions|embeddings)$/.test(url ?? '')) {
    return { message: 'Unknown request URL', param: null }
  }
  if (headers.authorization !== `Bearer ${STUB_KEY}`) {
    return { message: 'No such key', param: 'authorization' }
  }
  if (!headers['content-type']?.startsWith('application/json')) {
    return { message: 'We take JSON', param: 'content-type' }
  }
  return null
}

function refuse(
  response: ServerResponse,
  status: number,
  error: Violation & { code: string | null },
  headers: Record<string, string> = {},
) {
  const type = status >= 500 ? 'server_error' : 'invalid_request_error'
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify({ error: { ...error, type } }))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
