import { evaluateDuplicates } from './duplicates.ts'
import { evaluatePostings } from './postings.ts'
import type { Evaluate } from './section.ts'

export const SECTIONS: Record<string, Evaluate> = {
  postings: evaluatePostings,
  duplicates: evaluateDuplicates,
}
