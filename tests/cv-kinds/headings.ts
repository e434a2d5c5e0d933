// The headings that CVs of both halves are written with, to find them in a drawing again.
import { folded } from '../eval/compare.ts'
import type { Half } from './halves.ts'
import type { CvLanguage } from './model.ts'

/** Variants of each kind of heading in each language. */
export type Headings = Partial<Record<CvLanguage, Partial<Record<string, readonly string[]>>>>

export interface Heading {
  kind: string
  /** Other ways to write it. */
  others: string[]
  invented: string[]
}

/** What a line says as a heading; null when it is none. */
export function headingOf(
  text: string,
  language: CvLanguage,
  { headings, invented }: Half,
): Heading | null {
  const own = folded(text)
  for (const [kind, variants = []] of Object.entries(headings[language] ?? {})) {
    if (!variants.some((variant) => folded(variant) === own)) continue
    return {
      kind,
      others: variants.filter((variant) => folded(variant) !== own),
      invented: [...(invented[language]?.[kind] ?? [])],
    }
  }
  return null
}
