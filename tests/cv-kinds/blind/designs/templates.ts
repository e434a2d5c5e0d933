/** Single-column CVs on the templates of word processors and LaTeX. */

import type { Design } from '../../model.ts'
import {
  bold,
  bullets,
  centred,
  certificates,
  contact,
  contactLine,
  contactTexts,
  drawn,
  education,
  experience,
  footerOf,
  gap,
  interests,
  italic,
  joined,
  line,
  lineIf,
  page,
  plain,
  prose,
  right,
  rule,
  skills,
  small,
  spoken,
  subject,
  summary,
} from './parts.ts'
import { birthDate, declaration, licence, projects, references, street } from './noise.ts'
import { tell } from './tell.ts'

/** Title — Employer at the left, dates at the right edge. */
export const titleDashEmployer: Design = {
  name: 'title-dash-employer',
  draw(person, chance) {
    const cv = tell(person, chance)
    const mark = chance.pick([' – ', ' — ', ', ', ' | ', ' - ', ' · '])
    const { told } = cv
    return drawn(cv, [
      page(
        [line(bold(told.name, 20)), ...lineIf(told.headline), contactLine(cv, false)],
        summary(cv),
        experience(cv, (job) => [
          line(
            bold(job.title),
            `${mark}${joined(', ', job.employer, job.place)}`,
            right(cv.when(job)),
          ),
          ...bullets(cv, job),
        ]),
        education(cv, (study) => [
          line(
            bold(subject(cv, study)),
            `${mark}${joined(', ', study.school, study.place)}`,
            right(cv.studied(study)),
          ),
        ]),
        skills(cv, 'commas', 'dots', 'grouped'),
        spoken(cv, 'lines', 'commas', 'brackets'),
        certificates(cv),
        interests(cv),
        references(cv),
      ),
    ])
  },
}

/** American college style: employer and place, then title and dates; centred header. */
export const employerOverTitle: Design = {
  name: 'employer-over-title',
  draw(person, chance) {
    const cv = tell(person, chance, {
      without: ['headline'],
      heading: ['capsRule', 'rulesAround', 'centred'],
    })
    const { told } = cv
    const isStudentFirst = chance.is(0.4)
    const jobs = experience(cv, (job) => [
      line(bold(job.employer), right(job.place ?? '')),
      line(italic(job.title), right(cv.when(job))),
      ...bullets(cv, job),
    ])
    const studies = education(cv, (study) => [
      line(bold(study.school), right(study.place ?? '')),
      line(italic(subject(cv, study)), right(cv.studied(study))),
      ...(chance.is(0.3) ? [line(cv.words.grade)] : []),
    ])
    return drawn(cv, [
      page(
        [centred(bold(told.name.toLocaleUpperCase(person.language), 18)), contactLine(cv, true)],
        isStudentFirst ? studies : summary(cv),
        jobs,
        isStudentFirst ? summary(cv) : studies,
        skills(cv, 'grouped', 'commas', 'slashes'),
        spoken(cv, 'commas', 'brackets'),
        certificates(cv),
        interests(cv),
      ),
    ])
  },
}

/** Three lines before the bullets: dates, title, employer. */
export const datesOnTop: Design = {
  name: 'dates-on-top',
  draw(person, chance) {
    const cv = tell(person, chance)
    const { told } = cv
    const isBoldDate = chance.is(0.5)
    return drawn(
      cv,
      [
        page(
          [
            line(bold(told.name, 24)),
            ...lineIf(told.headline, italic),
            ...contactTexts(cv, chance.pick(['bare', 'labelled'])).map((text) => line(small(text))),
          ],
          summary(cv),
          skills(cv, 'items', 'pairs', 'commas'),
          experience(cv, (job) => [
            line(isBoldDate ? bold(cv.when(job)) : small(cv.when(job))),
            line(bold(job.title, 11)),
            line(joined(chance.pick([', ', ' | ', ' – ']), job.employer, job.place)),
            ...bullets(cv, job),
          ]),
          education(cv, (study) => [
            line(small(cv.studied(study))),
            line(bold(subject(cv, study), 11)),
            line(joined(', ', study.school, study.place)),
          ]),
          spoken(cv, 'items', 'lines'),
          certificates(cv),
          interests(cv),
        ),
      ],
      chance.is(0.5) ? cv.words.page : undefined,
    )
  },
}

