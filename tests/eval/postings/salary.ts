import type { Reading } from './read-hidden.ts'

/**
 * Compares pay with the board's own components of type Salary. Only postings whose text holds both
 * figures of the range count, since a single figure may be there by chance. An answer is right when
 * both ends, currency and period are right. Pay that was read where the board gives none cannot be
 * judged and is only counted.
 */
export function judgeSalary(readings: readonly Reading[]) {
  const details: string[] = []
  let stated = 0
  let read = 0
  let right = 0
  let unjudged = 0
  for (const { real, facts } of readings) {
    const truth = real.posting.salary
    const isRead = facts.salary_min !== null && facts.salary_max !== null
    if (truth === null) {
      if (facts.salary_min !== null || facts.salary_max !== null) {
        unjudged++
        details.push(`salary without truth: ${written(facts)} (${real.id})`)
      }
      continue
    }
    if (truth.min === null || truth.max === null || truth.min === truth.max) continue
    const figures = figuresIn(real.text)
    if (!figures.has(truth.min) || !figures.has(truth.max)) continue
    stated++
    if (isRead) read++
    const isRight =
      facts.salary_min === truth.min &&
      facts.salary_max === truth.max &&
      facts.salary_currency === truth.currency &&
      facts.salary_period === truth.period
    if (isRight) right++
    else {
      const expected = `${truth.min}–${truth.max} ${truth.currency} a ${truth.period}`
      details.push(`salary: ${expected}, read ${written(facts)} (${real.id})`)
    }
  }
  return {
    stated,
    precision: read > 0 ? right / read : null,
    recall: stated > 0 ? right / stated : null,
    unjudged,
    details,
  }
}

function written({ salary_min, salary_max, salary_currency, salary_period }: Reading['facts']) {
  return `${salary_min}–${salary_max} ${salary_currency} a ${salary_period}`
}

/** Every number in the text, with its thousands: "120,000", "120 000", "120.000", "120k". */
function figuresIn(text: string): Set<number> {
  const figures = new Set<number>()
  for (const [, digits, k] of text.matchAll(/(\d[\d.,'’ \u00a0\u202f]*\d|\d)\s?(k\b)?/gi)) {
    for (const part of [digits!, ...digits!.split(/[ \u00a0\u202f]/)]) {
      const plain = part.replace(/[.,](?=\d{1,2}$)/, '#').replace(/[^\d#]/g, '')
      const amount = Number(plain.replace('#', '.'))
      figures.add(amount)
      figures.add(amount * 1_000)
      if (k === undefined && amount >= 1_000) figures.delete(amount * 1_000)
    }
  }
  return figures
}
