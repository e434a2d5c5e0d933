// What a reader without a fault would read of a generated CV.
import type { ProfileDraft } from '../../functions/_shared/contract/profile.ts'
import type { Person, Point } from './model.ts'

export const EMPTY: ProfileDraft = {
  contact: { name: null, email: null, phone: null, address: null },
  headline: null,
  summary: null,
  skills: [],
  languages: [],
  links: [],
  experiences: [],
  education: [],
  certificates: [],
}

const day = (point: Point | null) =>
  point && `${point.year}-${String(point.month ?? 1).padStart(2, '0')}-01`

const precision = (point: Point | null) => point && (point.month === null ? 'year' : 'month')

export function perfectDraft(told: Person): ProfileDraft {
  const { name, email, phone, place: address, headline, summary, skills, spoken } = told
  return {
    ...EMPTY,
    contact: { name, email, phone, address },
    headline,
    summary,
    skills,
    languages: spoken,
    experiences: told.jobs.map(
      ({ title, employer, place, start, end, isCurrent, achievements }) => ({
        title,
        employer,
        location: place,
        started_on: day(start),
        started_precision: precision(start),
        ended_on: day(end),
        ended_precision: precision(end),
        is_current: isCurrent,
        achievements,
      }),
    ),
    education: told.education.map(({ school, degree, area, start, end }) => ({
      school,
      degree,
      area,
      started_on: day(start),
      started_precision: precision(start),
      ended_on: day(end),
      ended_precision: precision(end),
    })),
    certificates: told.certificates.map(({ name, issuer, year }) => ({
      name,
      issuer,
      issued_on: day(year === null ? null : { year, month: null }),
      issued_precision: year === null ? null : 'year',
    })),
  }
}
