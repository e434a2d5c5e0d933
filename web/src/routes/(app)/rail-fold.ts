const NAME = 'rail'
const YEAR = 365 * 24 * 3600

/** A cookie, so that the server already draws the rail as the person left it. */
export function isFoldKept(cookies: { get: (name: string) => string | undefined }): boolean {
  return cookies.get(NAME) === 'folded'
}

export function keepFold(isFolded: boolean) {
  document.cookie = `${NAME}=${isFolded ? 'folded' : 'wide'}; path=/; max-age=${YEAR}; samesite=lax`
}
