import type { ClientInit, HandleClientError } from '@sveltejs/kit/hooks'
import { failureCode } from '#contract/read-failure.ts'
import { explain, frameworkCode, statusOf } from '#lib/failure.ts'
import { reportBug, watchPage } from '#lib/observe/report-bug.ts'

export const init: ClientInit = watchPage

export const handleError: HandleClientError = ({ kind, error, event }) => {
  if (kind === 'app') return error
  const code = kind === 'framework' ? frameworkCode(error.status) : failureCode(error)
  if (code === 'internal') {
    console.error(error)
    reportBug(error, { runtime: 'browser', route: event.route.id ?? undefined })
  }
  return { code, status: statusOf(code), message: explain(code) }
}
