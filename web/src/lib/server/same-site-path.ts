/**
 * Where to go after signing in. Only a path on this site is followed: "//evil.example" and
 * "/\evil.example" are other sites to a browser.
 */
export function sameSite(next: string | null | undefined, otherwise: string): string {
  if (!next || !/^\/(?![/\\])/.test(next)) return otherwise
  const url = URL.parse(next, 'http://here.invalid')
  if (url?.origin !== 'http://here.invalid') return otherwise
  // "/.//evil.example" is a path here, but leads to another site when it is written out.
  const path = url.pathname + url.search + url.hash
  return /^\/(?!\/)/.test(path) ? path : otherwise
}
