import type { World } from './world.ts'

export interface Bound {
  at_most?: number
  at_least?: number
}

export interface Figure {
  what: string
  value: number
  unit: 'ratio' | 'ms' | 's' | 'share' | 'per s' | 'kB' | 'count'
  /** samples behind the value */
  n: number
  /** the value that the figure should have; a slow figure is printed and does not fail the run */
  bound?: Bound
}

export interface Part {
  /** the things that are compared, for readers of the figures */
  about: string
  /** Throws when a result is wrong; a slow result does not throw. */
  measure(world: World): Promise<Figure[]>
}
