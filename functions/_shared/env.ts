// The only reader of the environment. A function that needs a variable asks for it when it is
// loaded: missing or malformed stops the start, naming the variable.
import { z } from 'zod'
import { sentryDsn } from './contract/sentry-dsn.ts'

const key = z.string().min(1)

const amount = z.coerce.number().min(0)

const sealingKey = z.base64().length(44) // 32 bytes

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue('no JSON')
    return z.NEVER
  }
})

const VARIABLES = {
  SUPABASE_URL: z.url(),
  SUPABASE_FUNCTION_SLUG: key.optional(),
  CONTACT_KEY_ID: key,
  CONTACT_KEY: sealingKey,
  CONTACT_OTHER_KEYS: json.pipe(z.record(key, sealingKey)).optional(),
  MAIL_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  MAIL_API_KEY: key.optional(),
  MAIL_FROM: key.optional(),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  OPENAI_API_KEY: key.optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  CHAT_MODEL: key.optional(),
  EMBEDDING_MODEL: key.optional(),
  // A function has 150 s, and a queue hides a message for 60 to 90 s: a task must take less.
  AI_TIMEOUT_SECONDS: z.coerce.number().min(1).max(50).default(40),
  AI_DAILY_BUDGET: amount.default(5),
  AI_PERSON_DAILY_BUDGET: amount.default(1),
  AI_PERSON_DAILY_CALLS: z.coerce.number().int().min(0).default(200),
  AI_CALLS_PER_RUN: z.coerce.number().int().min(0).default(200),
  AI_INPUT_PRICE: amount.optional(),
  AI_OUTPUT_PRICE: amount.optional(),
  AI_EMBEDDING_PRICE: amount.optional(),
  SENTRY_DSN: sentryDsn.optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
} as const satisfies Record<string, z.ZodType>

type Name = keyof typeof VARIABLES
type Env<Names extends Name> = { [N in Names]: z.output<(typeof VARIABLES)[N]> }

/** Reads and parses the named variables. Throws naming the first that is missing or malformed. */
export function env<Names extends Name>(...names: Names[]): Env<Names> {
  const entries = names.map((name) => {
    const parsed = VARIABLES[name].safeParse(read(name))
    // Never the value: it may be a secret.
    if (!parsed.success) throw new Error(`${name} is ${read(name) ? 'malformed' : 'missing'}`)
    return [name, parsed.data]
  })
  return Object.fromEntries(entries) as Env<Names>
}

/** The base URL that replaces the real API of one kind of source, if one is set. */
export function sourceOrigin(kind: string): string | undefined {
  const name = `SOURCES_ORIGIN_${kind.toUpperCase().replaceAll('-', '_')}`
  const origin = z.url().optional().safeParse(read(name))
  if (!origin.success) throw new Error(`${name} is malformed`)
  return origin.data?.replace(/\/+$/, '')
}

interface Runtimes {
  Deno?: { env: { get(name: string): string | undefined } }
  process?: { env: Record<string, string | undefined> }
}

/** An empty variable is one that is not set: compose files and shells make no difference. */
function read(name: string): string | undefined {
  const { Deno, process } = globalThis as unknown as Runtimes
  return (Deno ? Deno.env.get(name) : process?.env[name])?.trim() || undefined
}
