import type { FailureBody } from './failure-body.ts'

interface Outcome {
  status: number
  sentence: string
}

/**
 * Every failure a caller can be told about: the status it travels with and what a person reads.
 * SQL raises the same codes as messages; nothing outside this table reaches a client.
 */
export const FAILURES = {
  'request.invalid': {
    status: 400,
    sentence: 'Some of what was sent does not fit. Check the marked fields and send it again.',
  },
  'request.too_large': {
    status: 413,
    sentence: 'This is more than one request may carry. Send less at a time.',
  },
  'request.method': {
    status: 405,
    sentence: 'This address does not answer that method.',
  },
  'auth.required': {
    status: 401,
    sentence: 'You are signed out. Sign in to go on.',
  },
  'auth.forbidden': {
    status: 403,
    sentence: 'Your account may not do this.',
  },
  'auth.mfa_required': {
    status: 403,
    sentence: 'This needs your second factor. Enter the code from your authenticator app.',
  },
  'auth.mfa_invalid': {
    status: 400,
    sentence:
      'That code did not match. Wait for the next one in your authenticator app and try it.',
  },
  'auth.factor_name_taken': {
    status: 422,
    sentence: 'You have an authenticator app under that name already. Choose another name.',
  },
  'auth.too_many_factors': {
    status: 422,
    sentence: 'Ten authenticator apps are as many as one account can have. Remove one first.',
  },
  'auth.invalid_credentials': {
    status: 400,
    sentence: 'E-mail and password do not match an account. Check both, or reset the password.',
  },
  'auth.email_not_confirmed': {
    status: 400,
    sentence: 'This e-mail address is not confirmed yet. Open the link we sent, then sign in.',
  },
  'auth.email_invalid': {
    status: 400,
    sentence: 'That is not an e-mail address we can write to. Check its spelling.',
  },
  'auth.weak_password': {
    status: 422,
    sentence: 'That password is too easy to guess. Choose a longer one that nobody else would.',
  },
  'auth.same_password': {
    status: 422,
    sentence: 'That is the password you have now. Choose a different one.',
  },
  'auth.link_expired': {
    status: 403,
    sentence: 'This link has expired or was used before. Ask for a new one.',
  },
  'auth.too_many_requests': {
    status: 429,
    sentence: 'Too many tries in a short time. Wait a minute, then try again.',
  },
  not_found: {
    status: 404,
    sentence: 'There is nothing here under that address, or it is not yours to see.',
  },
  rate_limited: {
    status: 429,
    sentence: 'Too many requests in a short time. Wait a moment, then go on.',
  },
  'service.unavailable': {
    status: 503,
    sentence: 'A part that this needs does not answer right now. Try again in a minute.',
  },
  internal: {
    status: 500,
    sentence: 'Something broke on our side. Nothing you did caused it; try again in a minute.',
  },
  'cv.unsupported': {
    status: 415,
    sentence: 'Unsupported format. Please upload a PDF or DOCX.',
  },
  'cv.too_large': {
    status: 413,
    sentence:
      'This file is larger than 5 MB. Upload a smaller one: pictures are usually what weighs.',
  },
  'cv.empty': {
    status: 422,
    sentence: 'This file has no text in it. Upload the document with your CV written out.',
  },
  'cv.encrypted': {
    status: 422,
    sentence: 'This file is locked with a password. Save a copy without one and upload that.',
  },
  'cv.scanned': {
    status: 422,
    sentence:
      'We could not read this PDF: its pages are pictures. Upload the document it was made from, or a DOCX.',
  },
  'cv.corrupt': {
    status: 422,
    sentence: 'This file is damaged and cannot be opened. Save it anew and upload that copy.',
  },
  'cv.unreadable': {
    status: 422,
    sentence:
      'We could not read this file, though it opened. Upload it in the other format, PDF or DOCX.',
  },
  'cv.not_found': {
    status: 404,
    sentence: 'That CV does not exist any more. Upload it again.',
  },
  'cv.too_many': {
    status: 429,
    sentence:
      'These are more CVs than we read for one person in a day. What you have here stays; try again later.',
  },
  'cv.no_room': {
    status: 403,
    sentence: 'A hundred CVs are as many as you can keep here. Remove one, then upload this again.',
  },
  'cv.wrong_path': {
    status: 400,
    sentence: 'That upload is not where this CV belongs. Upload the file again.',
  },
  'contact.unavailable': {
    status: 503,
    sentence:
      'Your contact details are stored but cannot be unlocked right now. Enter them again, or try later.',
  },
  'export.running': {
    status: 409,
    sentence: 'Your data is being put together already. It is ready in a moment.',
  },
  'account.email_differs': {
    status: 400,
    sentence: 'That is not the e-mail address of this account. Type it as it is written above.',
  },
  'source.unreachable': {
    status: 502,
    sentence: 'This job board does not answer. We try again at its next turn.',
  },
  'source.not_found': {
    status: 404,
    sentence: 'This job board does not know that name. Check it against the address of the board.',
  },
  'source.rate_limited': {
    status: 429,
    sentence: 'This job board asked us to slow down. We go on when it allows.',
  },
  'source.malformed': {
    status: 502,
    sentence:
      'This job board answered something we do not understand. Its postings stay as they were.',
  },
  'source.incomplete': {
    status: 502,
    sentence:
      'This job board lists far fewer postings than last time. The others stay until it says so again.',
  },
} as const satisfies Record<string, Outcome>

export type FailureCode = keyof typeof FAILURES

/** Whether a string from outside (SQL, PostgREST, a stored column) is a code of the table. */
export function isFailureCode(value: unknown): value is FailureCode {
  return typeof value === 'string' && Object.hasOwn(FAILURES, value)
}

interface FailureOptions extends ErrorOptions {
  fields?: Record<string, string>
  /** Seconds after which trying again makes sense; travels as `retry-after`. */
  retryAfter?: number
}

/** An expected failure. Anything else that is thrown is a bug and reads `internal`. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  readonly fields: Record<string, string> | undefined
  readonly retryAfter: number | undefined

  constructor(code: FailureCode, options: FailureOptions = {}) {
    super(code, options)
    this.code = code
    this.fields = options.fields
    this.retryAfter = options.retryAfter
  }

  get status(): number {
    return FAILURES[this.code].status
  }

  /** The body this failure travels as. */
  toJSON(): FailureBody {
    const message = FAILURES[this.code].sentence
    return this.fields
      ? { code: this.code, message, fields: this.fields }
      : { code: this.code, message }
  }
}
