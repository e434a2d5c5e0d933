import type { Evaluate } from './section.ts'
import { evaluateSkillSpans } from './skill-spans.ts'

export const SECTIONS: Record<string, Evaluate> = { 'skill spans': evaluateSkillSpans }
