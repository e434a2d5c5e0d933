import { expect, test } from 'vitest'
import type { ScoredProfile } from '../../contract/profile.ts'
import { PEOPLE } from '../../../../tests/cv-files/people.ts'
import type { Person } from '../../../../tests/cv-files/person.ts'
import { evidenceFor } from '../../profile/evidence.ts'
import { runTask } from '../../ai/runner.ts'
import { currentEngine, some } from '../../ai/testing.ts'
import { describeCandidate } from './task.ts'

const context = currentEngine()

/** The profile as stored, with an id on each row. */
function scored({ profile }: Person): ScoredProfile {
  return {
    ...profile,
    experiences: profile.experiences.map((job, at) => ({
      ...job,
      id: `job-${at}`,
      achievements: job.achievements.map((text, place) => ({ id: `done-${at}-${place}`, text })),
    })),
  }
}

test.each(some(PEOPLE))(
  'the description of the $profession does not identify the person',
  async (person) => {
    const { contact, experiences } = person.profile
    const profile = scored(person)
    const signed = {
      ...profile,
      summary: `${contact.name}, ${contact.email}: ${profile.summary}`,
      languages: [{ name: 'English', level: `${contact.name} is a native speaker` }],
    }
    const hidden = [contact.name ?? '', contact.address ?? '']
    const { output } = await runTask(describeCandidate, { profile: signed, hidden }, context())

    expect(output.match_text).toContain(experiences[0]?.title)
    expect(output.match_text).toContain(experiences[0]?.achievements[0])
    for (const secret of [contact.email, contact.phone, ...(contact.name ?? '').split(' ')]) {
      expect(output.match_text).not.toContain(secret)
    }
    expect(describeCandidate.prompt({ profile: signed, hidden }).data).not.toContain(contact.email)
  },
)

test('a description never exceeds its limit', async () => {
  const [person] = PEOPLE
  const profile = scored(person as Person)
  const long = profile.experiences.map((job) => ({
    ...job,
    achievements: Array.from({ length: 60 }, (_, at) => ({ text: `Did thing ${at} `.repeat(40) })),
  }))
  const { output } = await runTask(
    describeCandidate,
    { profile: { ...profile, experiences: long } },
    context(),
  )
  expect(output.match_text.length).toBeLessThanOrEqual(6000)
  expect(output.match_text.length).toBeGreaterThan(5000)
})

test('an achievement is better evidence than a list of skills, and names its row', () => {
  const person = PEOPLE.find(({ profession }) => profession === 'software engineer') as Person
  const evidence = evidenceFor(scored(person))
  expect(evidence['PostgreSQL']).toEqual({
    text: person.profile.experiences[0]?.achievements[1],
    source: 'achievements',
    source_id: 'done-0-1',
  })
  expect(evidence['Terraform']).toMatchObject({ source: 'profiles', source_id: null })
})

test('a listed language meets a posting that asks for it', () => {
  const languages = [
    { name: 'English', level: 'Native' },
    { name: 'Polish', level: null },
  ]
  const evidence = evidenceFor({ ...scored(PEOPLE[0] as Person), languages })
  expect(evidence['English']).toMatchObject({ text: 'English, Native', source: 'profiles' })
  expect(evidence['Polish']?.text).toBe('Polish')
  expect(evidence['German']).toBeUndefined()
})
