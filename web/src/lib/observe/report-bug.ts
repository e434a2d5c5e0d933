import { SENTRY_DSN } from '$app/env/public'

/** Reports an unexpected error to Sentry when a DSN is set; otherwise loads nothing. */
export function reportBug(thrown: unknown, tags: Record<string, string | undefined>): void {
  if (!SENTRY_DSN) return
  const dsn = SENTRY_DSN
  // A failed report cannot be reported.
  import('./sentry.ts').then(({ send }) => send(dsn, thrown, tags)).catch(() => {})
}

/** After this many errors of one page, more would show nothing new. */
const MOST = 20

/** In the browser: errors that SvelteKit does not catch. */
export function watchPage(): void {
  if (!SENTRY_DSN) return
  let reported = 0
  const report = (thrown: unknown) => {
    if (++reported <= MOST) reportBug(thrown, { runtime: 'browser' })
  }
  addEventListener('error', ({ error }) => report(error))
  addEventListener('unhandledrejection', ({ reason }) => report(reason))
}
