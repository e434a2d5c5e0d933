import { evaluateCvs } from './cv-reading/evaluate.ts'
import { evaluateDuplicates } from './duplicates.ts'
import { evaluatePostings } from './postings.ts'
import type { Evaluate } from './section.ts'
import { evaluateSkillSpans } from './skill-spans.ts'

export const SECTIONS: Record<string, Evaluate> = {
  cvs: evaluateCvs,
  postings: evaluatePostings,
  duplicates: evaluateDuplicates,
  'skill spans': evaluateSkillSpans,
}
