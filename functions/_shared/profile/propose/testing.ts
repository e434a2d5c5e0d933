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
  const jobs = profile.experiences
  const rows = [
    ...jobs,
    ...jobs.flatMap(({ achievements }) => achievements),
    ...profile.education,
    ...profile.certificates,
  ]
  if (fact.target_id !== null) {
    return Object.assign(rows.find(({ id }) => id === fact.target_id) ?? {}, fact.change)
  }
  switch (fact.kind) {
    case 'headline':
    case 'summary':
      return Object.assign(profile, fact.change)
    case 'skill':
      return profile.skills.push(fact.change.skill)
    case 'language': {
      const { name } = fact.change
      profile.languages = profile.languages.filter((language) => language.name !== name)
      return profile.languages.push(fact.change)
    }
    case 'link':
      return profile.links.push(fact.change)
    case 'achievement':
      return jobs
        .find(({ id }) => id === fact.experience_id)
        ?.achievements.push(withId(fact.change))
    case 'experience':
      return jobs.push({
        ...withId(fact.change),
        achievements: fact.change.achievements.map((text) => withId({ text })),
      })
    case 'education':
      return profile.education.push(withId(fact.change))
    case 'certificate':
      return profile.certificates.push(withId(fact.change))
  }
}
