// Postings that stay recent: a board whose newest job is a year old would rank badly.

const DAY = 86_400_000
const WINDOW = 45 * DAY

/**
 * When the posting was posted: at most 45 days before `now`, never after it. Each posting keeps its
 * own time until it leaves the window; then it is posted again.
 */
export function postedAt(id: string, now: Date): Date {
  const hash = fnv1a(id)
  const day = hash % 45
  const minute = Math.floor(hash / 45) % 540 // between 08:00 and 17:00 UTC
  const phase = day * DAY + (8 * 60 + minute) * 60_000
  return new Date(now.getTime() - ((now.getTime() - phase) % WINDOW))
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  }
  return hash
}
