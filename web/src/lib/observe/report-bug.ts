import { SENTRY_DSN } from '$app/env/public'

/** Tells Sentry of something nobody expected, where a DSN is set; nothing is loaded otherwise. */
export function reportBug(thrown: unknown, tags: Record<string, string | undefined>): void {
  if (!SENTRY_DSN) return
  const dsn = SENTRY_DSN
  // What fails here has nobody left to be told.
  import('./sentry.ts').then(({ send }) => send(dsn, thrown, tags)).catch(() => {})
}

/** A page that breaks again and again has said all there is to say. */
const MOST = 20

/** In the browser: what breaks outside of anything that SvelteKit watches over. */
export function watchPage(): void {
  if (!SENTRY_DSN) return
  let reported = 0
  const report = (thrown: unknown) => {
    if (++reported <= MOST) reportBug(thrown, { runtime: 'browser' })
  }
  addEventListener('error', ({ error }) => report(error))
  addEventListener('unhandledrejection', ({ reason }) => report(reason))
}
