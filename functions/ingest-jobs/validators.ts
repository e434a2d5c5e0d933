// What servers call the state of their answers (RFC 9110, 8.8). Sent back, it asks for an answer only
// if there is another one by now.
import { z } from 'zod'
import { READER_VERSION } from './raw-posting.ts'

const word = z.string().max(300).nullable()

const validator = z.object({ etag: word, last_modified: word })
export type Validator = z.infer<typeof validator>

const validators = z.object({
  reader: z.string(),
  pages: z.array(validator.extend({ url: z.string() })),
})
export type Validators = z.infer<typeof validators>
export type KnownPage = Validators['pages'][number]

/** Null when the server says nothing that could be sent back. */
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

/** For all pages or for none: a list is unchanged only when every page of it is. */
export function validatorsOf(pages: (KnownPage | null)[]): Validators | null {
  const known = pages.filter((page) => page !== null)
  return known.length === pages.length ? { reader: READER_VERSION, pages: known } : null
}

/**
 * The pages of a list as they were when it was last read, from its first one at `url` on. None when
 * another reader read them: what has not changed is to be read anew, then.
 */
export function knownPages(kept: unknown, url: string): KnownPage[] {
  const { data } = validators.safeParse(kept)
  const isOurs = data?.reader === READER_VERSION && data.pages[0]?.url === url
  return isOurs ? data.pages : []
}
