import { sourceOrigin } from '../_shared/env.ts'
import { CONNECTORS, type SourceKind } from './connectors/connectors.ts'
import type { RawPosting, Source } from './connectors/connector.ts'
import { fetchJson } from './fetch-json.ts'

const MAX_PAGES = 100

/** Everything a source lists, page after page. Throws a `source.*` Failure. */
export async function collect(kind: SourceKind, source: Source): Promise<RawPosting[]> {
  const connector = CONNECTORS[kind]
  const origin = sourceOrigin(kind) ?? connector.origin
  const postings: RawPosting[] = []
  let path: string | null = connector.path(source)
  for (let page = 0; path !== null && page < MAX_PAGES; page++) {
    const listing = connector.parse(await fetchJson(origin + path))
    postings.push(...listing.postings)
    path = listing.next
  }
  return postings
}
