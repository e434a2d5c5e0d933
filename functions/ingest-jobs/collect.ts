import { Failure } from '../_shared/contract/failure.ts'
import { sourceOrigin } from '../_shared/env.ts'
import { CONNECTORS, type SourceKind } from './connectors/connectors.ts'
import type { Listing, Source } from './connectors/connector.ts'
import { fetchJson } from './fetch-json.ts'

const MAX_PAGES = 100

/**
 * Everything a source lists, page after page, and how many postings of it have no id. Throws a
 * `source.*` Failure: half a list would close what stands in the other half.
 */
export async function collect(kind: SourceKind, source: Source): Promise<Omit<Listing, 'next'>> {
  const connector = CONNECTORS[kind]
  const origin = sourceOrigin(kind) ?? connector.origin
  const visited = new Set<string>()
  const collected: Omit<Listing, 'next'> = { postings: [], rejected: 0 }
  for (let path: string | null = connector.path(source); path !== null;) {
    if (visited.has(path) || visited.size === MAX_PAGES) throw new Failure('source.malformed')
    visited.add(path)
    const { postings, rejected, next } = connector.parse(await fetchJson(origin + path))
    collected.postings.push(...postings)
    collected.rejected += rejected
    path = next
  }
  return collected
}
