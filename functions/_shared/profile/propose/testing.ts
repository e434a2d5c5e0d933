// A profile as it stands after a reading, and after the person accepted proposals.
import type { ProfileDraft } from '../../contract/profile.ts'
import type { KnownFacts, ProposedFact } from '../../contract/proposal.ts'

const withId = <Row extends object>(row: Row) => ({ ...row, id: crypto.randomUUID() })

export function known({ contact: _, ...draft }: ProfileDraft): KnownFacts {
  return {
    ...draft,
    experiences: draft.experiences.map((job) => ({
      ...withId(job),
      achievements: job.achievements.map((text) => withId({ text })),
    })),
    education: draft.education.map(withId),
    certificates: draft.certificates.map(withId),
  }
}

export function accept(profile: KnownFacts, facts: ProposedFact[]): KnownFacts {
  const after = structuredClone(profile)
  for (const fact of facts) write(after, fact)
  return after
}

function write(profile: KnownFacts, fact: ProposedFact) {
  const { kind, change, target_id, experience_id } = fact
  const row = <Row extends { id: string }>(rows: Row[]) => rows.find(({ id }) => id === target_id)
  const put = <Row extends { id: string }>(rows: Row[]) => Object.assign(row(rows) ?? {}, change)
  switch (kind) {
    case 'headline':
    case 'summary':
      return Object.assign(profile, change)
    case 'skill':
      return profile.skills.push(change.skill)
    case 'language':
      profile.languages = profile.languages.filter(({ name }) => name !== change.name)
      return profile.languages.push(change)
    case 'link':
      return profile.links.push(change)
    case 'achievement': {
      const jobs = profile.experiences
      if (target_id) return put(jobs.flatMap(({ achievements }) => achievements))
      return jobs.find(({ id }) => id === experience_id)?.achievements.push(withId(change))
    }
    case 'experience':
      if (target_id) return put(profile.experiences)
      return profile.experiences.push({
        ...withId(change),
        achievements: change.achievements.map((text) => withId({ text })),
      })
    case 'education':
      return target_id ? put(profile.education) : profile.education.push(withId(change))
    case 'certificate':
      return target_id ? put(profile.certificates) : profile.certificates.push(withId(change))
  }
}