/** Employer, Place — Title on one line, small dates under it. */
export const employerDashTitle: Design = {
  name: 'employer-dash-title',
  draw(person, chance) {
    const cv = tell(person, chance, {
      notations: ['caps'],
      heading: ['caps', 'plain', 'big', 'bold'],
    })
    const { told } = cv
    return drawn(cv, [
      page(
        [
          line(bold(told.name, 28)),
          ...lineIf(told.headline),
          gap(),
          ...contactTexts(cv, 'bare').map((text) => line(text)),
        ],
        experience(cv, (job) => [
          line(bold(job.employer), `${job.place ? `, ${job.place}` : ''} — `, italic(job.title)),
          line(small(cv.when(job))),
          ...(chance.is(0.5) ? prose(job) : bullets(cv, job)),
        ]),
        education(cv, (study) => [
          line(
            bold(study.school),
            `${study.place ? `, ${study.place}` : ''} — `,
            italic(subject(cv, study)),
          ),
          line(small(cv.studied(study))),
        ]),
        projects(cv),
        skills(cv, 'lines', 'items', 'grouped'),
        summary(cv),
        spoken(cv, 'commas'),
        certificates(cv),
        interests(cv),
      ),
    ])
  },
}

/** Academic: numbered or Roman sections, studies first, publications, a long footer. */
export const academic: Design = {
  name: 'academic',
  draw(person, chance) {
    const cv = tell(person, chance, {
      achievements: 2,
      heading: ['numbered', 'roman', 'ruleUnder'],
    })
    const { told } = cv
    return drawn(
      cv,
      [
        page(
          [
            centred(plain(cv.words.title)),
            centred(bold(told.name, 16)),
            ...(told.headline ? [centred(italic(told.headline))] : []),
            rule,
          ],
          contact(cv, 'labelled'),
          summary(cv),
          education(cv, (study) => [
            line(
              `${cv.studied(study)}${cv.studied(study) ? ', ' : ''}`,
              bold(subject(cv, study)),
              `, ${joined(', ', study.school, study.place)}`,
            ),
            ...(chance.is(0.4) ? [line(italic(cv.words.grade))] : []),
          ]),
          experience(cv, (job) => [
            line(
              `${cv.when(job)}, `,
              bold(job.title),
              `, ${joined(', ', job.employer, job.place)}`,
            ),
            ...job.achievements.map((text) => line(text)),
          ]),
          projects(cv),
          certificates(cv),
          spoken(cv, 'brackets', 'commas'),
          skills(cv, 'commas', 'grouped'),
          interests(cv),
        ),
      ],
      footerOf(cv),
    )
  },
}

/** Indian and African fresher style: objective, studies, long declaration and signature. */
export const declared: Design = {
  name: 'declared',
  draw(person, chance) {
    const cv = tell(person, chance, {
      heading: ['capsColon', 'colon', 'capsRule', 'rulesAround'],
      without: ['headline'],
    })
    const { told } = cv
    return drawn(cv, [
      page(
        [
          centred(bold(cv.words.title.toLocaleUpperCase(person.language), 16)),
          line(bold(told.name, 13)),
          line(street(cv)),
          ...contactTexts(cv, 'labelled').map((text) => line(text)),
          rule,
        ],
        summary(cv),
        education(cv, (study) => [
          line(
            `${cv.bullet || '•'} `,
            subject(cv, study),
            ` – ${joined(', ', study.school, study.place)} `,
            cv.studied(study),
          ),
        ]),
        experience(cv, (job) => [
          line(bold(joined(', ', job.employer, job.place)), right(cv.when(job))),
          line(`${chance.pick(cv.words.position)}: `, bold(job.title)),
          ...(job.achievements.length > 0 ? [line(`${chance.pick(cv.words.tasks)}:`)] : []),
          ...bullets(cv, job),
        ]),
        skills(cv, 'items', 'commas'),
        certificates(cv),
        spoken(cv, 'commas', 'lines'),
        interests(cv),
        [
          gap(8),
          line(`${cv.words.birth}: ${birthDate(cv)}`),
          line(`${cv.words.nationality[0]}: ${cv.words.nationality[1]}`),
        ],
        licence(cv),
        declaration(cv),
      ),
    ])
  },
}
