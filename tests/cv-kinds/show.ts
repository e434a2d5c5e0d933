import type { ProfileDraft } from '../../functions/_shared/contract/profile.ts'
import { placeLines } from '../../functions/_shared/tasks/parse-cv/place-lines.ts'
import type { GeneratedCv } from './generate.ts'
import type { Person } from './model.ts'
import type { Reading } from './read.ts'
import type { Score } from './score.ts'

/** A CV as text, with what it tells, what was read and where they differ. */
export function showCv(cv: GeneratedCv, { text, draft }: Reading, { findings }: Score): string {
  const places = placeLines(text, draft)
  const lines = text.split('\n').map((line, at) => {
    const mark = places[at] === 'unplaced' ? '?' : places[at] === 'field' ? ' ' : '·'
    return `  ${mark} ${line.replaceAll('\t', ' ⇥ ')}`
  })
  return [
    `── ${cv.design}, ${cv.language}, number ${cv.number} ${'─'.repeat(40)}`,
    ...lines,
    '  told',
    ...toldLines(cv.told),
    '  read',
    ...readLines(draft),
    '  findings',
    ...findings.map((finding) => `    ${finding}`),
  ].join('\n')
}

const point = (one: { year: number; month: number | null } | null) =>
  one ? [one.year, one.month].filter(Boolean).join('-') : ''

function toldLines({ name, email, phone, jobs, education, skills, spoken }: Person): string[] {
  return [
    `    ${name} ¦ ${email} ¦ ${phone}`,
    ...jobs.map(
      (job) =>
        `    job ${job.title} @ ${job.employer} ¦ ${job.place} ¦ ${point(job.start)}/${job.isCurrent ? 'now' : point(job.end)}`,
    ),
    ...education.map(
      (study) =>
        `    study ${study.degree}: ${study.area} @ ${study.school} ¦ ${point(study.start)}/${point(study.end)}`,
    ),
    `    skills ${skills.join(' ¦ ')}`,
    `    spoken ${spoken.map((one) => `${one.name} ${one.level}`).join(' ¦ ')}`,
  ]
}

function readLines({ contact, experiences, education, skills, languages }: ProfileDraft): string[] {
  return [
    `    ${contact.name} ¦ ${contact.email} ¦ ${contact.phone}`,
    ...experiences.map(
      (job) =>
        `    job ${job.title} @ ${job.employer} ¦ ${job.location} ¦ ${job.started_on}/${job.is_current ? 'now' : job.ended_on} (${job.achievements.length})`,
    ),
    ...education.map(
      (study) =>
        `    study ${study.degree}: ${study.area} @ ${study.school} ¦ ${study.started_on}/${study.ended_on}`,
    ),
    `    skills ${skills.join(' ¦ ')}`,
    `    spoken ${languages.map((one) => `${one.name} ${one.level}`).join(' ¦ ')}`,
  ]
}
