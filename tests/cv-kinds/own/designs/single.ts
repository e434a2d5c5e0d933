// Designs of one column: where the dates stand, and what comes first.
import type { Design, Part } from '../../model.ts'
import { eachJob, oneColumn } from '../one-column.ts'
import { bold, items, join, line, split } from '../style.ts'

export const classic: Design = oneColumn('classic-dates-right', {
  jobs: eachJob((job, style) => [
    split(job.title, style.period(job)),
    line(join(', ', job.employer, job.place)),
    ...items(job.achievements, style.bullet),
  ]),
  study: (study, style) => [
    split(style.degree(study), style.period(study)),
    line(join(', ', study.school, study.place)),
  ],
})

export const employerFirst: Design = oneColumn('employer-first', {
  jobs: eachJob((job, style) => [
    split(join(', ', job.employer, job.place), style.period(job)),
    { kind: 'line', parts: [{ text: job.title, isItalic: true }] },
    ...items(job.achievements, style.bullet),
  ]),
  study: (study, style) => [
    split(join(', ', study.school, study.place), style.period(study)),
    line(style.degree(study)),
  ],
})

export const titleAtEmployer: Design = oneColumn('title-and-employer-in-a-line', {
  jobs: eachJob((job, style) => [
    bold(join(' | ', job.title, job.employer)),
    line(join(' | ', style.period(job), job.place)),
    ...items(job.achievements, style.bullet),
  ]),
  study: (study, style) => [
    bold(join(' | ', style.degree(study), study.school)),
    line(style.period(study)),
  ],
})

export const stacked: Design = oneColumn('stacked-lines', {
  jobs: eachJob((job, style) => [
    bold(job.title),
    line(job.employer),
    line(style.period(job)),
    ...(job.place ? [line(job.place)] : []),
    ...items(job.achievements, style.bullet),
  ]),
  study: (study, style) => [
    bold(study.school),
    line(style.degree(study)),
    line(style.period(study)),
  ],
})

export const datesFirst: Design = oneColumn('dates-above', {
  jobs: eachJob((job, style) => [
    line(style.period(job)),
    bold(join(', ', job.title, job.employer)),
    ...items(job.achievements, style.bullet),
  ]),
  study: (study, style) => [
    line(style.period(study)),
    bold(join(', ', style.degree(study), study.school)),
  ],
})

export const prose: Design = oneColumn('duties-as-prose', {
  jobs: eachJob((job, style) => [
    bold(join(' – ', job.employer, job.title)),
    line(join(', ', style.period(job), job.place)),
    line(job.achievements.map((one) => `${one}.`).join(' ')),
  ]),
  study: (study, style) => [
    bold(study.school),
    line(join(', ', style.degree(study), style.period(study))),
  ],
})

export const jobsAsBullets: Design = oneColumn('jobs-as-bullets', {
  jobs: eachJob((job, style) =>
    items(
      [`${style.period(job)}: ${join(', ', job.title, job.employer, job.place)}`],
      style.bullet,
    ),
  ),
  study: (study, style) =>
    items(
      [`${style.period(study)}: ${join(', ', style.degree(study), study.school)}`],
      style.bullet,
    ),
  told: (person) => ({
    ...person,
    jobs: person.jobs.map((job) => ({ ...job, achievements: [] })),
  }),
})

/** A title line at the left with everything else in brackets behind it. */
export const compact: Design = oneColumn('compact-brackets', {
  jobs: eachJob((job, style) => {
    const about: Part = { text: ` (${style.period(job)})` }
    return [
      { kind: 'line', parts: [{ text: `${job.title}, ${job.employer}`, isBold: true }, about] },
      ...items(job.achievements, style.bullet),
    ]
  }),
  study: (study, style) => [
    line(`${style.degree(study)}, ${study.school} (${style.period(study)})`),
  ],
})
