const MARK = 'data-hydrated'

/** Presses on what needs code do nothing before. Tests wait for the mark. */
export function markHydrated() {
  document.documentElement.setAttribute(MARK, '')
}

/** False on the server, and in the browser while the page of the server is taken over. */
export function isHydrated(): boolean {
  return typeof document !== 'undefined' && document.documentElement.hasAttribute(MARK)
}
