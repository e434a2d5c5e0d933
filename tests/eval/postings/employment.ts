import { type EmploymentType, employmentType } from '../../../functions/_shared/contract/job.ts'
import type { Reading } from './read-hidden.ts'

/** Words that state each type for the posting itself, unlike "our full-time employees". */
const STATED: Record<EmploymentType, RegExp> = {
  full_time:
    /\b(full[- ]?time(?! (employee|team|staff|experience|equivalent|worker|role|position|hire|job)s?)|full[- ]?time (role|position|job)\b|vollzeit|temps plein|jornada completa|permanent (role|position|contract))\b/i,
  part_time:
    /\b(part[- ]?time(?! (employee|team|staff|worker)s)|teilzeit|temps partiel|working student)\b/i,
  contract:
    /\b(freelance(r)?|independent contractor|contract(or|ual|ing)? (role|position|basis|job|opportunity)|\d+[- ]month contract)\b|^.*\b(contract(or|ual)?|1099)\b(?! (manager|&|and|specialist|counsel|admin))/i,
  internship: /^.*\b(intern|internship|praktikum|stage|apprentice)\b/i,
  temporary:
    /\b(temporary|seasonal|fixed[- ]term) (role|position|contract|job)\b|^.*\btemporary\b/i,
}

/**
 * Measures postings whose text states exactly the type of the board's `employmentType`. Boards
 * leave that field at full-time for many interns and contractors. So when the text states another
 * type, or two ("a full-time contract role"), the field is not the truth, and such postings are
 * only counted. Two more figures are printed: how often reader and board agree when the text states
 * one type, and how often they agree wherever a type was read.
 */
export function judgeEmployment(readings: readonly Reading[]) {
  const details: string[] = []
  let stated = 0
  let right = 0
  let contested = 0
  let single = 0
  let agreedOnSingle = 0
  let read = 0
  let agreed = 0
  for (const { real, facts } of readings) {
    const truth = real.posting.employment_type
    if (truth === null) continue
    const isRight = facts.employment_type === truth
    if (facts.employment_type !== null) read++
    if (isRight) agreed++
    const types = employmentType.options.filter((type) => STATED[type].test(real.text))
    if (!isRight && types.length > 0) {
      const also = types.length > 1 || types[0] !== truth ? 'contested ' : ''
      details.push(`${also}employment: ${truth}, read ${facts.employment_type} (${real.id})`)
    }
    if (types.length === 1) {
      single++
      if (isRight) agreedOnSingle++
    }
    if (types.length > 1 || (types[0] ?? truth) !== truth) contested++
    else if (types[0] === truth) {
      stated++
      if (isRight) right++
    }
  }
  return {
    stated,
    accuracy: stated > 0 ? right / stated : null,
    contested,
    read,
    singleAgreement: single > 0 ? agreedOnSingle / single : null,
    agreement: read > 0 ? agreed / read : null,
    details,
  }
}
