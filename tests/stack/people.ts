// People for tests: accounts made over the real API, confirmed through the real inbox.
import { createClient, type SupabaseClient } from '@supabase/supabase-js'
import { CONSENTS } from '../../functions/_shared/contract/consent.ts'
import type { Database } from '../../functions/_shared/database.types.ts'
import type { Running } from '../../scripts/running.ts'

export type Client = SupabaseClient<Database>

export interface Person {
  id: string
  email: string
  client: Client
}

interface Message {
  to: string
  text: string
}

/** The password of all people. */
export const PASSWORD = 'correct horse battery'

let people = 0

export function visitor(stack: Running): Client {
  return createClient<Database>(stack.API_URL, stack.PUBLISHABLE_KEY, {
    auth: { persistSession: false, autoRefreshToken: false },
  })
}

export function service(stack: Running): Client {
  return createClient<Database>(stack.API_URL, stack.SECRET_KEY, {
    auth: { persistSession: false, autoRefreshToken: false },
  })
}

/** Signs up, confirms through the mail inbox, signs in and agrees, as a new person does. */
export async function register(stack: Running, name: string): Promise<Person> {
  return registerAs(stack, newEmail(name))
}

/** The same, with this address. */
export async function registerAs(stack: Running, email: string): Promise<Person> {
  const person = await confirm(stack, email)
  const { version } = CONSENTS.privacy
  await person.client.from('consents').insert({ purpose: 'privacy', version }).throwOnError()
  return person
}

/** The same, without any consent. */
export async function registerUndecided(stack: Running, name: string): Promise<Person> {
  return confirm(stack, newEmail(name))
}

function newEmail(name: string): string {
  return `${name}-${Date.now()}-${people++}@example.com`.toLowerCase()
}

async function confirm(stack: Running, email: string): Promise<Person> {
  const client = visitor(stack)
  const { error } = await client.auth.signUp({ email, password: PASSWORD })
  if (error) throw error
  const { data, error: refused } = await client.auth.verifyOtp({
    token_hash: await mailedToken(stack, email),
    type: 'signup',
  })
  if (refused) throw refused
  if (!data.user) throw new Error(`${email} was not signed in`)
  return { id: data.user.id, email, client }
}

/** Allows the AI provider at this address to read their texts. */
export async function allowProvider({ client }: Person, baseUrl: string): Promise<void> {
  const { version } = CONSENTS.ai_provider
  const recipient = new URL(baseUrl).host
  await client
    .from('consents')
    .insert({ purpose: 'ai_provider', version, recipient })
    .throwOnError()
}

/** Of the link that confirms the address. */
async function mailedToken(stack: Running, email: string): Promise<string> {
  const answer = await fetch(`${stack.MAIL_URL}/api/messages?to=${encodeURIComponent(email)}`)
  const { messages } = (await answer.json()) as { messages: Message[] }
  const [, token] = /[?&]token_hash=(\w+)/.exec(messages[0]?.text ?? '') ?? []
  if (!token) throw new Error(`no mail with a link for ${email}`)
  return token
}

/** Asks until `read` returns a value. The limit is for a busy machine; it is no bound on speed. */
export async function eventually<T>(
  read: () => Promise<T | null | undefined | false>,
  what: string,
  seconds = 60,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000
  while (Date.now() < deadline) {
    const result = await read()
    if (result) return result
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  throw new Error(`${what} did not happen within ${seconds} s`)
}
