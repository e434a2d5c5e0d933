import { looseHeadingKind } from '../../lexicon/cv-headings.ts'
import { contentKind, datedLines, isStudy, isSurelyStudy } from './content-kind.ts'
import { HeadingLooks } from './heading-looks.ts'
import { findPeriod } from './dates.ts'
import { isAcademic, namesSchool } from './degrees.ts'
import { isAnchor, isHeaderLike } from './entry-lines.ts'
import type { Line } from './lines.ts'
import { isOrganisation, isPlace, isSurelyOrganisation } from './place.ts'
import type { Section } from './sections.ts'
import { titleStrength } from './title-words.ts'

const LONGEST_HEADING = 45
const MOST_WORDS = 6

/**
 * People call their sections what they like. A line that looks like the headings of this CV begins a
 * section when what follows is about something else than what stands above.
 */
export function divideByLooks(sections: Section[]): Section[] {
  const known = sections.flatMap(({ heading }) => heading ?? [])
  const looks = new HeadingLooks(
    known,
    sections.flatMap(({ lines }) => lines),
  )
  const hasJobs = holdsJobs(sections)
  return sections.flatMap((section) => divideSection(section, looks, hasJobs))
}

const holdsJobs = (sections: Section[]): boolean =>
  sections.some(({ kind, lines }) => kind === 'experience' && lines.length > 0)

function divideSection(section: Section, looks: HeadingLooks, hasJobs: boolean): Section[] {
  const { lines } = section
  const candidates = lines.flatMap((_, at) =>
    mayHead(lines, at) && looks.fits(lines[at] as Line) ? [at] : [],
  )
  const parts: Section[] = [{ ...section, lines: lines.slice(0, candidates[0] ?? lines.length) }]
  candidates.forEach((at, order) => {
    const heading = lines[at] as Line
    const body = lines.slice(at + 1, candidates[order + 1] ?? lines.length)
    const current = parts.at(-1) as Section
    const kind = contentKind(body, hasJobs)
    const isFact = namesFact(heading.text)
    const isOther = kind !== null && kind !== current.kind && !isFact
    const isNamed = looseHeadingKind(heading.text) === kind
    const standsOut =
      (!isFact || isNamed) && looks.isStrong(heading) && !sharesLook(lines, at, looks)
    const isAlike = kind === current.kind && (standsOut || (isNamed && isBetween(lines, at)))
    const isUnknown = kind === null && looks.isStrong(heading) && !isFact && current.kind !== 'head'
    if (isOther) parts.push({ kind, title: heading.text, heading, lines: body })
    // "Customer service experience" below "Relevant experience": its jobs are read with the others.
    else if (isAlike) current.lines = [...current.lines, ...afterGap(body)]
    else if (isUnknown && !sharesLook(lines, at, looks))
      parts.push({ kind: 'other', title: heading.text, heading, lines: body })
    else current.lines = [...current.lines, heading, ...body]
  })
  return parts
}

function afterGap([first, ...rest]: Line[]): Line[] {
  return first ? [{ ...first, isAfterGap: true }, ...rest] : []
}

/** A short line without dates, marks or facts, with something below it. */
function mayHead(lines: Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || line.isItem || at === 0) return false
  const bare = bareHeading(line.text)
  const words = bare.split(/\s+/)
  return (
    bare.length <= LONGEST_HEADING &&
    words.length <= MOST_WORDS &&
    /^\p{Lu}|^\p{L}+$/u.test(bare) &&
    !/[\d@.,;!?()/|\t]/.test(bare) &&
    !isAnchor(line)
  )
}

/** Between the last item of a job and a line that names the next one whole. */
function isBetween(lines: Line[], at: number): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]]
  if (!above?.isItem || !below || !isAnchor(below)) return false
  return titleStrength(below.text) === 2 && /,\s|\s[|·–—-]\s/.test(below.text)
}

