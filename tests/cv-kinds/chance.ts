import { seeded } from '../stack/seeded.ts'
import type { Chance } from './model.ts'

/** The same seed gives the same choices. */
export function chanceOf(seed: number): Chance {
  const share = seeded(seed)
  const whole = (low: number, high: number) => low + Math.floor(share() * (high - low + 1))
  return {
    whole,
    is: (part) => share() < part,
    pick: (from) => from[whole(0, from.length - 1)] as (typeof from)[number],
    shuffle(from) {
      const left = [...from]
      return from.map(() => left.splice(whole(0, left.length - 1), 1)[0] as (typeof from)[number])
    },
  }
}
