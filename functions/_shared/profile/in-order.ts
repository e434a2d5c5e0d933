import { isInOrder } from '../contract/date-precision.ts'
import type { Education, Experience } from '../contract/profile.ts'

/** An end before the start is a misreading, and what goes on has none: the rest is still true. */
export function inOrder<Row extends Experience | Education>(row: Row): Row {
  const isOver = !('is_current' in row && row.is_current)
  return isOver && isInOrder(row) ? row : { ...row, ended_on: null, ended_precision: null }
}
