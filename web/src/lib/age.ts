const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86400],
  ['month', 30 * 86400],
  ['week', 7 * 86400],
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
]

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always' })

/** "3 days ago": the largest unit that fits, rounded down. */
export function formatAge(at: string, now = Date.now()): string {
  const seconds = Math.floor((now - Date.parse(at)) / 1000)
  if (!Number.isFinite(seconds)) return ''
  const step = STEPS.find(([, length]) => seconds >= length)
  if (!step) return 'just now'
  return relative.format(-Math.floor(seconds / step[1]), step[0])
}

/** "21 Nov 2026, 07:52 UTC": the same on the server and in the browser, so nothing jumps. */
export function formatMoment(at: string): string {
  const moment = new Date(at)
  if (Number.isNaN(moment.getTime())) return ''
  const text = moment.toLocaleString('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return `${text} UTC`
}

/** "Mar 2021" from a date column. */
export function formatMonth(on: string): string {
  const day = new Date(`${on.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return ''
  return day.toLocaleDateString('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
}

/** "Mar 2021 – today", or what is known of it. */
export function formatSpan(from: string | null, to: string | null, isCurrent = false): string {
  const end = isCurrent ? 'today' : to ? formatMonth(to) : ''
  return [from ? formatMonth(from) : '', end].filter(Boolean).join(' – ')
}
