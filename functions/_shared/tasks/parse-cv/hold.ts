import type { DatePrecision } from '../../contract/date-precision.ts'
import type { ProfileDraft } from '../../contract/profile.ts'
import { skillNames } from '../../lexicon/find-skills.ts'
import { findLanguages } from './languages.ts'
import { asExactAsSaid, type HeldDate, saidDates } from './said-dates.ts'
import { type Said, whatIsSaid } from './text-contains.ts'

/**
 * Compares a model's reading of a CV with the CV and drops what is not there. So nothing is
 * invented about a person, by the model or by instructions hidden in the text.
 */
export function holdCv(
  draft: ProfileDraft,
  { text, links }: { text: string; links: string[] },
): ProfileDraft {
  const whole = [text, ...links].join('\n')
  const said = whatIsSaid(whole)
  const own = <T extends string | null>(value: T) => (value && said.says(value) ? value : null)
  const dates = saidDates(text)
  const { contact } = draft
  const skills = new Set(skillNames(text))
  const languages = new Set(findLanguages(text).map(({ name }) => name))
  return {
    ...draft,
    contact: {
      ...contact,
      name: contact.name && standsTogether(whole, contact.name) ? contact.name : null,
      email: contact.email && hasAddress(whole, contact.email) ? contact.email : null,
      phone: contact.phone && hasPhone(whole, contact.phone) ? contact.phone : null,
      address: contact.address && said.tells(contact.address) ? contact.address : null,
    },
    headline: own(draft.headline),
    summary: draft.summary && said.tells(draft.summary) ? draft.summary : null,
    skills: draft.skills.filter((skill) => skills.has(skill) || said.says(skill)),
    languages: draft.languages
      .filter(({ name }) => languages.has(name) || said.says(name))
      .map(({ name, level }) => ({ name, level: own(level) })),
    links: draft.links.filter(({ url }) => said.says(url.replace(/^https?:\/\/(?:www\.)?/, ''))),
    experiences: draft.experiences
      .map((job) => ({
        ...job,
        ...heldSpan(said, dates, job),
        employer: own(job.employer),
        title: own(job.title),
        location: own(job.location),
        achievements: job.achievements.filter((achievement) => said.tells(achievement)),
      }))
      .filter(({ employer, title, achievements }) => employer || title || achievements.length > 0),
    education: draft.education
      .map((study) => ({
        ...study,
        ...heldSpan(said, dates, study),
        school: own(study.school),
        degree: own(study.degree),
        area: own(study.area),
      }))
      .filter(({ school, degree, area }) => school || degree || area),
    certificates: draft.certificates
      .filter(({ name }) => said.says(name))
      .map((each) => {
        const issued = heldDate(said, dates, each.issued_on, each.issued_precision)
        return {
          ...each,
          issuer: own(each.issuer),
          issued_on: issued.date,
          issued_precision: issued.precision,
        }
      }),
  }
}

interface Span {
  started_on: string | null
  started_precision: DatePrecision | null
  ended_on: string | null
  ended_precision: DatePrecision | null
}

function heldSpan(said: Said, dates: ReadonlySet<string>, span: Span): Span {
  const start = heldDate(said, dates, span.started_on, span.started_precision)
  const end = heldDate(said, dates, span.ended_on, span.ended_precision)
  return {
    started_on: start.date,
    started_precision: start.precision,
    ended_on: end.date,
    ended_precision: end.precision,
  }
}

/** By its year at least, which may be written "'19" and "03/19" too. */
function heldDate(
  said: Said,
  dates: ReadonlySet<string>,
  date: string | null,
  precision: DatePrecision | null,
): HeldDate {
  const year = date?.slice(0, 4) ?? ''
  if (!said.says(year) && !said.says(year.slice(2))) return { date: null, precision: null }
  return asExactAsSaid(dates, { date, precision })
}

const NEAR_LINES = 4

/**
 * A name may be reversed ("ROY, Ada"), on separate lines, or with a nickname inside, but its words
 * must be together and not from different parts of the text.
 */
function standsTogether(text: string, name: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.some((_, at) => {
    const near = whatIsSaid(lines.slice(at, at + NEAR_LINES).join('\n'))
    return name.split(/\s+/).every((word) => near.says(word))
  })
}

/** A narrow column may break an address anywhere. */
function hasAddress(text: string, email: string): boolean {
  return text.toLowerCase().replace(/\s+/g, '').includes(email.toLowerCase())
}

/** Its digits must be inside one run of characters that phone numbers have. */
function hasPhone(text: string, phone: string): boolean {
  const digits = phone.replace(/\D/g, '')
  const runs = text.match(/[\d+(][\d\s().\/–-]{4,40}\d/g) ?? []
  return digits.length > 4 && runs.some((run) => run.replace(/\D/g, '').includes(digits))
}
