import { SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from '$app/env/public'
import { Failure } from '#contract/failure.ts'
import { LIMITS } from '#contract/limits.ts'
import { call } from '#lib/live/call-endpoint.ts'
import { checkCv, type CvKind } from './cv-file.ts'
import { failureCode } from '#contract/read-failure.ts'
import { sessionToken } from '#lib/live/session-token.ts'

const MIME: Record<CvKind | 'txt', string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  txt: 'text/plain',
}

/**
 * Uploads a CV and asks for it to be read. `onprogress` gets 0 to 1. Throws a Failure; a file that
 * we do not accept is refused before a byte is sent.
 */
export async function uploadCv(
  file: File,
  userId: string,
  onprogress: (share: number) => void,
): Promise<string> {
  return store(file, file.name, checkCv(file), userId, onprogress)
}

/** Pasted text is stored as a file too, so that its lines can be quoted. */
export async function uploadText(text: string, userId: string): Promise<string> {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Failure('cv.empty')
  return store(new Blob([text]), 'Pasted text', 'txt', userId, () => undefined)
}

async function store(
  content: Blob,
  filename: string,
  kind: CvKind | 'txt',
  userId: string,
  onprogress: (share: number) => void,
): Promise<string> {
  const id = crypto.randomUUID()
  const path = `${userId}/${id}.${kind}`
  await send(
    `${SUPABASE_URL}/storage/v1/object/cvs/${path}`,
    content,
    MIME[kind],
    await sessionToken(),
    onprogress,
  )
  await call('POST /cvs', { id, path, filename: filename.slice(-LIMITS.cvs.filename) })
  return id
}

/** XMLHttpRequest, because fetch does not tell how much of a body has been sent. */
function send(
  url: string,
  file: Blob,
  type: string,
  token: string,
  onprogress: (share: number) => void,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const request = new XMLHttpRequest()
  request.open('POST', url)
  request.setRequestHeader('authorization', `Bearer ${token}`)
  request.setRequestHeader('apikey', SUPABASE_PUBLISHABLE_KEY)
  request.setRequestHeader('content-type', type)
  request.upload.onprogress = (event) => onprogress(event.loaded / event.total)
  request.onload = () => {
    if (request.status < 300) resolve()
    else reject(new Failure(storageFailure(request.status, request.responseText)))
  }
  request.onerror = () => reject(new Failure('service.unavailable'))
  request.send(file)
  return promise
}

/** Storage often answers 400 and puts the real status into the body. */
function storageFailure(status: number, body: string) {
  const meant = Number(/"statusCode"\s*:\s*"?(\d{3})/.exec(body)?.[1] ?? status)
  if (meant === 413) return 'cv.too_large'
  if (meant === 415) return 'cv.unsupported'
  // Storage refuses a person's own folder only when it is full.
  if (meant === 403 && !/jwt/i.test(body)) return 'cv.no_room'
  return failureCode({ status: meant })
}
