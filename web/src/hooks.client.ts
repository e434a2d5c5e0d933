import type { HandleClientError } from '@sveltejs/kit/hooks'
import { explain, failureCode, statusOf } from '#lib/failure.ts'

export const handleError: HandleClientError = ({ kind, error }) => {
  if (kind === 'app') return error
  const code = kind === 'framework' && error.status === 404 ? 'not_found' : failureCode(error)
  if (code === 'internal') console.error(error)
  return { code, status: statusOf(code), message: explain(code) }
}
