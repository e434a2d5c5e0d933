import { type Cases, worker } from './case.ts'

export const rpcs = {
  queue_progress: worker(),
  record_tallies: worker(() => ({ counted: [{ name: 'people', value: 1 }] })),
  read_metrics: worker(),
  read_pulse: worker(),
} satisfies Cases['rpcs']
