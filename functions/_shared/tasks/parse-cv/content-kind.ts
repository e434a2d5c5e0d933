import type { SectionKind } from '../../lexicon/cv-headings.ts'
import { findSkills } from '../../lexicon/find-skills.ts'
import { findPeriod } from './dates.ts'
import { isAcademic, namesSchool, startsWithDegree } from './degrees.ts'
import { isAnchor } from './entry-lines.ts'
import { splitHeader } from './header-parts.ts'
import { itemsAsEntries } from './items-as-entries.ts'
import { findLanguages } from './languages.ts'
import type { Line } from './lines.ts'
import { isSurelyOrganisation } from './place.ts'
import { titleStrength } from './title-words.ts'

/** The kinds of sections that their content tells, whatever is written above them. */
export type ContentKind = Extract<
  SectionKind,
  'experience' | 'education' | 'skills' | 'languages' | 'summary'
>

/** A header is above its dates, beside them or below them. */
const NEAR = 2

/**
 * What a block of lines is about, by its structure; null when it could be many things. `hasJobs`: the
 * jobs have a section of their own.
 */
export function contentKind(lines: Line[], hasJobs = false): ContentKind | null {
  if (lines.length === 0) return null
  const anchors = datedLines(lines)
  if (anchors.length > 0) {
    const studies = anchors.filter((at) => isStudy(lines, at)).length
    // "Uddannelse (Social- og sundhedsassistent)": a degree that names a job, among studies.
    const degrees = anchors.filter((at) => nearby(lines, at).some((text) => isAcademic(text)))
    if (2 * studies > anchors.length || (studies > 0 && degrees.length === anchors.length))
      return 'education'
    const ranges = anchors.filter((at) => findPeriod(lines[at]?.text ?? '')?.is_range)
    const isTold = lines.length > anchors.length
    // "Organiser of a reading group, 2022 – 2023": a list of services is no list of jobs.
    const isList = hasJobs && anchors.every((at) => lines[at]?.isItem)
    const titled = ranges.filter((at) => titleStrength(lines[at]?.text ?? '') === 2)
    if (isList && 2 * titled.length < ranges.length) return null
    const isNamed = ranges.some((at) => namesWork(nearby(lines, at)))
    return ranges.length > 0 && (isNamed || (isTold && ranges.length > 1)) ? 'experience' : null
  }
  if (isAboutLanguages(lines)) return 'languages'
  const academic = lines.filter(
    ({ text, isItem }) => !isItem && isAcademic(text) && namesSchool(text),
  )
  if (academic.length > 0 && 2 * academic.length >= lines.length) return 'education'
  if (isProse(lines)) return 'summary'
  return isListOfSkills(lines) ? 'skills' : null
}

/** Dated lines; where only the items of a list are dated, those. */
export function datedLines(lines: Line[]): number[] {
  return itemsAsEntries(lines).flatMap((line, at) => (isAnchor(line) ? [at] : []))
}

function nearby(lines: Line[], at: number): string[] {
  const near: string[] = []
  for (let up = at; up >= 0 && at - up <= NEAR; up--) {
    const line = lines[up]
    if (!line || (up < at && (line.isItem || isAnchor(line)))) break
    near.push(line.text)
    if (line.isAfterGap) break
  }
  for (let down = at + 1; down < lines.length && down - at <= NEAR; down++) {
    const line = lines[down]
    if (!line || line.isAfterGap || line.isItem || isAnchor(line)) break
    near.push(line.text)
  }
  return near.filter((text) => text.length <= 120)
}

/** A degree with a school is a study; a school alone may be where the person works. */
export function isStudy(lines: Line[], at: number): boolean {
  const near = nearby(lines, at)
  const isDegree = near.some((text) => isAcademic(text))
  const isWork = near.some((text) => titleStrength(text) === 2 && !isAcademic(text))
  return (
    (isDegree && (!isWork || near.some((text) => namesSchool(text)))) ||
    (near.some((text) => namesSchool(text)) && !near.some((text) => titleStrength(text) > 0))
  )
}

/**
 * A degree, and no job that a person could have had there. `isLoose`: a degree that may be a job,
 * "técnico" or "inżynier", counts beside a school.
 */
export function isSurelyStudy(lines: Line[], at: number, isLoose = false): boolean {
  const near = nearby(lines, at)
  const parts = near.flatMap((text) => splitHeader([{ text, line: 0 }]))
  const isAtSchool = isLoose && near.some((text) => namesSchool(text))
  const isDegreeHere = (text: string) => isAtSchool && startsWithDegree(text)
  const isDegree =
    near.some((text) => isAcademic(text)) || parts.some(({ text }) => isDegreeHere(text))
  const isWork = parts.some(
    ({ text }) => titleStrength(text) > (isAcademic(text) ? 1 : 0) && !isDegreeHere(text),
  )
  return isDegree && !isWork
}

function namesWork(near: string[]): boolean {
  return near.some((text) => titleStrength(text) > 0 || isSurelyOrganisation(text))
}

function isAboutLanguages(lines: Line[]): boolean {
  const told = lines.filter(({ text }) => findLanguages(text).length > 0 && text.length < 90)
  const found = findLanguages(lines.map(({ text }) => text).join('\n'))
  const isSure = found.length > 1 || found.some(({ level }) => level !== null)
  return isSure && 2 * told.length >= lines.length && lines.length <= 14
}

/** Most of its lines are sentences or parts of them. */
function isProse(lines: Line[]): boolean {
  const words = lines.flatMap(({ text }) => text.split(/\s+/))
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  const plain = lines.filter(({ isItem }) => !isItem)
  return plain.length === lines.length && words.length >= 10 && small > 0.55 * words.length
}

function isListOfSkills(lines: Line[]): boolean {
  const pieces = lines.flatMap(({ text }) => text.split(/\s*[,;•|\t·:/]\s*/)).filter(Boolean)
  const short = pieces.filter((piece) => piece.split(/\s+/).length <= 4 && !/[.!?]$/.test(piece))
  const known = findSkills(lines.map(({ text }) => text).join('\n')).length
  return pieces.length >= 4 && short.length >= 0.8 * pieces.length && known >= 2
}
