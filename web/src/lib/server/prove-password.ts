import { SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from '$app/env/public'
import { createClient } from '@supabase/supabase-js'

/**
 * Whether this is the password of that address. Only signing in can tell, so the limit on sign-in
 * attempts holds here too. The session that this makes is ended. Throws any other failure.
 */
export async function isPasswordOf(
  email: string,
  password: string,
  { fetch }: Pick<App.Locals, 'fetch'>,
): Promise<boolean> {
  const { auth } = createClient(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, {
    global: { fetch },
    auth: { persistSession: false, autoRefreshToken: false },
  })
  const { error } = await auth.signInWithPassword({ email, password: password.normalize('NFC') })
  if (error?.code === 'invalid_credentials') return false
  if (error) throw error
  await auth.signOut({ scope: 'local' })
  return true
}
