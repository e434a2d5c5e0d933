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
  /** what the figure should be; speed is told, never enforced */
  bound?: Bound
}

export interface Part {
  /** what was compared with what, for who reads the figures */
  about: string
  /** Throws when a result is wrong: speed is told, wrongness is not. */
  measure(world: World): Promise<Figure[]>
}
