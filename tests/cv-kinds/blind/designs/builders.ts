/** CVs of the big online builders: timelines, cards and lists in columns. */

import type { Block, Design, Job, Part } from '../../model.ts'
import {
  bold,
  bullets,
  certificates,
  columns,
  contactLine,
  contactTexts,
  drawn,
  education,
  experience,
  gap,
  interests,
  italic,
  joined,
  line,
  lineIf,
  page,
  plain,
  row,
  rule,
  skills,
  small,
  spoken,
  subject,
  summary,
} from './parts.ts'
import { references } from './noise.ts'
import { tell, type Cv } from './tell.ts'

/** A timeline: dates, a dot, and the job beside it. */
export const timeline: Design = {
  name: 'timeline',
  draw(person, chance) {
    const cv = tell(person, chance, { heading: ['caps', 'bold', 'spaced', 'emoji', 'big'] })
    const { told } = cv
    const dot = chance.pick(['●', '○', '◆', '|'])
    const isPlaceLeft = chance.is(0.4)
    const entry = (
      dates: string,
      what: string,
      where: string,
      place: string | null,
      texts: string[],
    ) =>
      row(
        [0.2, small(dates), small(isPlaceLeft ? (place ?? '') : '')],
        [0.05, plain(dot)],
        [
          0.75,
          bold(what, 11),
          plain(isPlaceLeft ? where : joined(', ', where, place)),
          ...texts.map((text) => plain(text)),
        ],
      )
    return drawn(cv, [
      columns(
        0.65,
        [line(bold(told.name, 26)), ...lineIf(told.headline)],
        contactTexts(cv, chance.pick(['icons', 'bare'])).map((text) => line(small(text))),
      ),
      page(
        summary(cv),
        experience(cv, (job) => [
          entry(cv.when(job), job.title, job.employer, job.place, job.achievements),
        ]),
        education(cv, (study) => [
          entry(cv.studied(study), subject(cv, study), study.school, study.place, []),
        ]),
        skills(cv, 'bars', 'dots', 'pairs'),
        spoken(cv, 'bars', 'row', 'lines'),
        certificates(cv),
        interests(cv),
      ),
    ])
  },
}

/** A header of three columns, and jobs as cards, two in a row. */
export const cards: Design = {
  name: 'cards',
  draw(person, chance) {
    const cv = tell(person, chance, {
      achievements: 2,
      heading: ['caps', 'bold', 'centred', 'ruleUnder'],
    })
    const { told } = cv
    const card = (job: Job | undefined): (Part | Part[])[] =>
      job
        ? [
            bold(job.title),
            plain(joined(', ', job.employer, job.place)),
            italic(cv.when(job)),
            ...job.achievements.map((text) => small(`– ${text}`)),
          ]
        : [plain('')]
    const pairs = told.jobs.flatMap((job, at): Block[] =>
      at % 2 === 0
        ? [row([0.47, ...card(job)], [0.06, plain('')], [0.47, ...card(told.jobs[at + 1])]), gap()]
        : [],
    )
    const texts = contactTexts(cv, 'icons').map((text) => line(small(text)))
    return drawn(cv, [
      {
        columns: [
          { width: 0.5, blocks: [line(bold(told.name, 22)), ...lineIf(told.headline)] },
          { width: 0.25, blocks: texts.slice(0, 2) },
          { width: 0.25, blocks: texts.length > 2 ? texts.slice(2) : [gap()] },
        ],
      },
      page(
        summary(cv),
        [...cv.heading('experience'), ...pairs],
        education(cv, (study) => [
          line(bold(subject(cv, study)), ` · ${joined(', ', study.school, study.place)}`),
          ...lineIf(cv.studied(study), italic),
        ]),
        skills(cv, 'dots', 'commas', 'pairs'),
        spoken(cv, 'commas', 'brackets'),
        certificates(cv),
        interests(cv),
      ),
    ])
  },
}

/** The skills of a CV in three columns under one heading. */
function skillColumns(cv: Cv): Block[] {
  const { skills: names } = cv.told
  if (names.length === 0) return []
  const size = Math.ceil(names.length / 3)
  const part = (at: number) =>
    names.slice(at * size, (at + 1) * size).map((name) => plain(`✓ ${name}`))
  return [...cv.heading('skills'), row([0.34, ...part(0)], [0.33, ...part(1)], [0.33, ...part(2)])]
}

/** Skills in three columns on top; a bar between employer and place; each study on one line. */
export const threeLists: Design = {
  name: 'three-lists',
  draw(person, chance) {
    const cv = tell(person, chance, {
      heading: ['capsRule', 'caps', 'centred', 'rulesAround'],
      notations: [
        chance.pick([
          'slash',
          'years',
          'longUpper',
          'shortUpper',
          'dotted',
          'yearsOpen',
          'yearsSince',
        ]),
      ],
    })
    const { told, words } = cv
    const hasGrades = chance.is(0.5)
    return drawn(cv, [
      page(
        [
          line(bold(told.name, 24)),
          ...lineIf(told.headline, (text) => bold(text, 12)),
          contactLine(cv, false),
          rule,
        ],
        summary(cv),
        skillColumns(cv),
        experience(cv, (job) => [
          line(bold(job.title, 11), `  (${cv.when(job)})`),
          line(italic(joined(' | ', job.employer, job.place))),
          ...bullets(cv, job),
        ]),
        education(cv, (study) => [
          line(
            joined(
              ', ',
              subject(cv, study),
              study.school,
              study.place,
              hasGrades ? words.grade : null,
              cv.studied(study),
            ),
          ),
        ]),
        certificates(cv),
        spoken(cv, 'lines', 'commas'),
        interests(cv),
        references(cv),
      ),
    ])
  },
}
