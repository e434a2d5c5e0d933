import { building } from '$app/env'
import { defineEnvVars } from '@sveltejs/kit/env'
import { z } from 'zod'
import { sentryDsn } from '#contract/sentry-dsn.ts'

/**
 * The environment of the web app. A missing value stops the start, and the error names it. A build
 * needs none, since every value is read at run time.
 */
export const variables = defineEnvVars({
  SUPABASE_URL: {
    public: true,
    description: 'The Supabase (or embedded gateway) that the server and the browser call.',
    schema: building ? z.string().default('') : z.url(),
  },
  SUPABASE_PUBLISHABLE_KEY: {
    public: true,
    description: 'The publishable key, for everything that the server and the browser do.',
    schema: building ? z.string().default('-') : z.string().min(1),
  },
  SUPABASE_FORWARDING_KEY: {
    description: 'A secret key with which the server tells Auth the address of each visitor.',
    schema: z.union([z.literal(''), z.string().startsWith('sb_secret_')]).optional(),
  },
  SENTRY_DSN: {
    public: true,
    description: 'Where the server and the browser report what nobody expected: a DSN of Sentry.',
    schema: z.union([z.literal(''), sentryDsn]).optional(),
  },
  MAIL_URL: {
    description: 'Where mail can be read on the embedded default: linked from “check your e-mail”.',
    schema: z.url().optional(),
  },
})
