import type { SalaryPeriod } from '#contract/job.ts'
import type { View } from './view.ts'

interface Arrangeable {
  score: number
  status: string
  reasons: unknown
  job: {
    title: string
    company: string
    locations: string[]
    salary_min: number | null
    salary_max: number | null
    salary_currency: string | null
    salary_period: SalaryPeriod | null
    posted_at: string | null
    first_seen_at: string
  }
}

/** What a search found, by the view's tab and order. Ties keep the order of the score. */
export function arrange<Match extends Arrangeable>(
  matches: readonly Match[],
  view: Pick<View, 'tab' | 'sort'>,
  currency: string | null,
): Match[] {
  const shown = matches
    .filter((match) => view.tab === 'all' || match.status === 'saved')
    .toSorted((a, b) => b.score - a.score)
  if (view.sort === 'newest') return shown.toSorted((a, b) => postedAt(b) - postedAt(a))
  if (view.sort === 'salary') {
    const wanted = currency ?? commonCurrency(shown)
    return shown.toSorted((a, b) => byPay(a, b, wanted))
  }
  return shown
}

/** The matches in which every word is found. */
export function search<Match extends Arrangeable>(
  matches: readonly Match[],
  text: string,
): Match[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return matches.filter((match) => words.every((word) => searchable(match).includes(word)))
}

function searchable({ job, reasons }: Arrangeable): string {
  return `${job.title} ${job.company} ${job.locations.join(' ')} ${JSON.stringify(reasons)}`.toLowerCase()
}

function postedAt({ job }: Arrangeable): number {
  return Date.parse(job.posted_at ?? job.first_seen_at)
}

/** The factors of private.yearly_amount in the database. */
const YEARLY: Record<SalaryPeriod, number> = { year: 1, month: 12, week: 52, day: 260, hour: 2080 }

function commonCurrency(matches: readonly Arrangeable[]): string | null {
  const counts = new Map<string, number>()
  for (const { job } of matches) {
    if (job.salary_currency === null) continue
    counts.set(job.salary_currency, (counts.get(job.salary_currency) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
  return most?.[0] ?? null
}

/** Two currencies cannot be compared: the wanted one comes first, postings without pay last. */
function byPay(a: Arrangeable, b: Arrangeable, currency: string | null): number {
  return rank(b) - rank(a) || yearly(b) - yearly(a)

  function rank(match: Arrangeable): number {
    if (yearly(match) === 0) return 0
    return match.job.salary_currency === currency ? 2 : 1
  }
}

function yearly({ job }: Arrangeable): number {
  return (job.salary_max ?? job.salary_min ?? 0) * YEARLY[job.salary_period ?? 'year']
}
