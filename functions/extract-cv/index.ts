// Extracts the text of one uploaded CV, for read-cv and cv-lines. A file may end its reader's
// process. In a separate process nothing else ends with it, and the caller can answer at once.
import type { Db } from '../_shared/http/authorise.ts'
import { extractCv } from '../_shared/contract/cv.ts'
import { Failure } from '../_shared/contract/failure.ts'
import { endpoint } from '../_shared/http/endpoint.ts'
import { extractText } from '../_shared/cv/extract-text.ts'
import { readPlainText } from '../_shared/cv/plain-text.ts'
import type { Log } from '../_shared/observe/log.ts'
import { readResumeFile } from './read-resume-file.ts'
import type { z } from 'zod'

// For a broken file the PDF parser leaves promises that nothing awaits. Its result names the same
// failure. A process that ended because of them would give no true answer for the file.
globalThis.addEventListener('unhandledrejection', (event) => event.preventDefault())

/** A file of a reading, and a file that was read before and is opened again. */
const busy = { reading: false, opening: false }

export default endpoint(
  extractCv,
  async ({ msg_id, cv_id, path, filename }, { supabaseAdmin, log }) => {
    // Never two files at once: the file that ends this process must not end another person's
    // reading. But no reading waits for a file that was read before, since it ended nothing then.
    const what = msg_id === undefined ? 'opening' : 'reading'
    if (busy.reading || busy[what]) throw new Failure('service.unavailable', { retryAfter: 2 })
    busy[what] = true
    try {
      const bytes = await download(supabaseAdmin, path)
      // From here on the file is the cause if this function never answers.
      if (msg_id !== undefined) {
        await supabaseAdmin
          .rpc('set_cv_step', { message_id: msg_id, cv: cv_id, step: 'extracting' })
          .throwOnError()
      }
      return await extract(bytes, path, filename, log)
    } finally {
      busy[what] = false
    }
  },
  { auth: 'secret' },
)

async function download(db: Db, path: string): Promise<Uint8Array> {
  const { data: file, error } = await db.storage.from('cvs').download(path)
  if (!error) return new Uint8Array(await file.arrayBuffer())
  const { data: exists, error: unknown } = await db.storage.from('cvs').exists(path)
  const isRemoved = !exists && (unknown === null || 'status' in unknown)
  throw isRemoved ? new Failure('cv.not_found', { cause: error }) : error
}

/** The same bytes would fail again, so any error without a code is the file's failure. */
async function extract(
  bytes: Uint8Array,
  path: string,
  filename: string,
  log: Log,
): Promise<z.infer<typeof extractCv.output>> {
  try {
    if (path.endsWith('.txt')) return readPlainText(bytes)
    if (path.endsWith('.json')) return readResumeFile(bytes)
    return await extractText(bytes, filename)
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown
    log.bug(thrown)
    throw new Failure('cv.unreadable', { cause: thrown })
  }
}
