/** CVs made with tables: dates or labels in a left column, or whole jobs as rows. */

import type { Block, Design, Part } from '../../model.ts'
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
  item,
  joined,
  line,
  lineIf,
  page,
  plain,
  row,
  rule,
  skillLines,
  skills,
  small,
  spoken,
  subject,
  summary,
} from './parts.ts'
import { declaration, licence, personalRows, personalTable, references, street } from './noise.ts'
import { tell, type Cv } from './tell.ts'

const marked = (cv: Cv, text: string): Part =>
  plain(`${cv.bullet === 'shape' || !cv.bullet ? '-' : cv.bullet} ${text}`)

/** The German form: a table of personal data, dates in a left column, place and date at the end. */
export const tabular: Design = {
  name: 'tabular',
  draw(person, chance) {
    const cv = tell(person, chance, { without: ['headline', 'summary'] })
    const { told } = cv
    const width = chance.pick([0.22, 0.25, 0.28, 0.33])
    const label = (name: string, text: string | null): Block[] =>
      text ? [row([width, plain(`${name}:`)], [1 - width, plain(text)])] : []
    const personal = [
      ...cv.heading('contact'),
      ...label(cv.words.name, told.name),
      ...label(cv.words.address, joined(', ', street(cv), told.place)),
      ...label(chance.pick(cv.words.phone), told.phone),
      ...label(chance.pick(cv.words.mail), told.email),
      ...label('Web', told.link),
      ...personalTable(cv, width),
    ]
    const isTitleFirst = chance.is(0.5)
    return drawn(cv, [
      page(
        [line(bold(cv.words.title, 18)), gap()],
        personal,
        experience(cv, (job) => {
          const where = joined(', ', job.employer, job.place)
          const head: Part[] = isTitleFirst
            ? [bold(job.title), plain(where)]
            : [bold(where), plain(job.title)]
          return [
            row(
              [width, plain(cv.when(job))],
              [1 - width, ...head, ...job.achievements.map((text) => marked(cv, text))],
            ),
          ]
        }),
        education(cv, (study) => [
          row(
            [width, plain(cv.studied(study))],
            [1 - width, bold(joined(', ', study.school, study.place)), plain(subject(cv, study))],
          ),
        ]),
        skills(cv, 'levels', 'commas', 'grouped'),
        spoken(cv, 'row', 'lines'),
        certificates(cv),
        interests(cv),
        declaration(cv),
      ),
    ])
  },
}

/** The old Europass form: each fact with its label at the left. */
export const europassOld: Design = {
  name: 'europass-old',
  draw(person, chance) {
    const cv = tell(person, chance, {
      without: ['headline', 'link'],
      heading: ['bold', 'caps', 'plain'],
    })
    const { told, words } = cv
    const fact = (name: string, ...parts: Part[]) => row([0.32, plain(name)], [0.68, ...parts])
    const facts = (name: string, text: string | null) => (text ? [fact(name, plain(text))] : [])
    const [position, employer, period, tasks] = [
      words.position,
      words.employer,
      words.period,
      words.tasks,
    ].map((list) => chance.pick(list))
    return drawn(
      cv,
      [
        page(
          [
            line(bold(`Europass ${words.title}`, 13)),
            gap(),
            ...cv.heading('contact'),
            fact(words.name, bold(told.name, 12)),
          ],
          [
            ...facts(words.address, told.place),
            ...facts(words.phone[0] ?? '', told.phone),
            fact(words.mail[0] ?? '', plain(told.email)),
          ],
          personalRows(cv).map(([name, value]) => fact(name, plain(value))),
          summary(cv),
          experience(cv, (job) => [
            fact(period ?? '', plain(cv.when(job))),
            fact(position ?? '', bold(job.title)),
            ...(job.achievements.length > 0
              ? [fact(tasks ?? '', ...job.achievements.map((text) => marked(cv, text)))]
              : []),
            fact(employer ?? '', plain(joined(', ', job.employer, job.place))),
          ]),
          education(cv, (study) => [
            ...(cv.studied(study) ? [fact(words.period[0] ?? '', plain(cv.studied(study)))] : []),
            fact(words.degree, plain(subject(cv, study))),
            fact(words.school, plain(joined(', ', study.school, study.place))),
          ]),
          spoken(cv, 'row'),
          skills(cv, 'items', 'commas', 'prose'),
          certificates(cv),
          interests(cv),
          licence(cv),
        ),
      ],
      footerOf(cv),
    )
  },
}

