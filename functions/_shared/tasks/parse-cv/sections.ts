import type { LineLook } from '../../contract/cv.ts'
import {
  headingKind,
  isWeakHeading,
  looseHeadingKind,
  type SectionKind,
} from '../../lexicon/cv-headings.ts'
import { labelKinds } from '../../lexicon/cv-labels.ts'
import { findSkills } from '../../lexicon/find-skills.ts'
import { joinBrokenPeriods } from './broken-periods.ts'
import { joinDateCells } from './date-cells.ts'
import { findPeriod } from './dates.ts'
import { isAcademic } from './degrees.ts'
import { isFurniture } from './furniture.ts'
import { findLanguages } from './languages.ts'
import { readLines, type Line } from './lines.ts'
import { startsWithVerb } from './sentences.ts'

export interface Section {
  /** `head` is the part above the first heading. */
  kind: SectionKind | 'head'
  /** The heading as written, if there is one. */
  title?: string
  /** The line of the heading, when it has one for itself. */
  heading?: Line
  lines: Line[]
}

/** Divides a CV into sections by its headings. */
export function splitSections(text: string, looks: readonly LineLook[] = []): Section[] {
  let current: Section = { kind: 'head', lines: [] }
  const sections = [current]
  for (const line of joinBrokenPeriods(joinDateCells(readLines(text, looks)))) {
    if (/[\p{L}\p{N}]/u.test(line.text) && isFurniture(line.text)) continue
    const kind = sectionHeading(line, current)
    if (kind) {
      current = { kind, title: line.text, heading: line, lines: [] }
      sections.push(current)
      continue
    }
    const leading = leadingHeading(line, current)
    if (leading) {
      current = { kind: leading.kind, lines: [{ ...line, text: leading.rest }] }
      sections.push(current)
      continue
    }
    const inline = inlineHeading(line, current)
    if (inline) {
      sections.push({ kind: inline.kind, lines: [{ ...line, text: inline.rest, isItem: false }] })
      continue
    }
    current.lines.push(line)
  }
  return sections
}

/** "— Experience —": a dash on both sides is an ornament and no mark of a list. */
const ORNAMENTED = /^\p{L}[^.,;]{2,40}\s[–—-]+$/u

function sectionHeading(line: Line, { kind: current }: Section): SectionKind | null {
  if (line.isItem && !ORNAMENTED.test(line.text)) return null
  const isCapital = line.text === line.text.toUpperCase() && /\p{Lu}{3}/u.test(line.text)
  const isApart = isCapital || (line.isAfterGap && isTitleCase(line.text))
  const kind = headingKind(line.text) ?? (isApart ? looseHeadingKind(line.text) : null)
  if (!kind) return null
  // "Achievements:" right below a job is a label.
  const isLabel = current === 'experience' && !line.isAfterGap && !isCapital
  if (isLabel && labelKinds(line.text.replace(/:\s*$/, '')).includes('duties')) return null
  const bare = line.text.replace(/[^\p{L} ]/gu, '').trim()
  const isSetApart = line.isAfterGap || bare === bare.toUpperCase()
  if (isWeakHeading(bare) && (current === 'experience' || current === 'education') && !isSetApart) {
    return null
  }
  return kind
}

/**
 * Every word of a heading has a capital letter, short words excepted, or only the first word has.
 */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3)
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return /^\p{Lu}/u.test(text) && (large === words.length || (large <= 1 && !startsWithVerb(text)))
}

/** A heading in the margin: "EDUCATION  Oregon State University", "Work experience: Nurse, 2019 – 2021". */
function leadingHeading({ text, isItem }: Line, { kind: current }: Section) {
  if (isItem || text.length > 200) return null
  const [, margin, beside] = text.match(/^([^\t]{4,40})\t+(\S.*)$/) ?? []
  const [, capitals, behind] = text.match(/^(\p{Lu}{3}[\p{Lu} &]*)\s+(\p{Lu}?\p{Ll}.*)$/u) ?? []
  const [, label, dated] = text.match(/^([\p{L} ]{6,40}):\s+(\S.*)$/u) ?? []
  const run = (margin ?? capitals ?? label) ? null : runInHeading(text)
  const title = margin ?? capitals ?? (dated && findPeriod(dated) ? label : undefined) ?? run?.title
  const rest = beside ?? behind ?? dated ?? run?.rest
  const kind = title && !title.endsWith(':') ? headingKind(title) : null
  if (!title || !rest || !kind || kind === current || isWeakHeading(title)) return null
  if (kind === 'languages' && findLanguages(rest).length === 0) return null
  const isCapital = title === title.toUpperCase()
  if (margin && current === 'skills' && (kind === 'languages' || kind === 'other'))
    return { kind, rest }
  const cuts = current === 'experience' || current === 'education' || current === 'skills'
  return cuts && !isCapital && kind !== 'education' && kind !== 'experience' ? null : { kind, rest }
}

/**
 * "Work experience 04/2022 – 07/2022", "Skills C#, SQL, Azure": the heading is on the line of its
 * text.
 */
function runInHeading(text: string): { title: string; rest: string } | null {
  const words = text.split(' ')
  for (const count of [3, 2, 1]) {
    const [title, rest] = [words.slice(0, count).join(' '), words.slice(count).join(' ')]
    const kind = headingKind(title)
    const fits =
      (kind === 'experience' && findPeriod(rest)?.start === 0) ||
      (kind === 'education' && isAcademic(rest)) ||
      (kind === 'skills' && rest.includes(',') && findSkills(rest).length >= 2) ||
      (kind === 'languages' && findLanguages(rest).length > 0 && text.length < 90)
    if (kind && fits && /^\p{Lu}/u.test(title)) return { title, rest }
  }
  return null
}

/** "Languages: German, English" on one line, and only when it can mean nothing else. */
function inlineHeading(line: Line, { kind: current }: Section) {
  const [, title, rest] = line.text.match(/^([\p{L} &]{4,40}):\s*(\S.*)$/u) ?? []
  if (!title || !rest) return null
  const kind = headingKind(title)
  if (kind === 'languages') return findLanguages(rest).length > 0 ? { kind, rest } : null
  const isLoose = current === 'head' || current === 'other' || current === 'contact'
  return kind && isLoose && (kind === 'skills' || kind === 'summary') ? { kind, rest } : null
}
