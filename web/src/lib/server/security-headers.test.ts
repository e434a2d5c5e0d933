import { expect, test } from 'vitest'
import { bareHeaders, secure } from './security-headers.ts'

const PAGE = { 'content-security-policy': "default-src 'self'" }

test('a page may connect to its own origin and to Supabase only', () => {
  const headers = new Headers(PAGE)
  secure(headers, ['https://ref.supabase.co/'], { isHttps: true })
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'self'; connect-src 'self' https://ref.supabase.co wss://ref.supabase.co",
  )
  const local = new Headers(PAGE)
  secure(local, ['http://127.0.0.1:54321'], { isHttps: false })
  expect(local.get('content-security-policy')).toContain('ws://127.0.0.1:54321')
})

test('with a DSN a page may connect to Sentry too', () => {
  const headers = new Headers(PAGE)
  const dsn = 'https://public@o1.ingest.sentry.io/42'
  secure(headers, ['https://ref.supabase.co', dsn], { isHttps: true })
  expect(headers.get('content-security-policy')).toMatch(
    /connect-src 'self' \S+ \S+ https:\/\/o1\.ingest\.sentry\.io$/,
  )
})

test('only an answer over HTTPS tells the browser to stay on HTTPS', () => {
  const sent = (isHttps: boolean) => {
    const headers = new Headers()
    secure(headers, ['http://localhost'], { isHttps })
    return headers
  }
  expect(sent(true).get('strict-transport-security')).toMatch(/max-age=\d{8}/)
  expect(sent(false).has('strict-transport-security')).toBe(false)
  expect(sent(true).has('content-security-policy')).toBe(false)
  expect(sent(true).get('x-frame-options')).toBe('DENY')
})

test('an answer without a policy of its own gets a strict one', () => {
  const headers = bareHeaders({ isHttps: true })
  expect(headers['content-security-policy']).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
  const page = new Headers(PAGE)
  secure(page, ['http://localhost'], { isHttps: true })
  expect([...page.keys()].toSorted()).toEqual(Object.keys(headers).toSorted())
})
