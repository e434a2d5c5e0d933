// The environment of a function's process, with nothing else of this machine.
import type { Keys } from '../keys.ts'

/** Settings that a person may pass to functions; on hosted they are secrets of the project. */
const PASSED =
  /^(OPENAI|AI|SOURCES|ADZUNA|USAJOBS|MUSE|SENTRY|MAIL_API)_|^(CHAT_MODEL|EMBEDDING_MODEL|LOG_LEVEL|MAIL_FROM|SITE_URL)$/

/** Needed by Deno itself behind a company's proxy or certificate, and to run on Windows. */
const SYSTEM = /^(https?_proxy|no_proxy|ssl_cert_file|deno_cert|deno_tls_ca_store|systemroot)$/i

type Environment = Record<string, string | undefined>

interface Home {
  apiUrl: string
  keys: Pick<Keys, 'publishable' | 'secret' | 'signing' | 'contact'>
  env: Environment
}

/**
 * The variables that function `name` may read. Their names are those of hosted, so that functions
 * run in both homes.
 */
export function functionVariables(name: string, { apiUrl, keys, env }: Home) {
  const passed = Object.entries(env).filter(([key, value]) => PASSED.test(key) && value)
  return {
    ...(Object.fromEntries(passed) as Record<string, string>),
    SUPABASE_URL: apiUrl,
    SUPABASE_PUBLISHABLE_KEYS: JSON.stringify({ default: keys.publishable }),
    SUPABASE_SECRET_KEYS: JSON.stringify({ default: keys.secret }),
    SUPABASE_JWKS: JSON.stringify({ keys: [keys.signing.publicJwk] }),
    SUPABASE_FUNCTION_SLUG: name,
    CONTACT_KEY_ID: keys.contact.id,
    CONTACT_KEY: keys.contact.key,
    CONTACT_OTHER_KEYS: JSON.stringify(keys.contact.others),
  }
}

/** The variables that Deno itself reads; the function may not read them. */
export function systemVariables(env: Environment, cacheDir: string): Record<string, string> {
  const system = Object.entries(env).filter(([key, value]) => SYSTEM.test(key) && value)
  const direct = [env.NO_PROXY ?? env.no_proxy, 'localhost', '127.0.0.1'].filter(Boolean)
  return {
    ...(Object.fromEntries(system) as Record<string, string>),
    NO_PROXY: direct.join(','),
    DENO_DIR: cacheDir,
    DENO_NO_UPDATE_CHECK: '1',
    NO_COLOR: '1',
  }
}
