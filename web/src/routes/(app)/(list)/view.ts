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

/** The address of the list in a view; defaults are left out. */
export function listHref(view: Partial<View>): string {
  return withQuery('/matches', fields(view))
}

/** The address of a job that is opened from the list. It holds the view, for a reload. */
export function besideHref(path: string, view: Partial<View>): string {
  return withQuery(path, { list: 'matches', ...fields(view) })
}

/** The address of this page with the list in another view. */
export function hrefHere(path: string, view: Partial<View>): string {
  return path.startsWith('/jobs/') ? besideHref(path, view) : listHref(view)
}

/** A job stands alone when its address was not made by the list. */
export function isAlone(jobId: string | undefined, search: Pick<URLSearchParams, 'get'>): boolean {
  return jobId !== undefined && search.get('list') !== 'matches'
}

function fields({ tab, sort, q, show }: Partial<View>): Record<string, string> {
  return {
    ...(tab === 'saved' && { tab }),
    ...(sort && sort !== 'score' && { sort }),
    ...(q && { q }),
    ...(show && show > STEP && { show: String(show) }),
  }
}

function withQuery(path: string, query: Record<string, string>): string {
  const search = new URLSearchParams(query).toString()
  return search ? `${path}?${search}` : path
}
