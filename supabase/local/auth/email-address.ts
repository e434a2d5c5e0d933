import { invalid } from './failure.ts'

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const ADDRESS = new RegExp(`^[a-z0-9.!#$%&'*+/=?^_\`{|}~-]+@${LABEL}(?:\\.${LABEL})*$`)

/** The address in lower case. Throws ApiError 400 validation_failed. */
export function readEmailAddress(value: string): string {
  if (value === '') throw invalid('An email address is required')
  if (value.length > 255) throw invalid('An email address is too long')
  const address = value.toLowerCase()
  if (!ADDRESS.test(address)) {
    throw invalid('Unable to validate email address: invalid format')
  }
  return address
}
