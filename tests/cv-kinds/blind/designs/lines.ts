/** CVs whose entries are one line or run-on text. */

import type { Design } from '../../model.ts'
import {
  bold,
  bullets,
  certificates,
  contactLine,
  contactTexts,
  drawn,
  education,
  experience,
  footerOf,
  gap,
  interests,
  italic,
  item,
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

/** Each job is one bullet, and nothing more is said. */
export const jobsAsItems: Design = {
  name: 'jobs-as-items',
  draw(person, chance) {
    const cv = tell(person, chance, { achievements: 0 })
    const mark = chance.pick([': ', ' ', ', ', ' – ', ' | '])
    const isDatesLast = chance.is(0.4)
    const entry = (dates: string, ...texts: (string | null)[]) =>
      isDatesLast ? joined(', ', ...texts, dates) : joined(mark, dates, joined(', ', ...texts))
    return drawn(cv, [
      page(
        [line(bold(cv.told.name, 15)), ...lineIf(cv.told.headline), contactLine(cv, false)],
        summary(cv),
        [
          ...cv.heading('experience'),
          ...cv.told.jobs.map((job) =>
            item(entry(cv.when(job), job.title, job.employer, job.place), cv.bullet),
          ),
        ],
        [
          ...cv.heading('education'),
          ...cv.told.education.map((study) =>
            item(
              entry(cv.studied(study), subject(cv, study), study.school, study.place),
              cv.bullet,
            ),
          ),
        ],
        skills(cv, 'items', 'commas', 'prose'),
        spoken(cv, 'items', 'commas'),
        certificates(cv),
        interests(cv),
        licence(cv),
      ),
    ])
  },
}

/** Title | Employer | Place | Dates, then sentences without marks. */
export const barred: Design = {
  name: 'barred',
  draw(person, chance) {
    const cv = tell(person, chance)
    const bar = chance.pick([' | ', ' || ', ' / ', ' • '])
    const isAllBold = chance.is(0.5)
    const head = (text: string) => line(isAllBold ? bold(text) : plain(text))
    return drawn(
      cv,
      [
        page(
          [
            line(bold(cv.told.name, 20)),
            ...lineIf(cv.told.headline, italic),
            contactLine(cv, false),
            rule,
          ],
          skills(cv, 'dots', 'commas', 'pairs'),
          experience(cv, (job) => [
            head(joined(bar, job.title, job.employer, job.place, cv.when(job))),
            ...job.achievements.map((text) => line(text)),
          ]),
          education(cv, (study) => [
            head(joined(bar, subject(cv, study), study.school, study.place, cv.studied(study))),
          ]),
          certificates(cv),
          spoken(cv, 'lines', 'brackets'),
          summary(cv),
          interests(cv),
        ),
      ],
      chance.is(0.3) ? footerOf(cv) : undefined,
    )
  },
}

/** "Title at Employer (dates)", prose below. */
export const titleAtEmployer: Design = {
  name: 'title-at-employer',
  draw(person, chance) {
    const cv = tell(person, chance, {
      without: ['headline'],
      notations: [chance.pick(['longBrackets', 'yearsBrackets', 'slashBrackets', 'slashBrackets'])],
    })
    const isWhole = chance.is(0.5)
    return drawn(cv, [
      page(
        [
          line(bold(cv.told.name, 22)),
          ...contactTexts(cv, 'labelled').map((text) => line(small(text))),
        ],
        summary(cv),
        experience(cv, (job) => [
          line(
            bold(job.title),
            ` ${cv.words.at} `,
            isWhole ? bold(job.employer) : plain(job.employer),
            `${job.place ? `, ${job.place}` : ''} ${cv.when(job)}`,
          ),
          ...prose(job),
        ]),
        education(cv, (study) => [
          line(
            bold(subject(cv, study)),
            `, ${joined(', ', study.school, study.place)}${cv.studied(study) ? ` ${cv.studied(study)}` : ''}`,
          ),
        ]),
        skills(cv, 'prose', 'commas', 'slashes'),
        spoken(cv, 'brackets'),
        interests(cv),
        certificates(cv),
        references(cv),
      ),
    ])
  },
}

/** Employer in brackets after the title, dates at the end of the line below. */
export const employerInBrackets: Design = {
  name: 'employer-in-brackets',
  draw(person, chance) {
    const cv = tell(person, chance, { jobPlaces: false, without: ['headline'] })
    return drawn(cv, [
      page(
        [line(bold(cv.told.name, 14)), contactLine(cv, false)],
        education(cv, (study) => [
          line(
            subject(cv, study),
            ` (${joined(', ', study.school, study.place)})`,
            right(cv.studied(study)),
          ),
        ]),
        experience(cv, (job) => [
          line(bold(job.title), ` (${job.employer})`),
          ...bullets(cv, job),
          line(italic(cv.when(job))),
        ]),
        skills(cv, 'commas', 'grouped', 'levels'),
        spoken(cv, 'commas', 'row'),
        certificates(cv),
        interests(cv),
        summary(cv),
        chance.is(0.4) ? declaration(cv) : [],
      ),
    ])
  },
}

/** Typed by hand: no styles at all, headings with a colon, dates first and a dash. */
export const typed: Design = {
  name: 'typed',
  draw(person, chance) {
    const cv = tell(person, chance, {
      heading: ['colon', 'capsColon', 'plain', 'lower'],
      without: ['headline', 'link'],
      achievements: 3,
    })
    const { told, words } = cv
    const isSpaced = chance.is(0.5)
    return drawn(cv, [
      page(
        [
          line(words.title),
          gap(),
          line(told.name),
          line(street(cv)),
          ...lineIf(told.place),
          ...lineIf(told.phone ? `${words.phone[0]} ${told.phone}` : null),
          line(told.email),
          line(`${words.birth} ${birthDate(cv)}`),
        ],
        education(cv, (study) => [
          line(
            joined(
              isSpaced ? '     ' : ' ',
              cv.studied(study),
              joined(', ', study.school, study.place),
            ),
          ),
          line(`${isSpaced ? '               ' : ''}${subject(cv, study)}`),
        ]),
        experience(cv, (job) => [
          line(
            joined(isSpaced ? '     ' : ' - ', cv.when(job), joined(', ', job.employer, job.place)),
          ),
          line(`${isSpaced ? '               ' : ''}${job.title}`),
          ...job.achievements.map((text) => line(`- ${text}`)),
        ]),
        skills(cv, 'lines', 'commas', 'prose'),
        spoken(cv, 'commas', 'lines'),
        certificates(cv),
        interests(cv),
        summary(cv),
        licence(cv),
        chance.is(0.5) ? declaration(cv) : references(cv),
      ),
    ])
  },
}

/** No headings: the reader must see what each paragraph is. */
export const headless: Design = {
  name: 'headless',
  draw(person, chance) {
    const cv = tell(person, chance, { heading: ['none'], without: ['interests', 'certificates'] })
    const { told } = cv
    return drawn(
      cv,
      [
        page(
          [
            line(bold(told.name, 16)),
            ...lineIf(told.headline),
            ...contactTexts(cv, 'bare').map((text) => line(text)),
          ],
          summary(cv),
          experience(cv, (job) => [
            line(bold(job.title), `, ${joined(', ', job.employer, job.place)}`),
            line(italic(cv.when(job))),
            ...bullets(cv, job),
          ]),
          education(cv, (study) => [
            line(bold(subject(cv, study)), `, ${joined(', ', study.school, study.place)}`),
            ...lineIf(cv.studied(study), italic),
          ]),
          // Lists without a heading tell what they are by a label of their own.
          told.skills.length > 0
            ? [gap(), line(bold(`${cv.headingText('skills')}: `), told.skills.join(', '))]
            : [],
          told.spoken.length > 0
            ? [
                line(
                  bold(`${cv.headingText('languages')}: `),
                  told.spoken.map(({ name, level }) => joined(' ', name, level)).join(', '),
                ),
              ]
            : [],
        ),
      ],
      footerOf(cv),
    )
  },
}

/** Skills and achievements first; the history is a short list at the end. */
export const functional: Design = {
  name: 'functional',
  draw(person, chance) {
    const cv = tell(person, chance, {
      achievements: 0,
      notations: [chance.pick(['years', 'yearsOpen', 'slash', 'longFromTo', 'yearsBrackets'])],
    })
    return drawn(cv, [
      page(
        [line(bold(cv.told.name, 22)), ...lineIf(cv.told.headline), contactLine(cv, false)],
        summary(cv),
        skills(cv, 'grouped', 'items', 'levels'),
        certificates(cv),
        experience(cv, (job) => [
          line(
            job.title,
            ', ',
            bold(job.employer),
            job.place ? `, ${job.place}` : '',
            right(cv.when(job)),
          ),
        ]),
        education(cv, (study) => [
          line(
            subject(cv, study),
            ', ',
            bold(study.school),
            study.place ? `, ${study.place}` : '',
            right(cv.studied(study)),
          ),
        ]),
        spoken(cv, 'commas'),
        interests(cv),
        references(cv),
      ),
    ])
  },
}

/** Jobs as prose: the sentence of the dates opens a paragraph. */
export const story: Design = {
  name: 'story',
  draw(person, chance) {
    const cv = tell(person, chance, {
      notations: [
        chance.pick(['longFromTo', 'longSince', 'dotFromTo', 'slashFromTo', 'years', 'seasons']),
      ],
      achievements: 4,
    })
    return drawn(cv, [
      page(
        [
          line(bold(cv.told.name, 18)),
          ...contactTexts(cv, 'bare').map((text) => line(text)),
          ...lineIf(cv.told.headline, italic),
        ],
        summary(cv),
        experience(cv, (job) => [
          line(
            bold(`${cv.when(job)}:`),
            ` ${job.title}, ${joined(', ', job.employer, job.place)}.`,
          ),
          ...prose(job),
        ]),
        education(cv, (study) => [
          line(
            `${joined(': ', cv.studied(study), joined(', ', subject(cv, study), study.school, study.place))}.`,
          ),
        ]),
        skills(cv, 'prose'),
        spoken(cv, 'commas', 'brackets'),
        certificates(cv),
        interests(cv),
        chance.is(0.3) ? projects(cv) : [],
      ),
    ])
  },
}
