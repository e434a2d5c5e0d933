import { eventually, type Person } from './people.ts'

const MIME_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
  json: 'application/json',
}
export type CvExtension = keyof typeof MIME_TYPES

/** Uploads a file and its `cvs` row as the web does. Returns the cv's id. */
export async function uploadCv(
  { id, client }: Person,
  bytes: Uint8Array,
  extension: CvExtension,
  filename = `cv.${extension}`,
): Promise<string> {
  const cvId = crypto.randomUUID()
  const path = `${id}/${cvId}.${extension}`
  const { error } = await client.storage
    .from('cvs')
    .upload(path, bytes, { contentType: MIME_TYPES[extension] })
  if (error) throw error
  await client.from('cvs').insert({ id: cvId, path, filename }).throwOnError()
  return cvId
}

/** The cv once it is ready or failed. */
export async function untilRead({ client }: Person, cvId: string) {
  return eventually(async () => {
    const { data } = await client.from('cvs').select().eq('id', cvId).single().throwOnError()
    return data.status === 'ready' || data.status === 'failed' ? data : null
  }, 'reading a CV')
}
