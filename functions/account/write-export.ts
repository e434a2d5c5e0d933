// Makes one export: a ZIP of everything that is kept about a person, written straight into the
// bucket.
import type { Db } from '../_shared/http/authorise.ts'
import type { Claimed } from './claimed.ts'
import { filesOf } from './files.ts'
import { importedPath, jsonResume } from './json-resume.ts'
import { keptRows, keptTables, type Row } from './kept-rows.ts'
import { type Entry, zipStream } from './zip-stream.ts'

/** This export is no longer wanted. */
export class Unwanted extends Error {}

export function exportPath({ person, export_id }: Pick<Claimed, 'person' | 'export_id'>): string {
  return `${person}/${export_id}.zip`
}

/** Throws Unwanted when its message or its person is gone meanwhile. */
export async function writeExport(
  db: Db,
  claimed: Claimed,
): Promise<{ path: string; size_bytes: number }> {
  const path = exportPath(claimed)
  let size_bytes = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size_bytes += chunk.byteLength
      controller.enqueue(chunk)
    },
  })
  let reason: unknown
  const entries = entriesOf(db, claimed)
  const watched: AsyncIterator<Entry> = {
    next: () =>
      entries.next().catch((thrown: unknown) => {
        // The upload breaks off because of this error, and its own error would not name the reason.
        reason = thrown
        throw thrown
      }),
    return: () => entries.return(undefined),
  }
  const { error } = await db.storage
    .from('exports')
    .upload(path, zipStream(watched).pipeThrough(counted), {
      contentType: 'application/zip',
      upsert: true,
      duplex: 'half',
    })
  if (error) throw reason ?? error
  return { path, size_bytes }
}

async function* entriesOf(db: Db, claimed: Claimed): AsyncGenerator<Entry, void, undefined> {
  const { person } = claimed
  const { data: account } = await db.rpc('export_account', { person }).throwOnError()
  yield json('account.json', account)

  const tables = await keptTables(db)
  // An export inside an export would hold all data twice.
  const files = (await filesOf(db, person)).filter(({ bucket }) => bucket !== 'exports')
  const said = progressOf(db, claimed, tables.length + files.length)

  const kept = new Map<string, Row[]>()
  for (const table of tables) {
    const rows = await keptRows(db, person, table)
    const name = table.split('.').at(-1) ?? table
    kept.set(name, rows)
    yield json(`${name}.json`, rows)
    await said()
  }
  const document = importedPath(kept.get('cvs') ?? [])
  const isKept = files.some(({ bucket, path }) => bucket === 'cvs' && path === document)
  const imported = document && isKept ? await readImported(db, document) : null
  yield json(
    'resume.json',
    jsonResume((table) => kept.get(table) ?? [], imported),
  )

  for (const { bucket, path } of files) {
    const { data, error } = await db.storage.from(bucket).download(path)
    if (error) throw error
    const bytes = new Uint8Array(await data.arrayBuffer())
    yield { path: `files/${bucket}/${path.slice(person.length + 1)}`, bytes, isText: false }
    await said()
  }
}

/** A file that is no JSON any more adds nothing. */
async function readImported(db: Db, path: string): Promise<unknown> {
  const { data, error } = await db.storage.from('cvs').download(path)
  if (error) throw error
  return data
    .text()
    .then(JSON.parse)
    .catch(() => null)
}

/** A message whose worker is silent for a minute goes to another worker. */
const LONGEST_SILENCE_MS = 20_000

/** Counts steps. Reports the progress when it visibly changed, or after a long silence. */
function progressOf(db: Db, { msg_id, export_id }: Claimed, steps: number) {
  let done = 0
  let last = 0
  let saidAt = performance.now()
  return async () => {
    done += 1
    const percent = Math.min(99, Math.floor((100 * done) / steps))
    if (percent - last < 5 && performance.now() - saidAt < LONGEST_SILENCE_MS) return
    last = percent
    saidAt = performance.now()
    const { data: isWanted } = await db
      .rpc('set_export_progress', { message_id: msg_id, export: export_id, percent })
      .throwOnError()
    if (!isWanted) throw new Unwanted()
  }
}

function json(path: string, content: unknown): Entry {
  const bytes = new TextEncoder().encode(JSON.stringify(content, null, 2))
  return { path, bytes, isText: true }
}
