import type { Segment } from './pdf-rows.ts'

export const PAGE_NUMBER =
  /^(?:page|seite|página|pagina)?\s*\d{1,2}\s*(?:(?:\/|of|von|de|sur)\s*\d{1,2})?$/i

/**
 * Removes page numbers, and headers and footers that repeat on each page: they would divide a job
 * in two. A header is kept once, since it may hold the name.
 */
export function dropRunningLines(pages: Segment[][]): Segment[][] {
  if (pages.length < 2) return pages
  const edges = pages.map((segments) => edgesOf(segments))
  const counts = new Map<string, number>()
  for (const { isEdge, keys } of edges) {
    for (const [segment, key] of keys) {
      if (isEdge(segment)) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const kept = new Set<string>()
  return pages.map((segments, page) =>
    segments.filter((segment) => {
      const { isEdge, isTop, keys } = edges[page] ?? edgesOf(segments)
      if (!isEdge(segment)) return true
      if (PAGE_NUMBER.test(segment.text.trim())) return false
      const key = keys.get(segment) ?? ''
      if ((counts.get(key) ?? 0) < 2) return true
      const isFirst = !kept.has(key)
      kept.add(key)
      return isFirst && isTop(segment)
    }),
  )
}

/** The lines within two and a half font sizes of a page's first and last line. */
function edgesOf(segments: Segment[]) {
  const tops = segments.map(({ top }) => top)
  const [first, last] = [Math.min(...tops), Math.max(...tops)]
  const isTop = ({ top, size }: Segment) => top < first + 2.5 * size
  const isEdge = (one: Segment) => isTop(one) || one.top > last - 2.5 * one.size
  const keys = new Map(segments.map((one) => [one, one.text.replace(/\d+/g, '#').trim()]))
  return { isTop, isEdge, keys }
}
