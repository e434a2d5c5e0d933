/**
 * A refusal that a caller is told about. `code` is a code of the service that answers (PGRST…,
 * GoTrue or storage codes); each service writes its own body from it.
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
