/** One part of the evaluation: what was measured, and the results. */
export interface Section {
  name: string
  /** 'builtin' or the provider's name. */
  engine: string
  /** How many items were measured. */
  counts: Record<string, number>
  /** Shares from 0 to 1, unless the name has a unit; null when there was nothing to measure. */
  figures: Record<string, number | null>
  /** One finding per line, for `--verbose`. */
  details: string[]
}

/** Evaluates one part of a data folder; null when the folder does not hold it. */
export type Evaluate = (data: string) => Promise<Section | null>
