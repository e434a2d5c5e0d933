import { cut, LIMITS, ROW_LIMITS } from '../../contract/limits.ts'
import type { Experience } from '../../contract/profile.ts'
import { joinBrokenPeriods } from './broken-periods.ts'
import { findPeriod, isDuration, type Period } from './dates.ts'
import { findEntries, type Entry } from './entries.ts'
import { cutGluedNames, hasGluedNames } from './glued-names.ts'
import { itemsAsEntries, withoutTableHead } from './items-as-entries.ts'
import { JOB_GRAMMAR, LATER_JOB_GRAMMAR } from './job-grammar.ts'
import type { LabelKind } from '../../lexicon/cv-labels.ts'
import { mentionsSelfEmployed } from '../../lexicon/self-employed.ts'
import { labelHeader, labelHeaders } from './label-header.ts'
import { periodOf, readLabelled, type LabelledEntry } from './labelled.ts'
import { joinWrapped, type Line } from './lines.ts'
import { isOrganisation, isPlace, splitPlace } from './place.ts'
import { toRole, type Role } from './roles.ts'
import { isSentence } from './sentences.ts'
import { withoutTermLines } from './term-lines.ts'
import { titleStrength } from './title-words.ts'

/** Twice what a profile keeps, since some are no jobs. */
const MAX_ENTRIES = 2 * ROW_LIMITS.experiences

/** The jobs of one section, in its order. */
export function readExperiences(written: Line[]): Experience[] {
  const table = withoutTermLines(withoutTableHead(written))
  const form = readLabelled(joinBrokenPeriods(table), isAsked)
  if (form) return form.map(readForm).filter(isJob)
  const lines = joinBrokenPeriods(itemsAsEntries(table)).flatMap(splitRoles).flatMap(splitRunOn)
  const cut = hasGluedNames(lines) ? { cut: cutGluedNames } : {}
  const entries = findEntries(lines, (header, isFirst) => {
    const grammar = isFirst ? JOB_GRAMMAR : LATER_JOB_GRAMMAR
    return labelHeader(header, { ...grammar, ...cut }).score
  })
  const found = (entries.length ? entries : undatedEntries(lines)).slice(0, MAX_ENTRIES)
  const labels = labelHeaders(
    found.map(({ header }) => header),
    { ...JOB_GRAMMAR, ...cut },
  )
  const hasRanges = found.some(({ period }) => period?.is_range)
  const read = found.map(({ body, period }, at) =>
    readEntry({ body, period: hasRanges ? asWholeYear(period) : period }, toRole(labels[at]!)),
  )
  return shareEmployers(read).filter(isJob)
}

function isJob({ employer, title }: Experience): boolean {
  const named = [title, employer].filter((text) => text !== null)
  return named.length > 0 && !named.some((text) => PAUSE.test(text))
}

const isAsked = (kind: LabelKind) => kind === 'title' || kind === 'employer' || kind === 'period'

/** A job whose facts have labels: "Position: Nurse", "Employer: Lakeshore Hospital, Leeds". */
function readForm({ facts, body }: LabelledEntry): Experience {
  const { rest, place } = splitPlace(facts.employer ?? '')
  const role = {
    title: facts.title ?? null,
    employer: rest || null,
    location: facts.place ?? place,
  }
  return readEntry({ body, period: periodOf(facts) }, role)
}

/** "Manager (2020 – today); Fitter (2017 – 2020)": one line for all that a person was at one place. */
function splitRoles(line: Line): Line[] {
  const roles = line.isItem ? [] : line.text.split(/;\s+(?=\p{Lu})/u)
  const isEach = roles.length > 1 && roles.every((role) => findPeriod(role)?.is_range)
  if (!isEach) return [line]
  return roles.map((text, at) => ({ ...line, text, isAfterGap: at === 0 && line.isAfterGap }))
}

/** "Reporter, The Daily, 2014–2018. Covered the courts…": sentences may follow the dates. */
function splitRunOn(line: Line): Line[] {
  const period = line.isItem ? null : findPeriod(line.text)
  if (!period?.is_range || period.start > 110) return [line]
  const rest = line.text.slice(period.end).match(/^\)?[.;]\s+(\p{Lu}.{15,})$/su)?.[1]
  if (!rest) return [line]
  const head = line.text.slice(0, line.text.length - rest.length).replace(/[.;]\s+$/, '')
  return [
    { ...line, text: head },
    { text: rest, isItem: false, isAfterGap: false },
  ]
}

