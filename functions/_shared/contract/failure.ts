import type { FailureBody } from './failure-body.ts'

interface Outcome {
  status: number
  sentence: string
}

/**
 * Every failure that a caller can get: its status and the sentence that a person reads.
 * SQL raises the same codes as messages. No other error text reaches a client.
 */
export const FAILURES = {
  'request.invalid': {
    status: 400,
    sentence: 'Some fields do not fit. Check the marked ones and send the form again.',
  },
  'request.too_large': {
    status: 413,
    sentence: 'This is too much for one request. Send less at a time.',
  },
  'request.method': {
    status: 405,
    sentence: 'This address does not accept that method.',
  },
  'auth.required': {
    status: 401,
    sentence: 'You are signed out. Sign in to continue.',
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
      'That code did not match. Wait for the next code in your authenticator app and enter that one.',
  },
  'auth.factor_name_taken': {
    status: 422,
    sentence: 'You already have an authenticator app with that name. Choose another name.',
  },
  'auth.too_many_factors': {
    status: 422,
    sentence: 'An account can have ten authenticator apps. Remove one before you add another.',
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
    sentence: 'We cannot send mail to that address. Check its spelling.',
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
    sentence: 'There is nothing at this address, or you may not see it.',
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
    sentence: 'Something broke on our side, not through anything you did. Try again in a minute.',
  },
  'cv.unsupported': {
    status: 415,
    sentence: 'Unsupported format. Please upload a PDF or DOCX.',
  },
  'cv.too_large': {
    status: 413,
    sentence:
      'This file is larger than 5 MB. Upload a smaller one: leaving pictures out usually helps.',
  },
  'cv.empty': {
    status: 422,
    sentence: 'This file has no text in it. Upload a file that contains your CV as text.',
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
    sentence: 'This file is damaged and cannot be opened. Save it again and upload that copy.',
  },
  'cv.garbled': {
    status: 422,
    sentence:
      'This file shows words but stores other letters, so we cannot read it. Upload the document it was made from, or a DOCX.',
  },
  'cv.empty_form': {
    status: 422,
    sentence: 'This is a form whose fields are empty. Fill them in, save it and upload it again.',
  },
  'cv.unreadable': {
    status: 422,
    sentence:
      'We could open this file but not read it. Upload it in the other format, PDF or DOCX.',
  },
  'cv.not_a_resume': {
    status: 422,
    sentence:
      'This JSON file is no JSON Resume. Export your resume as jsonresume.org describes it.',
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
    sentence: 'You can keep a hundred CVs here. Remove one, then upload this one again.',
  },
  'cv.wrong_path': {
    status: 400,
    sentence: 'The file was stored in the wrong place. Upload it again.',
  },
  'proposal.not_found': {
    status: 404,
    sentence: 'What this was about is gone from your profile. Load the page again.',
  },
  'contact.unavailable': {
    status: 503,
    sentence:
      'Your contact details are stored, but we cannot open them right now. Enter them again, or try later.',
  },
  'export.running': {
    status: 409,
    sentence: 'We are already putting your data together. It will be ready in a moment.',
  },
  'account.email_differs': {
    status: 400,
    sentence:
      'That is not the e-mail address of this account. Type the address as it is written above.',
  },
  'source.unreachable': {
    status: 502,
    sentence: 'This job board does not answer. We will try again when it is next due.',
  },
  'source.not_found': {
    status: 404,
    sentence:
      'This job board does not know that name. Compare the name with the address of the board.',
  },
  'source.rate_limited': {
    status: 429,
    sentence: 'This job board asked us to slow down. We will continue when it allows.',
  },
  'source.malformed': {
    status: 502,
    sentence: 'We do not understand what this job board answered. Its postings stay as they were.',
  },
  'source.incomplete': {
    status: 502,
    sentence:
      'This job board lists far fewer postings than last time. We keep the others until a second answer confirms it.',
  },
} as const satisfies Record<string, Outcome>

export type FailureCode = keyof typeof FAILURES

/** Whether a value from outside (SQL, PostgREST, a stored column) is a code of this table. */
export function isFailureCode(value: unknown): value is FailureCode {
  return typeof value === 'string' && Object.hasOwn(FAILURES, value)
}

interface FailureOptions extends ErrorOptions {
  fields?: Record<string, string>
  /** Seconds to wait before trying again; sent as the header `retry-after`. */
  retryAfter?: number
}

/** An expected failure. Anything else that is thrown is a bug; its caller gets `internal`. */
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

  /** The body of the error answer. */
  toJSON(): FailureBody {
    const message = FAILURES[this.code].sentence
    return this.fields
      ? { code: this.code, message, fields: this.fields }
      : { code: this.code, message }
  }
}
