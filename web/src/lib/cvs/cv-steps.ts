import type { Cv } from '#lib/db/cvs.ts'

export type StepState = 'done' | 'now' | 'ahead' | 'failed'

const STEPS = [
  ['extracting', 'Reading the text'],
  ['parsing', 'Finding roles, skills and education'],
  ['describing', 'Describing you in the words of postings'],
  ['embedding', 'Preparing the comparison'],
  ['matching', 'Comparing with the open jobs'],
] as const

/** The steps of reading a CV, each with its state. */
export function cvSteps({
  status,
  step,
}: Pick<Cv, 'status' | 'step'>): { name: string; state: StepState }[] {
  const at = STEPS.findIndex(([name]) => name === step)
  return STEPS.map(([, name], index) => ({ name, state: stateOf(index) }))

  function stateOf(index: number): StepState {
    if (status === 'ready') return 'done'
    if (status === 'failed') return index === 0 ? 'failed' : 'ahead'
    if (at < 0) return 'ahead'
    return index < at ? 'done' : index === at ? 'now' : 'ahead'
  }
}
