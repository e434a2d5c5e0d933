/** One part of the evaluation: what was looked at, and how well it was done. */
export interface Section {
  name: string
  /** 'builtin' or the provider's name. */
  engine: string
  /** How many of what were looked at. */
  counts: Record<string, number>
  /** Shares of 1 unless the name carries a unit; null where there was nothing to measure. */
  figures: Record<string, number | null>
  /** One finding a line, for `--verbose`. */
  details: string[]
}

/** Evaluates one part of a data folder; null when the folder does not hold that part. */
export type Evaluate = (data: string) => Promise<Section | null>
