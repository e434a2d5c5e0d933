/** CVs of careers that are not one job after the other: pauses, and two posts at once. */

import { CAREER_WORDS } from '../career-words.ts'
import { periodOf } from '../dates.ts'
import type { Block, Design, Part, Person } from '../../model.ts'
import {
  bold,
  bullets,
  certificates,
  contactTexts,
  drawn,
  education,
  experience,
  gap,
  interests,
  italic,
  joined,
  line,
  page,
  plain,
  row,
  skills,
  small,
  spoken,
  subject,
  summary,
} from './parts.ts'
import { declaration, licence, personalTable, references, street } from './noise.ts'
import { paused } from './roles.ts'
import { tell } from './tell.ts'

/** A table with dates at the left, in which parental leave and other pauses have rows, too. */
export const pauses: Design = {
  name: 'pauses',
  draw(person, chance) {
    const notation = chance.pick(['slash', 'dot', 'slashSince', 'dotSince', 'bareDot', 'longUpper'])
    const { person: changed, pauses: between } = paused(person, chance)
    const cv = tell(changed, chance, { notations: [notation], without: ['headline'] })
    const { told, words } = cv
    const { breaks } = CAREER_WORDS[person.language]
    const left = chance.shuffle(breaks)
    const width = chance.pick([0.24, 0.27])
    const label = (name: string, text: string | null): Block[] =>
      text ? [row([width, plain(`${name}:`)], [1 - width, plain(text)])] : []
    const rest = (at: number): Block[] =>
      between
        .filter((pause) => pause.at === at)
        .flatMap(({ start, end }) => {
          const { text } = periodOf([notation], start, end, false, person.language, chance)
          const why = left.shift()
          return why ? [gap(), row([width, plain(text)], [1 - width, italic(why)])] : []
        })
    return drawn(cv, [
      page(
        [
          line(bold(words.title, 16)),
          ...label(words.name, told.name),
          ...label(words.address, joined(', ', street(cv), told.place)),
          ...label(words.phone[0] ?? '', told.phone),
          ...label(words.mail[0] ?? '', told.email),
          ...label('Web', told.link),
          ...personalTable(cv, width),
        ],
        summary(cv),
        experience(cv, (job, at) => {
          const facts: Part[][] = [
            [bold(job.title), plain(`, ${joined(', ', job.employer, job.place)}`)],
            ...job.achievements.map((text) => [plain(`- ${text}`)]),
          ]
          return [row([width, plain(cv.when(job))], [1 - width, ...facts]), ...rest(at)]
        }),
        education(cv, (study) => [
          row(
            [width, plain(cv.studied(study))],
            [
              1 - width,
              [bold(subject(cv, study)), plain(`, ${joined(', ', study.school, study.place)}`)],
            ],
          ),
        ]),
        spoken(cv, 'row', 'commas'),
        skills(cv, 'commas', 'levels'),
        certificates(cv),
        interests(cv),
        licence(cv),
        declaration(cv),
      ),
    ])
  },
}

/** Two posts at the same time go on until today. */
function atTwoDesks(person: Person): Person {
  const told = structuredClone(person)
  const [newest, before] = told.jobs
  if (newest?.isCurrent && before && before.employer !== newest.employer) {
    before.isCurrent = true
    before.end = null
  }
  return told
}

/** Often with two posts at once: employer, title, place and dates between long dashes. */
export const portfolio: Design = {
  name: 'portfolio',
  draw(person, chance) {
    const cv = tell(atTwoDesks(person), chance, {
      notations: [chance.pick(['longBrackets', 'yearsBrackets', 'slashBrackets'])],
      achievements: 3,
    })
    const { told } = cv
    const isTitleFirst = chance.is(0.5)
    return drawn(cv, [
      page(
        [
          line(bold(told.name, 22), told.headline ? ` — ${told.headline}` : ''),
          line(small(joined(' — ', ...contactTexts(cv, 'bare')))),
        ],
        summary(cv),
        experience(cv, (job) => [
          line(
            bold(isTitleFirst ? job.title : job.employer),
            ` — ${joined(' — ', isTitleFirst ? job.employer : job.title, job.place)} ${cv.when(job)}`,
          ),
          ...bullets(cv, job),
        ]),
        skills(cv, 'prose', 'slashes', 'dots'),
        education(cv, (study) => [
          line(
            bold(isTitleFirst ? subject(cv, study) : study.school),
            ` — ${joined(' — ', isTitleFirst ? study.school : subject(cv, study), study.place)}${cv.studied(study) ? ` ${cv.studied(study)}` : ''}`,
          ),
        ]),
        certificates(cv),
        spoken(cv, 'commas', 'brackets'),
        interests(cv),
        references(cv),
      ),
    ])
  },
}
