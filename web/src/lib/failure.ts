import { FAILURES, type FailureCode } from '#contract/failure.ts'
import { failureCode, secondsToWait } from '#contract/read-failure.ts'

/** The sentence that a person reads for a failure. */
export function explain(code: FailureCode): string {
  return FAILURES[code].sentence
}

/** The sentence for a thrown error, with the time to wait if it is known. */
export function explainThrown(thrown: unknown): string {
  const seconds = secondsToWait(thrown)
  const sentence = explain(failureCode(thrown))
  return seconds === null ? sentence : `${sentence} It works again in ${inWords(seconds)}.`
}

/** An action's answer to an expected failure. Any other error is a bug and is thrown again. */
export function expected(thrown: unknown): { code: FailureCode; status: number; message: string } {
  const code = failureCode(thrown)
  if (code === 'internal') throw thrown
  return { code, status: statusOf(code), message: explainThrown(thrown) }
}

function inWords(seconds: number): string {
  const [count, unit] =
    seconds < 90
      ? [Math.max(1, Math.ceil(seconds)), 'second']
      : seconds < 90 * 60
        ? [Math.ceil(seconds / 60), 'minute']
        : [Math.ceil(seconds / 3600), 'hour']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

export function statusOf(code: FailureCode): number {
  return FAILURES[code].status
}

/** The failures of SvelteKit itself. */
const FRAMEWORK: Record<number, FailureCode> = {
  400: 'request.invalid',
  404: 'not_found',
  405: 'request.method',
  413: 'request.too_large',
  415: 'request.invalid',
}

export function frameworkCode(status: number): FailureCode {
  return FRAMEWORK[status] ?? 'internal'
}
