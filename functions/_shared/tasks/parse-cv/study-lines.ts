import { cut as cutTo, LIMITS } from '../../contract/limits.ts'
import type { Education } from '../../contract/profile.ts'
import { findPeriod, type Period } from './dates.ts'
import {
  findDegree,
  isRemarkAlone,
  OF_SCHOOL,
  REMARK,
  REMARK_BEHIND,
  SCHOOL,
  startsWithDegree,
  SUBJECT_LINK,
} from './degrees.ts'
import type { Line } from './lines.ts'
import { isPlace, schoolName } from './place.ts'

const MAX_LENGTH = 220

type Reading = Education & { hasPeriod: boolean }

/**
 * Schools and degrees of one section. Each line adds to the current entry. A second school, degree
 * or period starts the next entry.
 */
export function readStudyLines(lines: Line[]): Education[] {
  const short = joinCutSchools(lines).filter(({ text }) => text.length <= MAX_LENGTH)
  const plain = short.filter(({ isItem }) => !isItem)
  const isListed = !plain.some(({ text }) => SCHOOL.test(text) || findDegree(text))
  const entries: Reading[] = []
  const taken = isListed ? short : plain
  for (const [index, { text, isAfterGap }] of taken.entries()) {
    const entry = entries.at(-1)
    const isBeside = !isAfterGap && entry?.degree != null && entry.school === null
    const read = readLine(text)
    const line = isBeside && !read?.school && !read?.degree ? (unknownSchool(text) ?? read) : read
    if (!line) continue
    const isWhole = entry?.hasPeriod && entry.school !== null
    const below = isAfterGap && isWhole ? readLine(taken[index + 1]?.text ?? '') : null
    const clashes =
      !entry ||
      // A separate degree after a complete entry, with a school or dates below it, starts the next
      // one.
      (line.degree !== null && below !== null && (below.school !== null || below.hasPeriod)) ||
      (entry.school !== null && line.school !== null) ||
      (entry.degree !== null && line.degree !== null) ||
      (entry.hasPeriod && line.hasPeriod)
    if (clashes) entries.push(line)
    else merge(entry, line)
  }
  return entries
    .filter(({ school, degree }) => school !== null || degree !== null)
    .map(({ hasPeriod: _, ...entry }) => entry)
}

/** "Crest Secondary" above "School": the column was too narrow for the name. */
function joinCutSchools(lines: Line[]): Line[] {
  return lines.reduce<Line[]>((joined, line) => {
    const above = joined.at(-1)
    const isRest = /^\p{L}+$/u.test(line.text) && SCHOOL.test(line.text) && !line.isAfterGap
    const isCut =
      above && !SCHOOL.test(above.text) && !findPeriod(above.text) && !findDegree(above.text)
    if (isRest && isCut)
      joined[joined.length - 1] = { ...above, text: `${above.text} ${line.text}` }
    else joined.push(line)
    return joined
  }, [])
}

function merge(entry: Reading, line: Reading): void {
  entry.school ??= line.school
  entry.degree ??= line.degree
  entry.area ??= line.area
  if (entry.started_on === null) {
    entry.started_on = line.started_on
    entry.started_precision = line.started_precision
  }
  if (entry.ended_on === null) {
    entry.ended_on = line.ended_on
    entry.ended_precision = line.ended_precision
  }
  entry.hasPeriod ||= line.hasPeriod
}

/** A single date is the end. */
export function readStudyDates(period: Period | null) {
  return {
    started_on: period?.is_range ? period.started_on : null,
    started_precision: period?.is_range ? period.started_precision : null,
    ended_on: period?.ended_on ?? null,
    ended_precision: period?.ended_precision ?? null,
  }
}

