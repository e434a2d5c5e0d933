import type { FallbackReason } from '../contract/engine.ts'

/** Whether the provider may be asked now. One for each request of a function. */
export interface Gate {
  /** Why not; null when it may. Null counts as one call. */
  refusal(): Promise<FallbackReason | null>
  /** What the call came to. */
  settle(cost: number, failure: FallbackReason | null): void
}

/** What was spent in the last 24 hours: US dollars, and calls to the provider. */
export interface Spent {
  house: number
  person_cost: number
  person_calls: number
}

interface Rules {
  person: string | null
  /** Whether the person agrees now; asked before every call, since they may withdraw. */
  permits(): Promise<boolean>
  /** In US dollars for 24 hours. */
  budget: { house: number; person: number }
  /** Throws when the amount is unknown: then nothing is spent. */
  spent(): Promise<Spent>
  /** How many calls may be made. */
  calls?: number
  /** How many one person's texts may cause in 24 hours. */
  dailyCalls?: number
}

/** After these the next call would also fail, and a person would wait for it. */
const LASTING: readonly (FallbackReason | null)[] = [
  'unauthorised',
  'over_quota',
  'rate_limited',
  'unknown_model',
  'timed_out',
  'unreachable',
]

const ALL: Spent = { house: Infinity, person_cost: Infinity, person_calls: Infinity }

export function createGate(rules: Rules): Gate {
  const { person, permits, budget, spent, calls = Infinity, dailyCalls = Infinity } = rules
  let shut: FallbackReason | null = null
  let made = 0
  let cost = 0
  let before: Promise<Spent> | undefined

  async function refusal(): Promise<FallbackReason | null> {
    if (shut) return shut
    if (!(await permits())) return 'not_permitted'
    if (made >= calls) return 'over_cap'
    before ??= spent()
    const known = await before.catch(() => ALL)
    if (known.house + cost >= budget.house) return 'over_budget'
    if (person !== null && known.person_cost + cost >= budget.person) return 'over_budget'
    if (person !== null && known.person_calls + made >= dailyCalls) return 'over_cap'
    // Asked again: others may have come this far meanwhile.
    if (shut || made >= calls) return shut ?? 'over_cap'
    made += 1
    return null
  }

  return {
    refusal,
    settle(more, failure) {
      cost += more
      if (LASTING.includes(failure)) shut ??= failure
    },
  }
}
