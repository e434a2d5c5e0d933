/** CVs on the templates that come with word processors. */

import type { Design, Part } from '../../model.ts'
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
  footerOf,
  interests,
  italic,
  joined,
  line,
  lineIf,
  page,
  plain,
  prose,
  row,
  skills,
  small,
  spoken,
  subject,
  summary,
} from './parts.ts'
import { projects, references, street } from './noise.ts'
import { tell } from './tell.ts'

/** The two-column template of an online word processor: "Employer, Place — Title" at the left. */
export const docsSerif: Design = {
  name: 'docs-serif',
  draw(person, chance) {
    const cv = tell(person, chance, {
      notations: [chance.pick(['caps', 'longUpper', 'years'])],
      heading: ['caps', 'bold'],
    })
    const { told } = cv
    const isProse = chance.is(0.5)
    const main = [
      ...experience(cv, (job) => [
        line(bold(joined(', ', job.employer, job.place)), ' — ', italic(job.title)),
        line(small(cv.when(job))),
        ...(isProse ? prose(job) : bullets(cv, job)),
      ]),
      ...education(cv, (study) => [
        line(bold(joined(', ', study.school, study.place)), ' — ', italic(subject(cv, study))),
        ...lineIf(cv.studied(study), small),
      ]),
      ...(chance.is(0.4) ? projects(cv) : []),
    ]
    const side = [
      ...skills(cv, 'lines', 'items'),
      ...certificates(cv),
      ...spoken(cv, 'commas', 'lines'),
      ...interests(cv),
    ]
    return drawn(cv, [
      columns(
        0.65,
        [line(bold(told.name, 30)), ...lineIf(told.headline), ...lineIf(told.summary)],
        contactTexts(cv, 'bare').map((text) => line(small(text))),
      ),
      columns(0.65, main, side),
    ])
  },
}

/** An old office template: dates, employer and place in three columns, the title below. */
export const word97: Design = {
  name: 'word-97',
  draw(person, chance) {
    const cv = tell(person, chance, {
      without: ['headline', 'link'],
      heading: ['rulesAround', 'capsRule', 'caps', 'bold'],
    })
    const mark = chance.pick(['▪ ', '• ', ''])
    const entry = (dates: string, where: string, place: string | null, what: string) => [
      row([0.25, plain(dates)], [0.45, plain(where)], [0.3, plain(place ?? '')]),
      row([0.25, plain('')], [0.75, bold(what)]),
    ]
    const listed = (texts: string[]): Part[] => texts.map((text) => plain(`${mark}${text}`))
    return drawn(
      cv,
      [
        page(
          [
            line(small(joined(', ', street(cv), cv.told.place))),
            line(small(joined(' • ', cv.told.phone, cv.told.email))),
            line(bold(cv.told.name, 26)),
          ],
          summary(cv),
          experience(cv, (job) => [
            ...entry(cv.when(job), job.employer, job.place, job.title),
            ...(job.achievements.length > 0
              ? [row([0.25, plain('')], [0.75, ...listed(job.achievements)])]
              : []),
          ]),
          education(cv, (study) =>
            entry(cv.studied(study), study.school, study.place, subject(cv, study)),
          ),
          skills(cv, 'commas', 'items', 'slashes'),
          spoken(cv, 'commas', 'lines'),
          certificates(cv),
          interests(cv),
          references(cv),
        ),
      ],
      chance.is(0.3) ? footerOf(cv) : undefined,
    )
  },
}

/** A newer office template: small dates, "Title / Employer, Place" large on one line, a text. */
export const wordBasic: Design = {
  name: 'word-basic',
  draw(person, chance) {
    const cv = tell(person, chance, { heading: ['ruleUnder', 'big', 'caps'], achievements: 3 })
    const { told } = cv
    const mark = chance.pick([' / ', ', ', ' | '])
    return drawn(cv, [
      page(
        [line(bold(told.name, 28)), ...lineIf(told.headline), contactLine(cv, false)],
        summary(cv),
        experience(cv, (job) => [
          line(small(cv.when(job))),
          line(bold(job.title, 12), `${mark}${joined(', ', job.employer, job.place)}`),
          ...prose(job),
        ]),
        education(cv, (study) => [
          ...lineIf(cv.studied(study), small),
          line(bold(subject(cv, study), 12), `${mark}${joined(', ', study.school, study.place)}`),
          ...(chance.is(0.3) ? [line(cv.words.grade)] : []),
        ]),
        skills(cv, 'pairs', 'items'),
        spoken(cv, 'lines', 'brackets'),
        certificates(cv),
        interests(cv),
      ),
    ])
  },
}
