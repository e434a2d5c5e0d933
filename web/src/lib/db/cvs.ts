import { storedConfidence } from '#contract/profile.ts'
import { type Resume, resume } from '#contract/resume.ts'
import type { Db } from './client.ts'

const BUCKET = 'cvs'

export async function list(db: Db) {
  const { data } = await db
    .from('cvs')
    .select(
      'id, path, filename, size_bytes, status, step, failure_code, engine, fell_back, created_at, chosen_at',
    )
    .order('created_at', { ascending: false })
    .throwOnError()
  return data
}

/** The one that was chosen last, by its person or by being read last. */
export function currentOf(cvs: readonly Cv[]): Cv | null {
  const read = cvs.filter(({ chosen_at }) => chosen_at !== null)
  return read.toSorted((one, other) => (one.chosen_at! < other.chosen_at! ? 1 : -1))[0] ?? null
}

export async function choose(db: Db, id: string) {
  await db.rpc('choose_cv', { cv: id }).throwOnError()
}

export type Cv = Awaited<ReturnType<typeof list>>[number]

/** How sure each field is that was read from the person's CVs. */
export async function readConfidence(db: Db) {
  const { data } = await db
    .from('cvs')
    .select('id, confidence')
    .eq('status', 'ready')
    .order('created_at', { ascending: false })
    .throwOnError()
  return data.map(({ id, confidence }) => ({
    cv_id: id,
    ...storedConfidence.catch({ contact: {}, profile: {}, rows: {} }).parse(confidence),
  }))
}

export type Confidence = Awaited<ReturnType<typeof readConfidence>>

/** Confirms a reading: of a row by its id, or of the whole `contact` or `profile`. */
export async function confirm(db: Db, cvId: string, what: string) {
  const { data } = await db.from('cvs').select('confidence').eq('id', cvId).single().throwOnError()
  const kept = storedConfidence.parse(data.confidence)
  const { [what]: _, ...rows } = kept.rows
  const confidence = { ...kept, rows, ...(what in kept && what !== 'rows' ? { [what]: {} } : {}) }
  await db.from('cvs').update({ confidence }).eq('id', cvId).throwOnError()
}

/** Sends no size or type: a trigger takes them from the stored file. */
export async function add(db: Db, cv: { id: string; path: string; filename: string }) {
  const { error } = await db.from('cvs').insert(cv)
  // The row exists already when the request was sent twice: the id belongs to this file alone.
  if (!error || error.code === '23505') return
  // Without a row nobody could find the file again.
  await db.storage.from(BUCKET).remove([cv.path])
  throw error
}

/** Reads a failed CV again: the row starts again, the stored file stays. */
export async function retry(db: Db, id: string) {
  await db.rpc('retry_cv', { cv: id }).throwOnError()
}

/** Removes the file first: a row without its file can still be removed, but not the reverse. */
export async function remove(db: Db, id: string) {
  const { data } = await db.from('cvs').select('path').eq('id', id).single().throwOnError()
  const { error } = await db.storage.from(BUCKET).remove([data.path])
  if (error) throw error
  await db.from('cvs').delete().eq('id', id).throwOnError()
}

/** The JSON Resume that was imported last; null: none was, or its file is gone. */
export async function readImported(db: Db): Promise<Resume | null> {
  const { data: cv } = await db
    .from('cvs')
    .select('path')
    .like('path', '%.json')
    .eq('status', 'ready')
    .order('chosen_at', { ascending: false, nullsFirst: false })
    .limit(1)
    .maybeSingle()
    .throwOnError()
  if (!cv) return null
  const { data: exists } = await db.storage.from(BUCKET).exists(cv.path)
  if (!exists) return null
  const { data: file, error } = await db.storage.from(BUCKET).download(cv.path)
  if (error) throw error
  const document: unknown = await file
    .text()
    .then(JSON.parse)
    .catch(() => null)
  return resume.safeParse(document).data ?? null
}

/** An address that downloads the file under its own name, for a minute. */
export async function downloadUrl(db: Db, id: string): Promise<string> {
  const cv = await db.from('cvs').select('path, filename').eq('id', id).single().throwOnError()
  const { data, error } = await db.storage
    .from(BUCKET)
    .createSignedUrl(cv.data.path, 60, { download: cv.data.filename })
  if (error) throw error
  return data.signedUrl
}
