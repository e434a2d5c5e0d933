/**
 * A refusal that a caller is told about. `code` is in the words of the wing that answers
 * (PGRST…, GoTrue or storage codes); each wing renders its own body from it.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly code: string
  readonly hint: string | null

  constructor(
    status: number,
    code: string,
    message: string,
    options: ErrorOptions & { hint?: string } = {},
  ) {
    super(message, options)
    this.status = status
    this.code = code
    this.hint = options.hint ?? null
  }
}
