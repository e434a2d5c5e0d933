/**
 * Where a reader is in the list: the first card in sight, and its distance from the top of the
 * window in pixels. A scroll position alone leads elsewhere: cards that were never near the screen
 * have an estimated height.
 */
export interface ListPlace {
  jobId: string
  top: number
}

/** A card that comes near the screen gets its true height, which moves the ones after it. */
const FRAMES = 4

/** Null for a list that is hidden or empty. */
export function readPlace(list: HTMLElement): ListPlace | null {
  const edge = Math.max(0, list.getBoundingClientRect().top)
  for (const card of list.querySelectorAll<HTMLElement>('[data-job]')) {
    const { top, bottom } = card.getBoundingClientRect()
    if (bottom > edge) return { jobId: card.dataset.job ?? '', top }
  }
  return null
}

export async function returnTo(list: HTMLElement, { jobId, top }: ListPlace): Promise<void> {
  const card = list.querySelector(`[data-job="${CSS.escape(jobId)}"]`)
  const scroller = scrollsByItself(list) ? list : document.scrollingElement
  if (!card || !scroller) return
  for (let frame = 0; frame < FRAMES; frame++) {
    scroller.scrollTop += card.getBoundingClientRect().top - top
    await new Promise(requestAnimationFrame)
  }
}

/** Beside an open job; on a phone the page scrolls. */
export function scrollsByItself(list: HTMLElement): boolean {
  return getComputedStyle(list).overflowY === 'auto'
}
