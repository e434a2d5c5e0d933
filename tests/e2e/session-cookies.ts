import { createServerClient } from '@supabase/ssr'
import type { Person } from '../stack/people.ts'
import { stack } from './test.ts'

interface Cookie {
  name: string
  value: string
  url: string
  httpOnly: boolean
  sameSite: 'Lax'
}

/** The cookies that the web server sets when this person signs in. */
export async function sessionCookies({ client }: Person): Promise<Cookie[]> {
  const { data } = await client.auth.getSession()
  if (!data.session) throw new Error('not signed in')
  const cookies: Cookie[] = []
  const server = createServerClient(stack.API_URL, stack.PUBLISHABLE_KEY, {
    cookies: {
      getAll: () => [],
      setAll: (set) => {
        for (const { name, value } of set)
          cookies.push({ name, value, url: stack.WEB_URL, httpOnly: true, sameSite: 'Lax' })
      },
    },
  })
  const { error } = await server.auth.setSession(data.session)
  if (error) throw error
  return cookies
}
