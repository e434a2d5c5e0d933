import { createServerClient } from '@supabase/ssr'
import type { Running } from '../../scripts/running.ts'
import type { Person } from './people.ts'

/** The cookies that the web server gives the browser of this person at signing in. */
export async function sessionCookies(
  stack: Running,
  { client }: Person,
): Promise<{ name: string; value: string }[]> {
  const cookies = new Map<string, string>()
  const browser = createServerClient(stack.API_URL, stack.PUBLISHABLE_KEY, {
    cookies: {
      getAll: () => [...cookies].map(([name, value]) => ({ name, value })),
      setAll: (all) => all.forEach(({ name, value }) => cookies.set(name, value)),
    },
  })
  const { data } = await client.auth.getSession()
  if (!data.session) throw new Error('nobody is signed in')
  const { error } = await browser.auth.setSession(data.session)
  if (error) throw error
  return [...cookies].map(([name, value]) => ({ name, value }))
}
