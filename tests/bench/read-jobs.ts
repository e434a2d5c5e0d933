// Puts postings into a database without a stack. They are read and embedded with the functions'
// code.
import {
  embedLexical,
  LEXICAL_MODEL,
} from '../../functions/_shared/ai/embed-lexical/embed-lexical.ts'
import { createLog } from '../../functions/_shared/observe/log.ts'
import { jobText } from '../../functions/embed/job-text.ts'
import { normaliseChunk } from '../../functions/ingest-jobs/normalise-chunk.ts'
import type { Database } from '../../supabase/local/database/database.ts'
import type { Boards } from './boards.ts'

const CHUNK = 500

/**
 * Returns the source of the postings. The index of nearness is built at the end, which is far less
 * work.
 */
export async function addJobs(db: Database, jobs: Boards[string]): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    `insert into public.sources (kind, slug, name) values ('ashby', 'bench', 'Bench') returning id`,
  )
  const source = rows[0]!.id
  const { rows: index } = await db.query<{ indexdef: string }>(
    `select indexdef from pg_indexes where indexname = 'jobs_embedding_idx'`,
  )
  await db.exec('drop index public.jobs_embedding_idx')
  for (let at = 0; at < jobs.length; at += CHUNK) {
    await addChunk(db, source, jobs.slice(at, at + CHUNK))
  }
  // The default of 64 MB is too small for tens of thousands of postings and would make the build
  // many times slower.
  await db.exec(`set maintenance_work_mem = '512MB'; ${index[0]!.indexdef}`)
  await db.exec('reset maintenance_work_mem')
  await db.exec('vacuum analyze')
  return source
}

async function addChunk(db: Database, source: string, jobs: Boards[string]): Promise<void> {
  const chunk = jobs.map((raw) => ({ external_id: String(raw.id), raw_hash: '', raw }))
  const { rows } = await normaliseChunk('ashby', { slug: '', name: 'Bench' }, chunk, createLog())
  const embedded = rows.map((row) => ({
    ...row,
    source_id: source,
    embedding: JSON.stringify(embedLexical(jobText(row))),
    embedding_model: LEXICAL_MODEL,
  }))
  await db.query(
    `insert into public.jobs (${COLUMNS.join(', ')})
     select ${COLUMNS.map((column) => `job.${column}`).join(', ')}
     from jsonb_array_elements($1) as row,
       jsonb_populate_record(null::public.jobs, row || '{}') as job`,
    [embedded],
  )
}

const COLUMNS = [
  ...['source_id', 'external_id', 'title', 'company', 'description', 'locations'],
  ...['workplace_type', 'employment_type', 'seniority', 'department', 'salary_min', 'salary_max'],
  ...['salary_currency', 'salary_period', 'required_skills', 'preferred_skills', 'title_family'],
  ...['title_field', 'language', 'url', 'apply_url', 'posted_at', 'content_hash'],
  ...['duplicate_key', 'embedding', 'embedding_model', 'years_min', 'years_max'],
]
