import { evaluateCvs } from './cv-reading/evaluate.ts'
import type { Evaluate } from './section.ts'
import { evaluateSkillSpans } from './skill-spans.ts'

export const SECTIONS: Record<string, Evaluate> = {
  cvs: evaluateCvs,
  'skill spans': evaluateSkillSpans,
}
