import { ashby } from '../../../functions/ingest-jobs/connectors/ashby.ts'
import { jobRow } from '../../../functions/ingest-jobs/job-row.ts'
import type { RealPosting } from './boards.ts'

const LONE = '\ud83d'
/** Odd texts that no board should send but that some do. */
const ODD: readonly string[] = [
  '',
  ' '.repeat(50_000),
  `${LONE} $${LONE}100k`,
  '😀'.repeat(20_000),
  '<p>'.repeat(50_000),
  '$1,000 - '.repeat(10_000),
  `${'9'.repeat(5_000)} years of experience, $${'9'.repeat(5_000)} a year`,
  'remote hybrid on-site in office 3 days a week '.repeat(2_000),
  '\u0000Salary:\u0000 €60.000\u0000',
  '&#xD800;&lt;script&gt;'.repeat(2_000),
  '((((('.repeat(10_000),
  'ｓａｌａｒｙ：　￥６，０００，０００　İstanbul ﷽',
]

/** Reads every posting, and each odd text in place of a posting. None may throw. */
export async function countCrashes(postings: readonly RealPosting[]) {
  const details: string[] = []
  let tried = 0
  const attempt = async (id: string, raw: unknown, source: RealPosting['source']) => {
    tried++
    try {
      const posting = ashby.normalise(raw, source)
      if (posting) await jobRow(posting, { provider: null })
    } catch (thrown) {
      details.push(`crash: ${String(thrown).slice(0, 200)} (${id})`)
    }
  }
  for (const { id, raw, source } of postings) await attempt(id, raw, source)
  const source = { slug: 'odd', name: 'Odd' }
  for (const [at, odd] of ODD.entries()) {
    const raw = { id: at, title: odd || 'Clerk', descriptionHtml: odd, location: odd }
    await attempt(`odd text ${at}`, raw, source)
  }
  return { tried, crashes: details.length, details }
}
