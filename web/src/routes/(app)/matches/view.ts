export const STEP = 20

const SORTS = ['score', 'newest', 'salary'] as const

/** What of the matches is shown, and how: it lives in the address, so a view can be linked. */
export interface View {
  tab: 'all' | 'saved'
  sort: (typeof SORTS)[number]
  q: string
  show: number
}

/** What an address says that is no view is as usual. */
export function readView(search: URLSearchParams): View {
  // One by one: a load that reads the whole query runs again whenever anything of the address changes.
  const [tab, sort, q, show] = ['tab', 'sort', 'q', 'show'].map((key) => search.get(key) ?? '')
  const words = q!.trim()
  const amount = Number(show)
  return {
    tab: tab === 'saved' ? 'saved' : 'all',
    sort: SORTS.find((known) => known === sort) ?? 'score',
    q: words.length <= 200 ? words : '',
    show: Number.isInteger(amount) && amount >= STEP && amount <= 1000 ? amount : STEP,
  }
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
