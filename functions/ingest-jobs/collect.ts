import { Failure } from '../_shared/contract/failure.ts'
import { sourceOrigin } from '../_shared/env.ts'
import { CONNECTORS, type SourceKind } from './connectors/connectors.ts'
import type { Listing, RawPosting, Source } from './connectors/connector.ts'
import { type Answer, fetchJson, LIMITS } from './fetch-json.ts'
import { type KnownPage, knownPages, listKey, type Validators, validatorsOf } from './validators.ts'

const MAX_PAGES = 100
/** The message of a fetch is hidden from other workers for 60 s. */
const LIST_MS = 50_000

interface Collected extends Omit<Listing, 'next'> {
  /** For the next fetch; null when the source gives no validators. */
  validators: Validators | null
}

/**
 * All postings of a source, page by page, and how many of them have no id. Null when the source
 * says that its list has not changed since `validators` were given. Throws a `source.*` Failure:
 * half a list would close the jobs of the other half.
 */
export async function collect(
  kind: SourceKind,
  source: Source,
  validators: unknown = null,
): Promise<Collected | null> {
  const connector = CONNECTORS[kind]
  const origin = sourceOrigin(kind) ?? connector.origin
  const first = connector.path(source)
  const ask = withinLimits(origin)
  const key = await listKey(origin)
  const known = knownPages(validators, key, first)

  let answer = known[0] ? await ask(first, known[0]) : null
  if (known.length > 0 && !answer && (await areUnchanged(known.slice(1), ask))) return null

  const visited = new Set<string>()
  const pages: (KnownPage | null)[] = []
  const collected = { postings: [] as RawPosting[], rejected: 0 }
  for (let path: string | null = first; path !== null;) {
    if (visited.has(path) || pages.length === MAX_PAGES) throw new Failure('source.malformed')
    answer ??= await ask(path)
    if (!answer) throw new Failure('source.malformed')
    const { postings, rejected, next } = connector.parse(answer.json, path)
    // A server without pages sends its whole list again for the next page.
    const content = JSON.stringify(postings.map(({ external_id }) => external_id))
    if (postings.length > 0 && visited.has(content)) throw new Failure('source.malformed')
    visited.add(path).add(content)
    pages.push(answer.validator && { path, ...answer.validator })
    collected.postings.push(...postings)
    collected.rejected += rejected
    path = next
    answer = null
  }
  return { ...collected, validators: validatorsOf(key, pages) }
}

type Ask = (path: string, known?: KnownPage) => Promise<Answer | null>

/** One page after the other. Time and size are limited for all pages together. */
function withinLimits(origin: string): Ask {
  const deadline = performance.now() + LIST_MS
  let bytesLeft = LIMITS.maxBytes
  return async (path, known) => {
    const timeoutMs = Math.min(LIMITS.timeoutMs, Math.max(deadline - performance.now(), 1))
    const answer = await fetchJson(origin + path, { timeoutMs, maxBytes: bytesLeft, known })
    bytesLeft -= answer?.bytes ?? 0
    return answer
  }
}

async function areUnchanged(pages: KnownPage[], ask: Ask): Promise<boolean> {
  for (const page of pages) if (await ask(page.path, page)) return false
  return true
}
