// The validators of a server's answers (RFC 9110, 8.8). A request with them is answered in full
// only when the answer has changed.
import { z } from 'zod'
import { contentHash } from '../_shared/content-hash.ts'
import { READER_VERSION } from './raw-posting.ts'

const word = z.string().max(300).nullable()

const validator = z.object({ etag: word, last_modified: word })
export type Validator = z.infer<typeof validator>

const validators = z.object({
  /** A hash over the reader of the list and its address. */
  list_key: z.string(),
  pages: z.array(validator.extend({ path: z.string() })),
})
export type Validators = z.infer<typeof validators>
export type KnownPage = Validators['pages'][number]

/** Null when the server sends no validator that could be sent back. */
export function validatorOf(headers: Headers): Validator | null {
  const said = validator.safeParse({
    etag: headers.get('etag'),
    last_modified: headers.get('last-modified'),
  })
  return said.success && (said.data.etag ?? said.data.last_modified) ? said.data : null
}

export function conditions({ etag, last_modified }: Validator): Record<string, string> {
  return {
    ...(etag && { 'if-none-match': etag }),
    ...(last_modified && { 'if-modified-since': last_modified }),
  }
}

/**
 * The list that a validator belongs to. Another host cannot use it, and another reader must read
 * everything again. Hashed, since people may read runs and the host may be an internal one.
 */
export const listKey = (origin: string) => contentHash([READER_VERSION, origin])

/** For all pages or for none: a list is unchanged only when every page is unchanged. */
export function validatorsOf(list_key: string, pages: (KnownPage | null)[]): Validators | null {
  const known = pages.filter((page) => page !== null)
  return known.length === pages.length ? { list_key, pages: known } : null
}

/**
 * The known pages of a list, from its first one at `path` on, as they were when it was last read.
 */
export function knownPages(kept: unknown, list_key: string, path: string): KnownPage[] {
  const { data } = validators.safeParse(kept)
  return data?.list_key === list_key && data.pages[0]?.path === path ? data.pages : []
}
