// The answers of the platform itself for a function, in hosted Supabase's words.

const ANSWERS = {
  NOT_FOUND: { status: 404, message: 'Requested function was not found' },
  BOOT_ERROR: { status: 503, message: 'Function failed to start (please check logs)' },
  WORKER_ERROR: { status: 500, message: 'Function exited due to an error (please check logs)' },
  WORKER_RESOURCE_LIMIT: {
    status: 546,
    message: 'Function failed due to not having enough compute resources (please check logs)',
  },
} as const

export type AnswerCode = keyof typeof ANSWERS

/** A browser may read these too, although no function answered CORS. */
export function platformAnswer(code: AnswerCode): Response {
  const { status, message } = ANSWERS[code]
  const headers = {
    'sb-error-code': code,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'sb-error-code',
  }
  return Response.json({ code, message }, { status, headers })
}

/** Why a request got no answer from its function. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure'
  readonly code: AnswerCode

  constructor(code: AnswerCode, options?: ErrorOptions) {
    super(code, options)
    this.code = code
  }
}
