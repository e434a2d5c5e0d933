import type { Reading } from './read-hidden.ts'

/** The words that name a kind of employment, wherever they stand. */
const NAMED =
  /\b(full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps plein|temps partiel|jornada completa|intern|internship|freelance|contractor|fixed[- ]term|temporary (role|position|contract))\b/i

/** Against the board's `employmentType`, which nearly always says full-time. */
export function judgeEmployment(readings: readonly Reading[]) {
  const details: string[] = []
  let stated = 0
  let right = 0
  let fullTime = 0
  let read = 0
  for (const { real, facts } of readings) {
    const truth = real.posting.employment_type
    if (truth === null || !NAMED.test(real.text)) continue
    stated++
    if (facts.employment_type !== null) read++
    if (truth === 'full_time') fullTime++
    if (facts.employment_type === truth) right++
    else details.push(`employment: ${truth}, read ${facts.employment_type} (${real.id})`)
  }
  return {
    stated,
    accuracy: right / stated,
    precision: right / read,
    fullTime: fullTime / stated,
    details,
  }
}
