/** CVs on the forms of offices: labels for each fact, tables with many columns, sheets of projects. */

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
  footerOf,
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
import { declaration, licence, personalTable, street } from './noise.ts'
import { ends } from './roles.ts'
import { tell, type Cv } from './tell.ts'

const NOTATIONS = ['slash', 'slash', 'dot', 'longUpper', 'shortUpper', 'iso']

/** A US federal résumé: hours per week, salary and supervisor under each job. */
export const federal: Design = {
  name: 'federal',
  languages: ['en'],
  draw(person, chance) {
    const cv = tell(person, chance, {
      without: ['headline'],
      heading: ['caps', 'capsRule', 'capsColon', 'bold'],
      notations: [chance.pick(['slash', 'longUpper', 'shortUpper'])],
    })
    const supervisors = chance.shuffle(['J. Ortiz', 'Dana Whitfield', 'M. Okoro', 'Capt. R. Lowe'])
    const isEmployerFirst = chance.is(0.5)
    return drawn(
      cv,
      [
        page(
          [
            centred(bold(cv.told.name.toLocaleUpperCase(person.language), 14)),
            ...contactTexts(cv, 'labelled').map((text) => centred(plain(text))),
            line(
              `Citizenship: United States   Veterans' preference: ${chance.pick(['No', '5 points'])}`,
            ),
            line(`Federal civilian status: ${chance.pick(['N/A', 'Competitive service'])}`),
          ],
          summary(cv),
          experience(cv, (job, at) => [
            line(bold(isEmployerFirst ? job.employer : job.title)),
            line(isEmployerFirst ? bold(job.title) : job.employer),
            ...(job.place ? [line(job.place)] : []),
            line(`Dates employed: ${cv.when(job)}`),
            line(`Hours per week: ${chance.pick(['40', '40', '37.5', '20'])}`),
            line(`Salary: $${chance.whole(31, 98)},${chance.whole(100, 990)} per year`),
            line(
              `Supervisor: ${supervisors[at % 4] ?? ''}, 555-01${chance.whole(10, 99)}; may contact: ${chance.pick(['Yes', 'No'])}`,
            ),
            ...(job.achievements.length > 0
              ? [line('Duties, Accomplishments and Related Skills:')]
              : []),
            ...bullets(cv, job),
          ]),
          education(cv, (study) => [
            line(bold(study.school), study.place ? `, ${study.place}` : ''),
            line(joined(', ', subject(cv, study), cv.studied(study))),
            line(`GPA: 3.${chance.whole(1, 9)} of a maximum 4.0`),
          ]),
          skills(cv, 'commas', 'items', 'slashes'),
          certificates(cv),
          spoken(cv, 'brackets', 'lines'),
          interests(cv),
        ),
      ],
      footerOf(cv),
    )
  },
}

/** A form of application: the first and the last day each have a label, and a reason for leaving. */
export const applicationForm: Design = {
  name: 'application-form',
  draw(person, chance) {
    const notation = chance.pick(NOTATIONS)
    const cv = tell(person, chance, {
      without: ['headline', 'link'],
      notations: [notation],
      heading: ['numbered', 'caps', 'bold', 'rulesAround'],
    })
    const { words } = cv
    const more = CAREER_WORDS[person.language]
    const endsOf = ends(person.language, notation, chance)
    const [position, employer, place, tasks] = [
      words.position,
      words.employer,
      words.place,
      words.tasks,
    ].map((list) => chance.pick(list))
    const fact = (name: string | undefined, text: string | null): Block[] =>
      text ? [row([0.3, plain(`${name}:`)], [0.7, plain(text)])] : []
    return drawn(cv, [
      page(
        [
          ...fact(words.name, cv.told.name),
          ...fact(words.address, cv.told.place),
          ...fact(chance.pick(words.phone), cv.told.phone),
          ...fact(chance.pick(words.mail), cv.told.email),
          ...personalTable(cv, 0.3),
        ],
        experience(cv, (job) => {
          const [start, end] = endsOf(job)
          return [
            ...fact(employer, job.employer),
            ...fact(place, job.place),
            ...fact(position, job.title),
            ...fact(more.from, start),
            ...fact(more.to, end),
            ...(job.achievements.length > 0 ? [line(`${tasks}:`), ...bullets(cv, job)] : []),
            ...(job.isCurrent ? [] : fact(more.leaving, chance.pick(more.reasons))),
          ]
        }),
        education(cv, (study) => [
          ...fact(words.school, joined(', ', study.school, study.place)),
          ...fact(words.degree, subject(cv, study)),
          ...fact(words.period[0], cv.studied(study)),
        ]),
        skills(cv, 'items', 'commas'),
        spoken(cv, 'row', 'commas'),
        certificates(cv),
        interests(cv),
        summary(cv),
        licence(cv),
        chance.is(0.6) ? declaration(cv) : [],
      ),
    ])
  },
}

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
