/** CVs of narrow table columns and sheets of projects. */

import { CAREER_WORDS } from '../career-words.ts'
import type { Block, Design, Part } from '../../model.ts'
import {
  bold,
  bullets,
  centred,
  certificates,
  contactTexts,
  drawn,
  education,
  experience,
  gap,
  interests,
  item,
  joined,
  line,
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
import { declaration, personalTable, street } from './noise.ts'
import { ends } from './roles.ts'
import { tell, type Cv } from './tell.ts'

/** Jobs in a table of five narrow columns; long names take several lines of their cell. */
export const fiveColumns: Design = {
  name: 'five-columns',
  draw(person, chance) {
    const notation = chance.pick(['slash', 'dot', 'years', 'shortUpper', 'bareSlash'])
    const cv = tell(person, chance, {
      achievements: 0,
      without: ['headline'],
      notations: [notation],
    })
    const { told, words } = cv
    const more = CAREER_WORDS[person.language]
    const endsOf = ends(person.language, notation, chance)
    const areDatesFirst = chance.is(0.5)
    const cells = (
      as: (text: string) => Part,
      [start, end]: [string, string],
      employer: string,
      title: string,
      place: string | null,
    ) => {
      const dates: [number, Part][] = [
        [0.13, as(start)],
        [0.13, as(end)],
      ]
      const facts: [number, Part][] = [
        [0.28, as(employer)],
        [0.28, as(title)],
        [0.18, as(place ?? '')],
      ]
      return row(...(areDatesFirst ? [...dates, ...facts] : [...facts, ...dates]))
    }
    return drawn(cv, [
      page(
        [
          centred(bold(words.title, 14)),
          line(bold(told.name, 12)),
          ...contactTexts(cv, 'labelled').map((text) => line(small(text))),
        ],
        summary(cv),
        cv.heading('experience'),
        [
          cells(
            (text) => bold(text, 9),
            [more.from, more.to],
            words.employer[0] ?? '',
            words.position[0] ?? '',
            words.place[0] ?? '',
          ),
          rule,
        ],
        told.jobs.map((job) => cells(small, endsOf(job), job.employer, job.title, job.place)),
        education(cv, (study) => [
          row(
            [0.26, small(cv.studied(study))],
            [0.4, small(joined(', ', study.school, study.place))],
            [0.34, small(subject(cv, study))],
          ),
        ]),
        skills(cv, 'pairs', 'commas', 'levels'),
        spoken(cv, 'row', 'brackets'),
        certificates(cv),
        interests(cv),
        personalTable(cv, 0.3),
      ),
    ])
  },
}

/** What a project was about, in the labels that Indian companies ask for. */
function projectSheet(cv: Cv): Block[] {
  const { chance } = cv
  return [
    gap(8),
    line(bold('Project Details', 12)),
    ...['Inventory portal', 'Core banking migration', 'Hospital records']
      .slice(0, chance.whole(1, 3))
      .flatMap((name, at) => [
        line(bold(`Project #${at + 1}: ${name}`)),
        line(`Team size: ${chance.whole(3, 14)}`),
        line(
          `Environment: ${chance.pick(['Java, Oracle 11g', 'SAP ABAP', 'MS Excel, Tally ERP'])}`,
        ),
      ]),
  ]
}

/** An Indian CV: jobs as sentences, studies in a table with marks, projects and a declaration. */
export const projectSheets: Design = {
  name: 'project-sheets',
  languages: ['en'],
  draw(person, chance) {
    const notation = chance.pick(['shortUpper', 'longUpper', 'slash', 'apostrophe'])
    const cv = tell(person, chance, {
      without: ['headline'],
      notations: [notation],
      heading: ['capsColon', 'colon', 'capsRule', 'bold'],
      singleDates: true,
    })
    const { told } = cv
    const endsOf = ends(person.language, notation, chance)
    return drawn(cv, [
      page(
        [
          line(bold(told.name, 14)),
          ...contactTexts(cv, 'labelled').map((text) => line(text)),
          rule,
        ],
        summary(cv),
        experience(cv, (job) => {
          const [start, end] = endsOf(job)
          return [
            line(
              job.isCurrent ? 'Working as ' : 'Worked as ',
              bold(job.title),
              ' with ',
              bold(job.employer),
              `${job.place ? `, ${job.place}` : ''} from ${start} to ${job.isCurrent ? 'till date' : end}.`,
            ),
            ...bullets(cv, job),
          ]
        }),
        chance.is(0.6) ? projectSheet(cv) : [],
        cv.heading('education'),
        [
          row(
            [0.34, bold('Course')],
            [0.36, bold('Institute')],
            [0.16, bold('Year')],
            [0.14, bold('Marks')],
          ),
        ],
        told.education.map((study) =>
          row(
            [0.34, plain(subject(cv, study))],
            [0.36, plain(joined(', ', study.school, study.place))],
            [0.16, plain(cv.studied(study))],
            [0.14, plain(`${chance.whole(52, 91)}%`)],
          ),
        ),
        skills(cv, 'grouped', 'items'),
        certificates(cv),
        spoken(cv, 'commas', 'items'),
        told.interests.length > 0
          ? [...cv.heading('interests'), item(told.interests.join(', '), cv.bullet)]
          : [],
        [gap(8), line(`Permanent address: ${street(cv)}`)],
        declaration(cv),
      ),
    ])
  },
}