/** LaTeX moderncv: years at the left, everything else in a run of commas. */
export const moderncv: Design = {
  name: 'moderncv',
  draw(person, chance) {
    const cv = tell(person, chance, {
      heading: ['bold', 'ruleUnder', 'big'],
      notations: [chance.pick(['years', 'short', 'dotted', 'yearsSince'])],
    })
    const { told } = cv
    return drawn(
      cv,
      [
        {
          columns: [
            { width: 0.6, blocks: [line(bold(told.name, 24)), ...lineIf(told.headline, italic)] },
            { width: 0.4, blocks: contactTexts(cv, 'icons').map((text) => line(small(text))) },
          ],
        },
        page(
          summary(cv),
          education(cv, (study) => [
            row(
              [0.18, plain(cv.studied(study))],
              [
                0.82,
                [
                  bold(subject(cv, study)),
                  plain(', '),
                  italic(study.school),
                  plain(study.place ? `, ${study.place}.` : '.'),
                ],
              ],
            ),
          ]),
          experience(cv, (job) => [
            row(
              [0.18, plain(cv.when(job))],
              [
                0.82,
                [
                  bold(job.title),
                  plain(', '),
                  italic(job.employer),
                  plain(job.place ? `, ${job.place}.` : '.'),
                ],
                ...job.achievements.map((text) => plain(`◦ ${text}`)),
              ],
            ),
          ]),
          told.skills.length > 0
            ? [
                ...cv.heading('skills'),
                ...[0, 4, 8]
                  .filter((at) => at < told.skills.length)
                  .map((at) =>
                    row(
                      [0.18, bold(cv.words.tools[at / 4] ?? '')],
                      [0.82, plain(told.skills.slice(at, at + 4).join(', '))],
                    ),
                  ),
              ]
            : [],
          spoken(cv, 'row'),
          certificates(cv),
          interests(cv),
        ),
      ],
      chance.is(0.5) ? footerOf(cv) : undefined,
    )
  },
}

/** Section names in a left column, their content in a right one. */
export const headingsLeft: Design = {
  name: 'headings-left',
  draw(person, chance) {
    const cv = tell(person, chance, { heading: ['none'], without: ['certificates'] })
    const { told } = cv
    const isCaps = chance.is(0.5)
    const section = (
      name: Parameters<Cv['headingText']>[0],
      ...cells: (Part | Part[])[]
    ): Block[] => {
      const text = cv.headingText(name)
      return cells.length > 0
        ? [
            rule,
            row(
              [0.24, bold(isCaps ? text.toLocaleUpperCase(person.language) : text)],
              [0.76, ...cells],
            ),
          ]
        : []
    }
    return drawn(cv, [
      page(
        [
          centred(bold(told.name, 22)),
          ...(told.headline ? [centred(plain(told.headline))] : []),
          contactLine(cv, true),
          gap(10),
        ],
        told.summary ? section('summary', plain(told.summary)) : [],
        section(
          'experience',
          ...told.jobs.flatMap((job): (Part | Part[])[] => [
            [
              bold(job.title),
              plain(` ${chance.pick(['|', '·', '–'])} ${joined(', ', job.employer, job.place)}`),
            ],
            italic(cv.when(job)),
            ...job.achievements.map((text) => marked(cv, text)),
            plain(' '),
          ]),
        ),
        section(
          'education',
          ...told.education.flatMap((study) => [
            bold(joined(', ', study.school, study.place)),
            plain(joined(', ', subject(cv, study), cv.studied(study))),
          ]),
        ),
        section('skills', ...(told.skills.length > 0 ? [plain(told.skills.join(', '))] : [])),
        section(
          'languages',
          ...told.spoken.map(({ name, level }) => plain(joined(' – ', name, level))),
        ),
        section(
          'interests',
          ...(told.interests.length > 0 ? [plain(told.interests.join(', '))] : []),
        ),
      ),
    ])
  },
}

