// The recorded job boards of a data folder: `jobs/ashby/<board name, URL-encoded>.json.gz`, each as
// `GET /posting-api/job-board/<name>?includeCompensation=true` answered.
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ashby } from '../../../functions/ingest-jobs/connectors/ashby.ts'
import type { Posting, Source } from '../../../functions/ingest-jobs/connectors/connector.ts'
import { htmlToText } from '../../../functions/_shared/tasks/read-posting/posting-text.ts'

export interface RealPosting {
  source: Source
  raw: Record<string, unknown>
  /** As the connector returns it, with the structured facts that serve as truth. */
  posting: Posting
  /** The words that a person sees: title and description. */
  text: string
  id: string
}

const EXTENSION = '.json.gz'

/** All postings of all boards; null when the folder holds none. */
export async function readBoards(data: string): Promise<RealPosting[] | null> {
  const folder = join(data, 'jobs', 'ashby')
  if (!existsSync(folder)) return null
  const files = (await readdir(folder)).filter((file) => file.endsWith(EXTENSION)).sort()
  const boards = await Promise.all(
    files.map(async (file) => {
      const slug = decodeURIComponent(file.slice(0, -EXTENSION.length))
      const payload: unknown = JSON.parse(gunzipSync(await readFile(join(folder, file))).toString())
      const source = { slug, name: slug }
      return { source, postings: ashby.parse(payload, ashby.path(source)).postings }
    }),
  )
  return boards.flatMap(({ source, postings }) =>
    postings.flatMap(({ raw, external_id }) => {
      const posting = ashby.normalise(raw, source)
      if (!posting) return []
      const text = `${posting.title}\n${describe(posting)}`
      const id = `${source.slug}/${external_id}`
      return [{ source, raw: raw as Record<string, unknown>, posting, text, id }]
    }),
  )
}

export function describe({ description_html, description_plain }: Posting): string {
  return htmlToText(description_html ?? description_plain ?? '').toWellFormed()
}
