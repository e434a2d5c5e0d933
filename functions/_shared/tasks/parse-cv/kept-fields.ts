import type { ProfileDraft } from '../../contract/profile.ts'

/** Fields of few words, and the parts that a comma or a bracket divides them into. */
export function shortFieldsOf(draft: ProfileDraft): string[] {
  const { contact, experiences, education, certificates, languages, links } = draft
  const fields = [
    contact.address,
    draft.headline,
    ...experiences.flatMap(({ employer, title, location }) => [employer, title, location]),
    ...education.flatMap(({ school, degree, area }) => [school, degree, area]),
    ...certificates.flatMap(({ name, issuer }) => [name, issuer]),
    ...languages.flatMap(({ name, level }) => [name, level]),
    ...links.map(({ label }) => label),
  ]
  const short = experiences.flatMap(({ achievements }) => achievements.filter(isShort))
  const whole = [...fields, ...short].flatMap((field) => (field ? [field] : []))
  const parts = whole.flatMap((field) => field.split(/\s*[,;()|\t/]\s*|\s[–—-]\s/))
  // A name is written in any order, with a line for each part of it.
  return [...whole, ...parts, ...(contact.name?.split(/\s+/) ?? [])]
}

const isShort = (text: string) => text.split(/\s+/).length < 3

export function longTextsOf({ summary, experiences, contact }: ProfileDraft): string[] {
  return [
    contact.address,
    summary,
    ...experiences.flatMap(({ achievements }) => achievements),
  ].flatMap((text) => (text ? [text] : []))
}

export function keptYears({ experiences, education, certificates }: ProfileDraft) {
  const dates = [
    ...[...experiences, ...education].flatMap(({ started_on, ended_on }) => [started_on, ended_on]),
    ...certificates.map(({ issued_on }) => issued_on),
  ]
  return new Set(dates.flatMap((date) => (date ? [date.slice(0, 4)] : [])))
}
