import { afterEach, expect, test, vi } from 'vitest'
import { env, sourceOrigin } from './env.ts'

afterEach(() => vi.unstubAllEnvs())

test('a missing variable is named', () => {
  vi.stubEnv('CONTACT_KEY', '')
  expect(() => env('CONTACT_KEY')).toThrow('CONTACT_KEY is missing')
})

test('a malformed variable is named and its value is not', () => {
  vi.stubEnv('CONTACT_KEY', 'short-secret')
  expect(() => env('CONTACT_KEY')).toThrow(/^CONTACT_KEY is malformed$/)
})

test('only the variables asked for are required', () => {
  vi.stubEnv('CONTACT_KEY', undefined)
  vi.stubEnv('CONTACT_KEY_ID', 'k1')
  vi.stubEnv('SUPABASE_FUNCTION_SLUG', '  ')
  expect(env('CONTACT_KEY_ID', 'SUPABASE_FUNCTION_SLUG', 'LOG_LEVEL')).toEqual({
    CONTACT_KEY_ID: 'k1',
    SUPABASE_FUNCTION_SLUG: undefined,
    LOG_LEVEL: 'info',
  })
})

test('a kind of source may be sent elsewhere', () => {
  vi.stubEnv('SOURCES_ORIGIN_ASHBY', 'http://localhost:54330/')
  expect(sourceOrigin('ashby')).toBe('http://localhost:54330')
  expect(sourceOrigin('lever')).toBeUndefined()
  vi.stubEnv('SOURCES_ORIGIN_ASHBY', 'nonsense')
  expect(() => sourceOrigin('ashby')).toThrow('SOURCES_ORIGIN_ASHBY is malformed')
})
