import { evaluateCvs } from './cv-reading/evaluate.ts'
import type { Evaluate } from './section.ts'

export const SECTIONS: Record<string, Evaluate> = { cvs: evaluateCvs }
