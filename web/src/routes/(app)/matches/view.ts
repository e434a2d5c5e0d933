import { z } from 'zod'

export const STEP = 20

/** What of the matches is shown, and how: it lives in the address, so a view can be linked. */
const shape = z.object({
  tab: z.enum(['all', 'saved']).catch('all'),
  sort: z.enum(['score', 'newest', 'salary']).catch('score'),
  q: z.string().trim().max(200).catch(''),
  show: z.coerce.number().int().min(STEP).max(1000).catch(STEP),
})
export type View = z.infer<typeof shape>

export function readView(search: URLSearchParams): View {
  // One by one: a load that reads the whole query runs again whenever anything of the address changes.
  const asked = (['tab', 'sort', 'q', 'show'] as const).map((key) => [
    key,
    search.get(key) ?? undefined,
  ])
  return shape.parse(Object.fromEntries(asked))
}

/** The address's query for a view; what is as usual is left out. */
export function viewQuery(view: Partial<View>): string {
  const search = new URLSearchParams()
  if (view.tab === 'saved') search.set('tab', 'saved')
  if (view.sort && view.sort !== 'score') search.set('sort', view.sort)
  if (view.q) search.set('q', view.q)
  if (view.show && view.show > STEP) search.set('show', String(view.show))
  const query = search.toString()
  return query ? `?${query}` : ''
}