/** Without a number or an icon before it and a colon behind it. */
function bareHeading(text: string): string {
  return text
    .replace(/^(?:(?:\d{1,2}|[IVX]{1,4})[.)]\s*|[^\p{L}\p{N}]+)(?=\p{L})/u, '')
    .replace(/[\s:|–—•*#_.=-]+$/u, '')
}

/** Other lines of the section look the same: they name employers or groups. */
function sharesLook(lines: Line[], at: number, looks: HeadingLooks): boolean {
  const heading = lines[at] as Line
  return lines.some(
    (line, other) =>
      other !== at && isHeaderLike(line) && looks.areAlike(line, heading) && namesFact(line.text),
  )
}

function namesFact(text: string): boolean {
  return (
    titleStrength(text) > 0 ||
    isOrganisation(text) ||
    isPlace(text) ||
    namesSchool(text) ||
    isAcademic(text)
  )
}

/** Sections in which no job is expected: one that stands there has no heading. */
const LOOSE: Section['kind'][] = ['head', 'summary', 'skills', 'languages', 'contact']

/**
 * Jobs and studies without a heading of their own: dated lines in the head of a CV, degrees below
 * the last job, a job below the last school.
 */
export function divideByContent(sections: Section[]): Section[] {
  const has = {
    studies: sections.some(({ kind }) => kind === 'education'),
    jobs: holdsJobs(sections),
  }
  return sections.flatMap((section) => {
    const { kind } = section
    if (LOOSE.includes(kind)) return splitLoose(section, has)
    if (kind === 'experience' || kind === 'education') return splitMixed(section, has.studies)
    return [section]
  })
}

function splitLoose(section: Section, has: { studies: boolean; jobs: boolean }): Section[] {
  const { lines, kind } = section
  const dates = datedLines(lines)
  // A single date stands in a list of languages or skills for many reasons.
  if (dates.length < 2 && kind !== 'head' && kind !== 'summary') return [section]
  const first = dates.find((at) => {
    if (!findPeriod(lines[at]?.text ?? '')?.is_range) return false
    const isEntry = contentKind(lines.slice(headerStart(lines, at)), has.jobs)
    return isEntry === 'experience' || isEntry === 'education'
  })
  if (first === undefined) return [section]
  const from = headerStart(lines, first)
  const rest = lines.slice(from)
  const dated = contentKind(rest, has.jobs)
  if (dated !== 'experience' && dated !== 'education') return [section]
  const before = { ...section, lines: lines.slice(0, from) }
  return [
    ...(from > 0 || kind === 'head' ? [before] : []),
    ...splitMixed({ kind: dated, lines: rest }, has.studies),
  ]
}

/** The first line of the header around a dated line: lines above it without a gap between them. */
function headerStart(lines: Line[], at: number): number {
  let from = at
  while (from > 0 && at - from < 2 && !lines[from]?.isAfterGap) {
    const above = lines[from - 1]
    if (!above || !isHeaderLike(above) || !namesFact(above.text)) break
    from--
  }
  return from
}

/** One section that holds both jobs and studies is divided where one kind follows the other. */
function splitMixed(section: Section, hasStudies: boolean): Section[] {
  const { lines, kind } = section
  const isStudying = kind === 'education'
  const dated = datedLines(lines)
  const strays = dated.map((at) =>
    isStudying ? isSurelyWork(lines, at) : isSurelyStudy(lines, at, !hasStudies),
  )
  const other = isStudying ? 'experience' : 'education'
  const from = strays.lastIndexOf(false) + 1
  if (from === strays.length) return [section]
  // All of them are of the other kind: then the heading is wrong.
  const cut = from === 0 ? 0 : headerStart(lines, dated[from] as number)
  if (cut === 0) return [{ ...section, kind: other }]
  return [
    { ...section, lines: lines.slice(0, cut) },
    { kind: other, lines: lines.slice(cut) },
  ]
}

function isSurelyWork(lines: Line[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  const isWork = titleStrength(text) === 2 && !namesSchool(text) && isSurelyOrganisation(text)
  return isWork && !isStudy(lines, at) && findPeriod(text)?.is_range === true
}