/** An entry that explains a time without work is no job. */
const PAUSE =
  /^(?:(?:planned |parental |family )?(?:career break|sabbatical|parental leave|maternity leave|paternity leave|gap year)|karenz|elternzeit|mutterschutz|sabbatjahr|arbeits?suchend|arbeitslos|unemployed|congé parental|congé maternité|année sabbatique|excedencia|baja maternal)\b/iu

/** A footer of addresses that was read into the last job. */
function isLinks(text: string): boolean {
  return text.split(/[\s·|•,]+/).every((word) => /^[^\s.]+\.\S{2,}$/.test(word))
}

/** Jobs without dates: each line that is surely a title starts one. */
function undatedEntries(lines: Line[]): Entry[] {
  const entries: Entry[] = []
  for (const line of lines) {
    if (
      !line.isItem &&
      line.text.length <= 90 &&
      titleStrength(line.text) === 2 &&
      !isSentence(line.text)
    ) {
      entries.push({ header: [{ text: line.text, line: 0 }], period: null, body: [] })
    } else entries.at(-1)?.body.push(line)
  }
  return entries
}

function readEntry({ period, body }: Pick<Entry, 'period' | 'body'>, role: Role): Experience {
  const achievements = joinWrapped(body)
    .filter(
      (text) =>
        /\p{L}{2}/u.test(text) &&
        !isDuration(text) &&
        !isLinks(text) &&
        !(role.location === null && isPlace(text)),
    )
    .map((text) => cut(text, LIMITS.achievements.text))
  return {
    employer: role.employer && cut(role.employer, LIMITS.experiences.employer),
    title: role.title && cut(role.title, LIMITS.experiences.title),
    ...readDates(period),
    location: role.location ?? joinWrapped(body.slice(0, 1)).find((text) => isPlace(text)) ?? null,
    achievements: achievements.slice(0, ROW_LIMITS.achievements),
  }
}

/** Beside ranges a lone year is one too: the job began and ended in it. */
function asWholeYear(period: Period | null): Period | null {
  const isYear = period?.is_range === false && period.started_precision === 'year'
  return isYear ? { ...period, is_range: true } : period
}

/** A single date is a start; it tells no end. */
function readDates(period: Period | null) {
  return {
    started_on: period?.started_on ?? null,
    started_precision: period?.started_precision ?? null,
    ended_on: period?.is_range ? period.ended_on : null,
    ended_precision: period?.is_range ? period.ended_precision : null,
    is_current: period?.is_current ?? false,
  }
}

/** An employer with its own dates, above a role whose dates are within these. */
function coversRole(group: Experience, role: Experience): boolean {
  if (!group.started_on || !role.started_on || group.employer !== null) return false
  const isWithin = role.started_on >= group.started_on
  const ends =
    group.is_current || (role.ended_on !== null && role.ended_on <= (group.ended_on ?? ''))
  const isBare = group.achievements.length === 0 && role.employer === null
  return isWithin && ends && (isBare || isOrganisation(group.title ?? ''))
}

const A_YEAR = 366 * 86_400_000

/** More than a year lies between two jobs: the later one is rarely at the same employer. */
function areApart(one: Experience, other: Experience): boolean {
  const [first, second] =
    (one.started_on ?? '') <= (other.started_on ?? '') ? [one, other] : [other, one]
  if (!first.ended_on || !second.started_on) return false
  return Date.parse(second.started_on) - Date.parse(first.ended_on) > A_YEAR
}

/**
 * Several roles at one employer: the employer is named once, above or with the first role. A role
 * without an employer belongs to the one before it.
 */
function shareEmployers(read: Experience[]): Experience[] {
  const jobs: Experience[] = []
  let group: Experience | null = null
  /** Its roles may be at several places. */
  let isOpen = false
  read.forEach((job, index) => {
    const next = read[index + 1]
    const name = job.employer ?? (next && coversRole(job, next) ? job.title : null)
    const isGroup =
      name !== null &&
      (job.title === null || job.employer === null) &&
      job.achievements.length === 0
    if (isGroup && next && next.title !== null && next.employer === null) {
      group = { ...job, employer: name }
      isOpen = true
      return
    }
    if (job.employer !== null) {
      group = job
      isOpen = job.location === null
    }
    // Another place means another employer, whose name is not on the line.
    const isElsewhere =
      job.location !== null && group !== null && !isOpen && group.location !== job.location
    const isOwn = mentionsSelfEmployed(job.title ?? '') || (group !== null && areApart(group, job))
    if (job.employer === null && group !== null && !isElsewhere && !isOwn) {
      jobs.push({ ...job, employer: group.employer, location: job.location ?? group.location })
    } else jobs.push(job)
  })
  return jobs
}
