// Refusals in the words of the hosted Storage API. It answers each with HTTP 400 (its own failures
// with 500) and puts the real status into the body, where storage-js reads it.
import { ApiError } from '../api-error.ts'
import { reportFailure } from '../report-failure.ts'

interface Refusal {
  status: number
  code: string
  /** the older name of the same code, still read by clients */
  error?: string
  message: string
}

export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly refusal: Refusal

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(refusal.message, options)
    this.refusal = refusal
  }
}

const notFound = { status: 404, code: 'NoSuchKey', error: 'not_found' }
const duplicate = { status: 409, code: 'KeyAlreadyExists', error: 'Duplicate' }
const tooLarge = { status: 413, code: 'EntityTooLarge', error: 'Payload too large' }

export const refuse = {
  noSuchKey: () => new StorageError({ ...notFound, message: 'Object not found' }),
  noSuchBucket: () =>
    new StorageError({
      status: 404,
      code: 'NoSuchBucket',
      error: 'Bucket not found',
      message: 'Bucket not found',
    }),
  noRelatedResource: () =>
    new StorageError({
      status: 404,
      code: 'InvalidRequest',
      message: 'The related resource does not exist',
    }),
  bucketNotEmpty: () =>
    new StorageError({
      status: 409,
      code: 'ResourceNotEmpty',
      message: 'The bucket you tried to delete is not empty',
    }),
  alreadyExists: () => new StorageError({ ...duplicate, message: 'The resource already exists' }),
  accessDenied: (message: string) =>
    new StorageError({ status: 403, code: 'AccessDenied', error: 'Unauthorized', message }),
  invalidKey: (key: string) =>
    new StorageError({ status: 400, code: 'InvalidKey', message: `Invalid key: ${key}` }),
  invalidBucketName: () =>
    new StorageError({
      status: 400,
      code: 'InvalidBucketName',
      error: 'Invalid Input',
      message: 'Bucket name invalid',
    }),
  invalidMimeType: (type: string) =>
    new StorageError({
      status: 415,
      code: 'InvalidMimeType',
      error: 'invalid_mime_type',
      message: `mime type ${type} is not supported`,
    }),
  tooLarge: () =>
    new StorageError({ ...tooLarge, message: 'The object exceeded the maximum allowed size' }),
  noContent: () =>
    new StorageError({ status: 400, code: 'InvalidRequest', message: 'No content provided' }),
  invalidRequest: (message: string) =>
    new StorageError({ status: 400, code: 'InvalidRequest', message }),
  /** Hosted has no such answer; clients take the status for a temporary failure. */
  noRoom: () =>
    new StorageError({
      status: 503,
      code: 'InsufficientStorage',
      message: 'There is no room left on the disk',
    }),
  invalidToken: (message: string) => new StorageError({ status: 400, code: 'InvalidJWT', message }),
  invalidSignature: () =>
    new StorageError({ status: 400, code: 'InvalidSignature', message: 'Invalid signature' }),
}

/**
 * The answer for any thrown error. Our own failures are logged, and their details are never sent.
 */
export function errorResponse(thrown: unknown, request: Request): Response {
  const error = asRefusal(thrown)
  if (error) {
    const { status, code, error: name = code, message } = error.refusal
    return Response.json(
      { statusCode: String(status), code, error: name, message },
      { status: 400 },
    )
  }

  // A client that left in the middle is no failure.
  if (!request.signal.aborted) reportFailure('storage', thrown)
  return Response.json(
    {
      statusCode: '500',
      code: 'InternalError',
      error: 'Internal',
      message: 'Internal server error',
    },
    { status: 500 },
  )
}

function asRefusal(thrown: unknown): StorageError | null {
  if (thrown instanceof StorageError) return thrown
  if (thrown instanceof ApiError) return refuse.accessDenied(thrown.message)
  if (isFullDisk(thrown)) return refuse.noRoom()
  switch (sqlState(thrown)) {
    case '42501':
      return refuse.accessDenied(
        thrown instanceof Error && thrown.message.includes('row-level security')
          ? 'new row violates row-level security policy'
          : 'Access denied',
      )
    case '23505':
      return refuse.alreadyExists()
    case '23503':
      return refuse.noRelatedResource()
    // Text that jsonb or text cannot hold: NUL, or half a surrogate pair.
    case '22P02':
    case '22P05':
    case '22021':
      return refuse.invalidRequest('Invalid value')
    default:
      return null
  }
}

/** A full disk: reported by the files, by the database, or by its guard in advance. */
function isFullDisk(thrown: unknown): boolean {
  if (!(thrown instanceof Error) || !('code' in thrown)) return false
  return ['ENOSPC', 'EDQUOT', '53100', '25006'].includes(String(thrown.code))
}

function sqlState(thrown: unknown): string | null {
  if (!(thrown instanceof Error) || !('code' in thrown)) return null
  return typeof thrown.code === 'string' && /^[0-9A-Z]{5}$/.test(thrown.code) ? thrown.code : null
}
