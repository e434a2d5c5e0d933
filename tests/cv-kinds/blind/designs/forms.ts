/** CVs on the forms of offices, with a label for each fact. */

import { CAREER_WORDS } from '../career-words.ts'
import type { Block, Design } from '../../model.ts'
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
  interests,
  joined,
  line,
  page,
  plain,
  row,
  skills,
  spoken,
  subject,
  summary,
} from './parts.ts'
import { declaration, licence, personalTable } from './noise.ts'
import { ends } from './roles.ts'
import { tell } from './tell.ts'

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
