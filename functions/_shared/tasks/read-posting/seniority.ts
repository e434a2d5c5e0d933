import type { Seniority } from '../../contract/job.ts'
import { foldInPlace } from './fold-in-place.ts'
import { type Found, phraseAt } from './phrase.ts'
import type { Line } from '../../lexicon/posting-sections.ts'
import type { Years } from './years.ts'

const BEGINNERS =
  /entry[- ]level|new grad|recent(ly)? graduate|no (prior |previous )?experience (is )?(required|necessary|needed)|berufseinsteiger|debutants? accept|sin experiencia/

/**
 * The level of a posting whose title names none: by the years of experience, otherwise by words for
 * beginners.
 */
export function seniorityFromText(
  lines: readonly Line[],
  years: Found<Years> | null,
): Found<Seniority> | null {
  if (years) return { fact: levelOf(years.fact), phrase: years.phrase }
  for (const { section, text } of lines) {
    if (section === 'company' || section === 'benefits' || section === 'legal') continue
    const words = BEGINNERS.exec(foldInPlace(text))
    if (!words) continue
    return { fact: 'junior', phrase: phraseAt(text, words.index, words.index + words[0].length) }
  }
  return null
}

function levelOf({ years_min, years_max }: Years): Seniority {
  const least = years_min ?? 0
  if (least >= 5) return 'senior'
  return least >= 2 || (years_max ?? 0) >= 5 ? 'mid' : 'junior'
}