/** A line without a word that schools have, next to a degree without a school. */
function unknownSchool(text: string): Reading | null {
  const period = findPeriod(text)
  const bare = (period ? text.slice(0, period.start) + text.slice(period.end) : text)
    .replace(/^[\s,|(–—-]+|[\s,|()–—-]+$/g, '')
    .replace(/\t.*$/, '')
  const words = bare.split(/\s+/)
  const isName =
    words.length <= 8 &&
    words.every((word) => word.length <= 3 || /^[\p{Lu}(&\d]/u.test(word)) &&
    /^\p{Lu}/u.test(bare) &&
    !/:|\d{3}|[.!?]$/.test(bare) &&
    !REMARK.test(bare) &&
    !isPlace(bare)
  if (!isName) return null
  return {
    school: cutTo(schoolName(bare), LIMITS.education.school),
    degree: null,
    area: null,
    ...readStudyDates(period),
    hasPeriod: period !== null,
  }
}

function readLine(text: string): Reading | null {
  const period = findPeriod(text)
  const whole = period ? `${text.slice(0, period.start)}\t${text.slice(period.end)}` : text
  const bare = whole.replace(REMARK_BEHIND, '')
  if (isRemarkAlone(bare.trim())) return null
  if (bare.trim().search(REMARK) === 0 && !startsWithDegree(bare.trim())) return null
  const isRemark = REMARK.test(bare) && !startsWithDegree(bare.trim())
  const pieces = isRemark && !SCHOOL.test(bare) ? [] : cut(bare)
  const schoolPiece = pieces.find((piece) => SCHOOL.test(piece) && !startsWithDegree(piece))
  const degreePieces = pieces.filter((piece) => piece !== schoolPiece)
  const degree = isRemark ? null : readDegree(degreePieces)
  if (!schoolPiece && !degree && !(period && !isRemark)) return null
  const isOfSchool =
    !schoolPiece && period !== null && degree !== null && OF_SCHOOL.test(degree.degree)
  const beside = isOfSchool && /^\p{Lu}/u.test(degree.area ?? '') ? degree.area : null
  return {
    school: schoolPiece ? cutTo(schoolName(schoolPiece), LIMITS.education.school) : beside,
    degree: degree?.degree ?? null,
    area: beside ? null : (degree?.area ?? null),
    ...readStudyDates(period),
    hasPeriod: period !== null,
  }
}

/**
 * The pieces between tabs, bars, dashes and commas; "University of California, Berkeley" stays
 * whole.
 */
export function cut(text: string): string[] {
  return text
    .split(/\t|\s+[|•·–—-]\s+|;\s|\s\((?=\p{Lu})|\)\s?|:\s/u)
    .flatMap((piece) =>
      piece.split(
        /,\s+(?!berkeley|los angeles|san diego|davis|irvine|santa|madison|urbana|austin|chapel)/i,
      ),
    )
    .flatMap((piece) => piece.split(/\s+(?:from|at|with|an der|am|à l['’]|en la)\s+(?=\p{Lu})/u))
    .map((piece) => piece.replace(/^[\s,.:()[\]–—-]+|[\s,.:()[\]–—-]+$/g, '').replace(/\s+/g, ' '))
    .map((piece) => (/\([^)]*$/.test(piece) ? `${piece})` : piece))
    .flatMap((piece) => splitOff(piece))
    .filter((piece) => /\p{L}{2}/u.test(piece))
}

/** "PhD Lakeside University" is a degree and a school; "Master of Arts in School Music" is not. */
function splitOff(piece: string): string[] {
  const degree = findDegree(piece)
  const rest = degree?.index === 0 ? piece.slice(degree[0].length).replace(/^[\s–—-]+/, '') : ''
  const isSchool = SCHOOL.test(rest) && !/^(?:in|of|en|de|für)\s/i.test(rest)
  return degree && isSchool ? [degree[0], rest] : [piece]
}

interface Found {
  degree: string
  area: string | null
}

export function readDegree(pieces: string[]): Found | null {
  const degrees = pieces.flatMap((_, index) => degreeAt(pieces, index) ?? [])
  return degrees.find(({ area }) => area !== null) ?? degrees[0] ?? null
}

function degreeAt(pieces: string[], index: number): Found | null {
  const piece = pieces[index] ?? ''
  const match = findDegree(piece)
  if (!match) return null
  const rest = piece
    .slice(match.index + match[0].length)
    .replace(/^(?:['’]?s)?(?: degree)?[\s,.:–-]*(?:\([^)]*\)\s*)?/i, '')
    .replace(SUBJECT_LINK, '')
    .trim()
  const next = pieces[index + 1]
  const beside = next && !SCHOOL.test(next) && !findDegree(next) && next.length <= 60 ? next : null
  const area = /\p{L}{2}/u.test(rest) ? rest : beside
  return {
    degree: cutTo(match[0].trim(), LIMITS.education.degree),
    area: area && cutTo(area, LIMITS.education.area),
  }
}