/** All jobs in one table with a row of labels on top, as an office form has it. */
export const jobTable: Design = {
  name: 'job-table',
  draw(person, chance) {
    const cv = tell(person, chance, {
      achievements: 0,
      without: ['headline'],
      notations: [chance.pick(['slash', 'years', 'dot', 'bareSlash', 'shortUpper'])],
    })
    const { told, words } = cv
    const isEmployerFirst = chance.is(0.5)
    const order = <T>(employer: T, title: T): [T, T] =>
      isEmployerFirst ? [employer, title] : [title, employer]
    const [second, third] = order(words.employer[0] ?? '', words.position[0] ?? '')
    return drawn(cv, [
      page(
        [line(bold(told.name, 16)), ...contactTexts(cv, 'labelled').map((text) => line(text))],
        personalTable(cv, 0.3),
        summary(cv),
        cv.heading('experience'),
        [row([0.24, bold(words.period[0] ?? '')], [0.4, bold(second)], [0.36, bold(third)])],
        told.jobs.map((job) => {
          const [left, other] = order(joined(', ', job.employer, job.place), job.title)
          return row([0.24, plain(cv.when(job))], [0.4, plain(left)], [0.36, plain(other)])
        }),
        cv.heading('education'),
        [
          row(
            [0.24, bold(words.period[0] ?? '')],
            [0.4, bold(words.school)],
            [0.36, bold(words.degree)],
          ),
        ],
        told.education.map((study) =>
          row(
            [0.24, plain(cv.studied(study))],
            [0.4, plain(joined(', ', study.school, study.place))],
            [0.36, plain(subject(cv, study))],
          ),
        ),
        skills(cv, 'commas', 'pairs', 'levels'),
        spoken(cv, 'row', 'commas'),
        certificates(cv),
        interests(cv),
        references(cv),
        chance.is(0.3) ? declaration(cv) : [],
      ),
    ])
  },
}

/** Dates and place stacked at the left, the job and its tasks at the right: Russian job boards. */
export const jobBoard: Design = {
  name: 'job-board',
  draw(person, chance) {
    const cv = tell(person, chance, {
      heading: ['plain', 'ruleUnder', 'bold'],
      notations: [chance.pick(['longUpper', 'shortLasting', 'longUpper', 'slash'])],
      singleDates: true,
    })
    const { told } = cv
    return drawn(
      cv,
      [
        page(
          [line(bold(told.name, 20)), ...lineIf(told.headline, (text) => bold(text, 14))],
          [...contactTexts(cv, 'bare').map((text) => line(text)), rule],
          experience(cv, (job) => [
            row(
              [0.26, small(cv.when(job)), small(job.place ?? '')],
              [
                0.74,
                bold(job.employer, 11),
                bold(job.title),
                ...job.achievements.map((text) => plain(`- ${text}`)),
              ],
            ),
          ]),
          education(cv, (study) => [
            row(
              [0.26, small(cv.studied(study))],
              [0.74, bold(joined(', ', study.school, study.place)), plain(subject(cv, study))],
            ),
          ]),
          spoken(cv, 'lines', 'items'),
          told.skills.length > 0 ? [...cv.heading('skills'), ...skillLines(cv, 'dots')] : [],
          certificates(cv),
          interests(cv),
          summary(cv),
        ),
      ],
      footerOf(cv),
    )
  },
}

/** Dates in a column at the right side instead. */
export const datesRightColumn: Design = {
  name: 'dates-right-column',
  draw(person, chance) {
    const cv = tell(person, chance)
    const { told } = cv
    return drawn(cv, [
      page(
        [line(bold(told.name, 18), told.headline ? `  ${told.headline}` : ''), rule],
        contact(cv, 'bare'),
        summary(cv),
        experience(cv, (job) => [
          row(
            [
              0.75,
              [bold(job.employer), plain(job.place ? ` (${job.place})` : '')],
              italic(job.title),
            ],
            [0.25, small(cv.when(job))],
          ),
          ...bullets(cv, job),
        ]),
        education(cv, (study) => [
          row(
            [0.75, bold(subject(cv, study)), plain(joined(', ', study.school, study.place))],
            [0.25, small(cv.studied(study))],
          ),
        ]),
        told.certificates.length > 0 ? certificates(cv) : [],
        spoken(cv, 'items', 'brackets'),
        skills(cv, 'pairs', 'dots', 'bars'),
        told.interests.length > 0
          ? [...cv.heading('interests'), ...told.interests.map((text) => item(text, '•'))]
          : [],
      ),
    ])
  },
}
