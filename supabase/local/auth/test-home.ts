// A whole auth service for tests: real HTTP on a free port, an empty database, an inbox.
import { serve } from '@hono/node-server'
import { createClient } from '@supabase/supabase-js'
import { Hono } from 'hono'
import { borrowDatabase } from '../database/test-database.ts'
import { makeKeys } from '../keys.ts'
import { createMail } from '../mail/mail.ts'
import { createAuth } from './auth.ts'
import type { AddressInfo } from 'node:net'
import type { SupabaseClient } from '@supabase/supabase-js'
import type { Database } from '../database/database.ts'
import type { Keys } from '../keys.ts'
import type { Message } from '../mail/inbox.ts'
import type { AuthOptions } from './auth.ts'

const SITE_URL = 'http://localhost:5173'
export const PASSWORD = 'correct horse battery'

export interface TestHome {
  url: string
  siteUrl: string
  db: Database
  keys: Keys
  /** a browser's client, without storage */
  client(options?: { flowType: 'pkce' }): SupabaseClient
  /** a client with the secret key */
  admin(): SupabaseClient
  /** the newest mail to an address, with its link and code read from the text */
  latestMail(to: string): Promise<Message & { link: URL; code: string }>
  mails(to: string): Promise<Message[]>
  /** a confirmed account, made with the secret key */
  createPerson(email: string): Promise<string>
  close(): Promise<void>
}

export async function startTestHome(
  options: Partial<Pick<AuthOptions, 'limits' | 'firstAccountIsAdmin' | 'siteConfirms'>> = {},
): Promise<TestHome> {
  const db = await borrowDatabase()
  const keys = await makeKeys()
  const mail = createMail()
  const root = new Hono()
  const server = serve({ fetch: root.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>((resolve) => server.once('listening', () => resolve()))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const { mailer } = mail
  root.route(
    '/auth/v1',
    createAuth({ db, keys, mailer, siteUrl: SITE_URL, apiUrl: url, passwordCost: 4, ...options }),
  )

  const withoutStorage = { auth: { persistSession: false, autoRefreshToken: false } }
  const admin = () => createClient(url, keys.secret, withoutStorage)

  async function mails(to: string): Promise<Message[]> {
    const answer = await mail.app.request(`/api/messages?to=${encodeURIComponent(to)}`)
    const { messages } = (await answer.json()) as { messages: Message[] }
    return messages
  }

  return {
    url,
    siteUrl: SITE_URL,
    db,
    keys,
    client: (options) =>
      createClient(url, keys.publishable, { auth: { ...withoutStorage.auth, ...options } }),
    admin,
    mails,
    async latestMail(to) {
      const [message] = await mails(to)
      if (!message) throw new Error(`no mail to ${to}`)
      const link = /^https?:\S+$/m.exec(message.text)?.[0] ?? ''
      const code = /\b\d{6}\b/.exec(message.text)?.[0] ?? ''
      return { ...message, link: new URL(link), code }
    },
    async createPerson(email) {
      const { data, error } = await admin().auth.admin.createUser({
        email,
        password: PASSWORD,
        email_confirm: true,
      })
      if (error) throw error
      return data.user.id
    },
    async close() {
      await new Promise((resolve) => server.close(resolve))
      await db.close()
    },
  }
}
