import type { Point } from './model.ts'

interface Read {
  started_on: string | null
  ended_on: string | null
  is_current?: boolean
}
interface Told {
  start: Point | null
  end: Point | null
  isCurrent?: boolean
}

/** A read day is right when it agrees as far as the CV tells: in year, or in year and month. */
function agrees(day: string | null, point: Point | null): boolean {
  if (day === null || point === null) return day === null && point === null
  if (Number(day.slice(0, 4)) !== point.year) return false
  return point.month === null || Number(day.slice(5, 7)) === point.month
}

/** A single date may be read as a beginning and as an end. */
export function sameStart({ started_on }: Read, { start, end }: Told): boolean {
  return agrees(started_on, start) || (start === null && agrees(started_on, end))
}

export function sameEnd(read: Read, { start, end, isCurrent }: Told): boolean {
  if (isCurrent) return read.ended_on === null && read.is_current !== false
  if (read.is_current) return false
  return agrees(read.ended_on, end) || (end === null && agrees(read.ended_on, start))
}
