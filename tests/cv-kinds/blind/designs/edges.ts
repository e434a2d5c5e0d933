/** CVs with dates or places at unusual edges: between two lines, at the right, stacked. */

import type { Design } from '../../model.ts'
import {
  bold,
  bullets,
  certificates,
  columns,
  contact,
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
  right,
  row,
  rule,
  skills,
  small,
  spoken,
  subject,
  summary,
} from './parts.ts'
import { references } from './noise.ts'
import { tell } from './tell.ts'

/** The dates alone on a line between the title and the employer. */
export const datesBetween: Design = {
  name: 'dates-between',
  draw(person, chance) {
    const cv = tell(person, chance)
    const { told } = cv
    const isTitleFirst = chance.is(0.6)
    const stacked = (what: string, dates: string, where: string, place: string | null) => [
      line(bold(isTitleFirst ? what : where, 11)),
      ...lineIf(dates, (text) => small(text)),
      line(isTitleFirst ? where : what),
      ...lineIf(place, italic),
    ]
    return drawn(cv, [
      page(
        [line(bold(told.name, 20)), ...lineIf(told.headline, italic)],
        contact(cv, chance.pick(['bare', 'labelled', 'icons'])),
        summary(cv),
        experience(cv, (job) => [
          ...stacked(job.title, cv.when(job), job.employer, job.place),
          ...bullets(cv, job),
        ]),
        education(cv, (study) =>
          stacked(subject(cv, study), cv.studied(study), study.school, study.place),
        ),
        skills(cv, 'levels', 'commas', 'items'),
        spoken(cv, 'items', 'lines'),
        certificates(cv),
        interests(cv),
        references(cv),
      ),
    ])
  },
}

/** "Title, Employer" at the left and the place at the right edge, dates below. */
export const placeRight: Design = {
  name: 'place-right',
  draw(person, chance) {
    const cv = tell(person, chance, { heading: ['bold', 'ruleUnder', 'caps', 'emoji'] })
    const { told } = cv
    const mark = chance.pick([', ', ' – ', ' | '])
    return drawn(cv, [
      page(
        [
          line(bold(told.name, 22), told.headline ? `, ${told.headline}` : ''),
          line(small(joined(', ', ...contactTexts(cv, 'bare')))),
          rule,
        ],
        summary(cv),
        experience(cv, (job) => [
          line(bold(`${job.title}${mark}${job.employer}`), right(job.place ?? '')),
          line(small(cv.when(job))),
          ...bullets(cv, job),
        ]),
        education(cv, (study) => [
          line(bold(`${subject(cv, study)}${mark}${study.school}`), right(study.place ?? '')),
          ...lineIf(cv.studied(study), small),
        ]),
        skills(cv, 'bars', 'levels', 'pairs'),
        spoken(cv, 'bars', 'commas'),
        certificates(cv),
        interests(cv),
        references(cv),
      ),
    ])
  },
}

/** Title and employer at the left, dates and place stacked at the right. */
export const stackedRight: Design = {
  name: 'stacked-right',
  draw(person, chance) {
    const cv = tell(person, chance)
    const { told } = cv
    const isTitleFirst = chance.is(0.6)
    const entry = (what: string, where: string, dates: string, place: string | null) =>
      row(
        [0.7, bold(isTitleFirst ? what : where, 11), plain(isTitleFirst ? where : what)],
        [0.3, small(dates), small(place ?? '')],
      )
    return drawn(cv, [
      columns(
        0.6,
        [line(bold(told.name, 24)), ...lineIf(told.headline)],
        contactTexts(cv, 'icons').map((text) => line(small(text))),
      ),
      page(
        [gap()],
        summary(cv),
        skills(cv, 'dots', 'commas', 'grouped'),
        experience(cv, (job) => [
          entry(job.title, job.employer, cv.when(job), job.place),
          ...bullets(cv, job),
        ]),
        education(cv, (study) => [
          entry(subject(cv, study), study.school, cv.studied(study), study.place),
        ]),
        certificates(cv),
        spoken(cv, 'row', 'commas'),
        interests(cv),
      ),
    ])
  },
}
