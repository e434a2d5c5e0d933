import type { WorkplaceType } from '../../contract/job.ts'
import { blank, foldInPlace } from './fold-in-place.ts'
import { type Found, phraseAt } from './phrase.ts'
import { isWidePlace } from './wide-places.ts'
import {
  OTHER_MEANINGS,
  NOT_REMOTE,
  HYBRID_DAYS,
  FULL_OFFICE,
  HYBRID,
  REMOTE_STRONG,
  REMOTE_WEAK,
  ON_SITE,
  REMOTE_PLACE,
  REMOTE_HEAD,
  ON_SITE_HEAD,
  TAG,
  REMOTE_DESPITE_HYBRID,
} from './workplace-words.ts'

/**
 * The place of work in the words of the title, the locations and the text; null when they do not
 * say. A stated number of office days outweighs the word "remote". A country as location means
 * remote only when no word says otherwise.
 */
export function readWorkplace(
  title: string,
  locations: readonly string[],
  description: string,
): Found<WorkplaceType> | null {
  const inHead = readHead([title, ...locations])
  if (inHead) return inHead
  const inText = readText(description)
  if (inText) return inText
  const wide = locations.find(isWidePlace)
  return wide === undefined ? null : { fact: 'remote', phrase: phraseAt(wide, 0) }
}

function readHead(parts: readonly string[]): Found<WorkplaceType> | null {
  const kinds = [
    ['hybrid', /\bhybrid\b/],
    ['remote', REMOTE_HEAD],
    ['on_site', ON_SITE_HEAD],
  ] as const
  const heads = parts.map(foldInPlace)
  for (const [fact, pattern] of kinds) {
    const at = heads.findIndex((head) => pattern.test(head))
    if (at >= 0) return { fact, phrase: phraseAt(parts[at] as string, 0) }
  }
  return null
}

function readText(description: string): Found<WorkplaceType> | null {
  const text = blank(foldInPlace(description), OTHER_MEANINGS)
  const found = (fact: WorkplaceType, pattern: RegExp): Found<WorkplaceType> | null => {
    const match = pattern.exec(text)
    if (!match) return null
    return { fact, phrase: phraseAt(description, match.index, match.index + match[0].length) }
  }
  const tag = TAG.exec(text)?.[1]
  if (tag) return found(tag === 'remote' || tag === 'hybrid' ? tag : 'on_site', TAG)
  const isHybrid = HYBRID.test(text)
  return (
    found('on_site', FULL_OFFICE) ??
    found('hybrid', HYBRID_DAYS) ??
    (isHybrid ? null : found('on_site', NOT_REMOTE)) ??
    (isHybrid ? found('remote', REMOTE_DESPITE_HYBRID) : null) ??
    found('hybrid', HYBRID) ??
    found('remote', REMOTE_PLACE) ??
    found('remote', REMOTE_STRONG) ??
    found(ON_SITE.test(text) ? 'hybrid' : 'remote', REMOTE_WEAK) ??
    found('on_site', ON_SITE)
  )
}
