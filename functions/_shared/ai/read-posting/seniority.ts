import { anyOf } from './any-of.ts'
import type { Seniority } from '../../contract/job.ts'
import type { Line } from './sections.ts'

const YEARS = anyOf(
  [
    /\b(\d{1,2})\s?\+?\s?(?:(?:-|–|to|bis|à|a)\s?(\d{1,2})\s?\+?\s?)?(?:years?|yrs?)\b/,
    /\b(jahre?n?|ans|años|anos|anni)\b/,
  ],
  'i',
)

/**
 * The level a posting asks for where its title names none: the first stated years of experience,
 * else the words for beginners.
 */
export function seniorityFromText(lines: readonly Line[]): Seniority | null {
  for (const line of lines) {
    if (line.section === 'company' || line.section === 'benefits' || line.section === 'legal')
      continue
    if (
      anyOf(
        [
          /entry[- ]level|new grad|recent(ly)? graduate/,
          /no (prior )?experience (is )?(required|necessary|needed)|berufseinsteiger/,
        ],
        'i',
      ).test(line.text)
    ) {
      return 'junior'
    }
    const years = YEARS.exec(line.text)
    if (
      !years ||
      !/experience|erfahrung|exp[ée]rience|experiencia|background|track record|worked|working|in a|as an?|in \w+|professional/i.test(
        line.text,
      )
    )
      continue
    if (/founded|founded|in business|over the (last|past)|within \d|old\b|ago\b/i.test(line.text))
      continue
    const least = Number(years[1])
    if (least >= 5 && least <= 25) return 'senior'
    if (least >= 2) return 'mid'
    return 'junior'
  }
  return null
}
