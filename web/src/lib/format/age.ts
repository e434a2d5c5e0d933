import { count } from './wording.ts'

// Without Intl: on a phone, making an Intl format takes longer than drawing a card.

const STEPS = [
  ['year', 365 * 86400],
  ['month', 30 * 86400],
  ['week', 7 * 86400],
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** "3 days ago": the largest unit that fits, rounded down. */
export function formatAge(at: string, now = Date.now()): string {
  const seconds = Math.floor((now - Date.parse(at)) / 1000)
  if (!Number.isFinite(seconds)) return ''
  const step = STEPS.find(([, length]) => seconds >= length)
  if (!step) return 'just now'
  return `${count(Math.floor(seconds / step[1]), step[0])} ago`
}

/** "21 Nov 2026, 07:52 UTC": the same on the server and in the browser, so nothing jumps. */
export function formatMoment(at: string): string {
  const [day, time] = writtenOut(at)
  return day && `${day}, ${time} UTC`
}

/** Day and time in UTC, from the form that ECMAScript fixes: "Sat, 21 Nov 2026 07:52:00 GMT". */
export function writtenOut(at: string): [day: string, time: string] {
  const moment = new Date(at)
  if (Number.isNaN(moment.getTime())) return ['', '']
  const [, day, month, year, time] = moment.toUTCString().split(' ') as string[]
  return [`${Number(day)} ${month} ${Number(year)}`, time!.slice(0, 5)]
}
