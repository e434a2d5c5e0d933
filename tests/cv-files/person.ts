import type { ProfileDraft } from '../../functions/_shared/contract/profile.ts'

/** An invented person. The profile is exactly what reading their CV should give back. */
export interface Person {
  profession: string
  profile: ProfileDraft
}

type Job = ProfileDraft['experiences'][number]

/** `from` and `to` are 'YYYY-MM'; without `to` it is the current job. */
export function job(
  title: string,
  employer: string,
  location: string,
  [from, to]: [from: string, to?: string],
  achievements: string[],
): Job {
  return {
    employer,
    title,
    started_on: `${from}-01`,
    started_precision: 'month',
    ended_on: to ? `${to}-01` : null,
    ended_precision: to ? 'month' : null,
    is_current: !to,
    location,
    achievements,
  }
}

export function study(
  degree: string,
  area: string,
  school: string,
  [from, to]: [from: string, to: string],
): ProfileDraft['education'][number] {
  return {
    school,
    degree,
    area,
    started_on: `${from}-01`,
    started_precision: 'month',
    ended_on: `${to}-01`,
    ended_precision: 'month',
  }
}

export function certificate(
  name: string,
  issuer: string,
  year: string,
): ProfileDraft['certificates'][number] {
  return { name, issuer, issued_on: `${year}-01-01`, issued_precision: 'year' }
}
