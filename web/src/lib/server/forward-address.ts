import { isIP } from 'node:net'

/** What Auth counts by address. /admin and /invite must stay out: the key opens all accounts there. */
const COUNTED =
  /^(token|signup|otp|verify|recover|resend|user|factors\/[\w-]+\/(challenge|verify))$/

interface Forwarding {
  supabaseUrl: string
  /** a secret key of the project; without one every request stays as it is */
  key: string | undefined
  visitorAddress: () => string
}

/**
 * A fetch that tells Auth the visitor's address. Auth would otherwise count all visitors as one,
 * and believes the header only beside a secret key. The key leaves in no other request, and a
 * redirect is an error, since fetch would take the key along.
 */
export function forwardAddress({ supabaseUrl, key, visitorAddress }: Forwarding): typeof fetch {
  if (!key) return fetch
  const auth = new URL('auth/v1/', supabaseUrl.replace(/\/*$/, '/'))
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const isAuth = url.origin === auth.origin && url.pathname.startsWith(auth.pathname)
    const path = url.pathname.slice(auth.pathname.length)
    if (!isAuth || !COUNTED.test(path)) return fetch(input, init)
    const address = visitorAddress()
    if (!isIP(address)) return fetch(input, init)

    const headers = new Headers(input instanceof Request ? input.headers : undefined)
    new Headers(init?.headers).forEach((value, name) => headers.set(name, value))
    headers.set('apikey', key)
    headers.set('sb-forwarded-for', address)
    // Hosted refuses a key as bearer beside another key. The token of a person stays.
    if (/^bearer sb_/i.test(headers.get('authorization') ?? '')) headers.delete('authorization')
    return fetch(input, { ...init, headers, redirect: 'error' })
  }
}
