// Plans which process is killed at which moment. A seed gives the same sequence every time.

export const STAGES = [
  'upload',
  'reading',
  'extracting',
  'ingest',
  'embedding',
  'matching',
] as const
export type Stage = (typeof STAGES)[number]

export interface Plan {
  target: string
  stage: Stage
}

/** The longest time between the sight of a stage and the kill. */
export const LONGEST_DELAY_MS: Record<Stage, number> = {
  upload: 60,
  reading: 800,
  extracting: 150,
  ingest: 900,
  embedding: 400,
  matching: 120,
}

const of = (target: string, ...stages: Stage[]) => stages.map((stage) => ({ target, stage }))

export const EVERY_PLAN: Plan[] = [
  ...of('main', ...STAGES),
  ...of('read-cv', 'reading', 'extracting'),
  ...of('extract-cv', 'extracting'),
  ...of('ingest-jobs', 'ingest'),
  ...of('embed', 'embedding', 'matching'),
  ...of('board', 'ingest'),
  ...of('launcher', 'reading', 'ingest'),
  ...of('web', 'upload', 'embedding'),
]

/** All plans in shuffled rounds: each plan comes once before any comes again. */
export function* drawPlans(plans: Plan[], random: () => number): Generator<Plan, never> {
  for (;;) yield* shuffled(plans, random)
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((one) => ({ one, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ one }) => one)
}
