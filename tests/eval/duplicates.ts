import { jobRow } from '../../functions/ingest-jobs/job-row.ts'
import { type RealPosting, readBoards } from './postings/boards.ts'
import { seeded } from '../stack/seeded.ts'
import { nearCopies } from './postings/near-copies.ts'
import { sameness } from './postings/same-posting.ts'
import type { Evaluate } from './section.ts'

const PLANTED = 250
const SEED = 20_261_126

/**
 * Finds copies of a posting by the contract's definition. Real postings are compared with a second
 * definition, and planted copies with the way they were made.
 */
export const evaluateDuplicates: Evaluate = async (data) => {
  const postings = await readBoards(data)
  if (!postings) return null
  const details: string[] = []
  const keys = new Map<RealPosting, string>()
  for (const real of postings) keys.set(real, await duplicateKey(real.posting))

  const found = pairs(postings, (real) => keys.get(real) as string)
  const true_ = pairs(postings, sameness)
  const right = [...found.keys()].filter((pair) => true_.has(pair))
  for (const [pair, titles] of found) if (!true_.has(pair)) details.push(`no copy: ${titles}`)
  for (const [pair, titles] of true_) if (!found.has(pair)) details.push(`missed: ${titles}`)

  const random = seeded(SEED)
  const drawn = [...postings].sort((a, b) => (a.id < b.id ? -1 : 1))
  const planted = { copies: 0, others: 0, found: 0, right: 0 }
  for (let count = 0; count < PLANTED && drawn.length > 0; count++) {
    const [real] = drawn.splice(Math.floor(random() * drawn.length), 1) as [RealPosting]
    for (const { how, isDuplicate, posting } of nearCopies(real.posting, random)) {
      const isFound = (await duplicateKey(posting)) === keys.get(real)
      planted[isDuplicate ? 'copies' : 'others']++
      if (isFound) planted.found++
      if (isFound && isDuplicate) planted.right++
      if (isFound !== isDuplicate) details.push(`${how}: ${posting.title} (${real.id})`)
    }
  }
  return {
    name: 'duplicates',
    engine: 'builtin',
    counts: {
      postings: postings.length,
      'pairs of equal real ones': true_.size,
      'planted copies': planted.copies,
      'planted near-copies that are none': planted.others,
    },
    figures: {
      'real precision': share(right.length, found.size),
      'real recall': share(right.length, true_.size),
      'planted precision': share(planted.right, planted.found),
      'planted recall': share(planted.right, planted.copies),
    },
    details,
  }
}

async function duplicateKey(posting: RealPosting['posting']): Promise<string> {
  return (await jobRow(posting, { provider: null })).row.duplicate_key
}

/** All pairs of equal postings, by their ids, with their titles. */
function pairs(
  postings: readonly RealPosting[],
  likeness: (real: RealPosting) => string,
): Map<string, string> {
  const found = new Map<string, string>()
  for (const alike of Map.groupBy(postings, likeness).values()) {
    alike.forEach((one, at) => {
      for (const other of alike.slice(at + 1)) {
        const titles = `${one.posting.title} = ${other.posting.title} (${one.source.slug})`
        found.set(`${one.id} ${other.id}`, titles)
      }
    })
  }
  return found
}

const share = (part: number, whole: number) => (whole > 0 ? part / whole : null)
