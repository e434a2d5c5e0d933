import type { FallbackReason } from '../contract/engine.ts'

/** Whether the provider may be asked now. One for each request of a function. */
export interface Gate {
  /** The reason for a refusal, or null. Each null counts as one call. */
  refusal(): Promise<FallbackReason | null>
  /** Records the cost and the failure of a call. */
  settle(cost: number, failure: FallbackReason | null): void
}

/** The spending of the last 24 hours: US dollars, and calls to the provider. */
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
  /** How many calls one person's texts may cause in 24 hours. */
  dailyCalls?: number
}

/** After these failures the next call would fail too, and a person would wait for it. */
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
    // Checked again: other calls may have been allowed meanwhile.
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
