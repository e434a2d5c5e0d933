import { ENTRY_LIMITS, LIMITS, ROW_LIMITS } from '../../contract/limits.ts'
import type { ProfileDraft } from '../../contract/profile.ts'
import type { Resume } from '../../contract/resume.ts'
import {
  fit,
  readAddress,
  readCertificate,
  readJob,
  readLanguage,
  readLink,
  readSchool,
  readSkills,
} from './read-entries.ts'

/** A JSON Resume as the reading of a CV. Voluntary work is work. */
export function readResume({ basics = {}, ...document }: Resume): ProfileDraft {
  const { name, email, phone } = ENTRY_LIMITS.contact
  const jobs = [...(document.work ?? []), ...(document.volunteer ?? [])]
  const links = [
    readLink('Website', basics.url),
    ...(basics.profiles ?? []).map(({ network, url }) => readLink(network, url)),
  ]
  return {
    contact: {
      name: fit(basics.name, name),
      email: fit(basics.email, email),
      phone: fit(basics.phone, phone),
      address: readAddress(basics.location),
    },
    headline: fit(basics.label, LIMITS.profiles.headline),
    summary: fit(basics.summary, LIMITS.profiles.summary),
    skills: [...new Set((document.skills ?? []).flatMap(readSkills))].slice(
      0,
      LIMITS.profiles.skills,
    ),
    languages: some(document.languages?.map(readLanguage), ROW_LIMITS.languages),
    links: some(links, ROW_LIMITS.links),
    experiences: some(jobs.map(readJob), ROW_LIMITS.experiences),
    education: some(document.education?.map(readSchool), ROW_LIMITS.education),
    certificates: some(document.certificates?.map(readCertificate), ROW_LIMITS.certificates),
  }
}

function some<Row>(rows: (Row | null)[] | undefined, most: number): Row[] {
  return (rows ?? []).filter((row) => row !== null).slice(0, most)
}
