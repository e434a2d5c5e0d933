export const STEP = 20

const SORTS = ['score', 'newest', 'salary'] as const

/** Which matches are shown, and in what order. The address holds it, so a view can be linked. */
export interface View {
  tab: 'all' | 'saved'
  sort: (typeof SORTS)[number]
  q: string
  show: number
}

/** Unknown values in the address read as the default. */
export function readView(search: URLSearchParams): View {
  // One by one: a load that reads the whole query would run again on every change of the address.
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

/** The query of a view's address; defaults are left out. */
export function viewQuery(view: Partial<View>): string {
  const search = new URLSearchParams()
  if (view.tab === 'saved') search.set('tab', 'saved')
  if (view.sort && view.sort !== 'score') search.set('sort', view.sort)
  if (view.q) search.set('q', view.q)
  if (view.show && view.show > STEP) search.set('show', String(view.show))
  const query = search.toString()
  return query ? `?${query}` : ''
}
