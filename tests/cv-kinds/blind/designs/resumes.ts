/** Single-column CVs with a line that others do not have: what the employer is, earlier titles, months only. */

import { CAREER_WORDS } from '../career-words.ts'
import type { Block, Chance, Design, Person } from '../../model.ts'
import {
  bold,
  bullets,
  centred,
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
  right,
  rule,
  skills,
  small,
  spoken,
  subject,
  summary,
} from './parts.ts'
import { licence, references } from './noise.ts'
import { byEmployer } from './roles.ts'
import { tell, type Cv } from './tell.ts'

/** A line in italics under the employer says what it is: "250 employees, family-owned". */
export const employerDescribed: Design = {
  name: 'employer-described',
  draw(person, chance) {
    const cv = tell(person, chance, { heading: ['capsRule', 'ruleUnder', 'bold', 'caps'] })
    const { told } = cv
    const portraits = chance.shuffle(CAREER_WORDS[person.language].portraits)
    const portrait = (at: number): Block[] => {
      const text = portraits[at]?.replace('{k}', String(chance.whole(2, 90) * 10))
      return text ? [line(italic(chance.is(0.5) ? text : `(${text})`))] : []
    }
    return drawn(cv, [
      page(
        [
          centred(bold(told.name, 22)),
          ...(told.headline ? [centred(plain(told.headline))] : []),
          contactLine(cv, true),
        ],
        summary(cv),
        experience(cv, (job, at) => [
          line(bold(joined(', ', job.employer, job.place)), right(cv.when(job))),
          ...portrait(at),
          line(bold(job.title)),
          ...bullets(cv, job),
        ]),
        education(cv, (study) => [
          line(bold(joined(', ', study.school, study.place)), right(cv.studied(study))),
          line(subject(cv, study)),
        ]),
        skills(cv, 'commas', 'grouped', 'pairs'),
        certificates(cv),
        spoken(cv, 'brackets', 'commas'),
        interests(cv),
        references(cv),
      ),
    ])
  },
}

/** The person with jobs of some months each. */
function shortLived(person: Person, chance: Chance): Person {
  const told = structuredClone(person)
  for (const { start, end } of told.jobs) {
    if (!start?.month || !end?.month) continue
    const months = end.year * 12 + end.month - 1
    const first = Math.max(start.year * 12 + start.month - 1, months - chance.whole(1, 8))
    start.year = Math.floor(first / 12)
    start.month = (first % 12) + 1
  }
  return told
}

/** Seasonal and temporary work: each job of some months on one line with wide spaces. */
export const shortStints: Design = {
  name: 'short-stints',
  draw(person, chance) {
    const cv = tell(shortLived(person, chance), chance, {
      achievements: 1,
      without: ['link'],
      notations: [chance.pick(['withinShort', 'withinLong', 'slash', 'shortYear', 'shortUpper'])],
      heading: ['colon', 'bold', 'capsColon', 'plain', 'caps'],
    })
    const { told } = cv
    const space = chance.pick(['     ', '        '])
    return drawn(cv, [
      page(
        [
          line(bold(told.name, 16)),
          ...lineIf(told.headline),
          ...contactTexts(cv, 'labelled').map((text) => line(text)),
        ],
        summary(cv),
        experience(cv, (job) => [
          line(joined(space, cv.when(job), job.title, joined(', ', job.employer, job.place))),
          ...job.achievements.map((text) => line(small(text))),
        ]),
        education(cv, (study) => [
          line(
            joined(
              space,
              cv.studied(study),
              subject(cv, study),
              joined(', ', study.school, study.place),
            ),
          ),
        ]),
        certificates(cv),
        skills(cv, 'commas', 'items', 'prose'),
        spoken(cv, 'commas', 'lines'),
        interests(cv),
        licence(cv),
      ),
    ])
  },
}

/** Earlier titles at an employer stand on one line: "Head Chef (2021 – now); Sous Chef (2018 – 2021)". */
export const promotionLine: Design = {
  name: 'promotion-line',
  draw(person, chance) {
    const cv = tell(person, chance, {
      promotes: chance.is(0.8),
      notations: [chance.pick(['yearsBrackets', 'slashBrackets', 'longBrackets'])],
    })
    const { told } = cv
    const groups = byEmployer(told.jobs)
    // Nobody could say to which of its titles a bullet under the line belongs.
    for (const roles of groups) {
      if (roles.length < 2) continue
      for (const role of roles) {
        role.achievements = []
        role.place = roles[0]?.place ?? null
      }
    }
    const jobs = groups.flatMap((roles) => [
      line(bold(roles[0]?.employer ?? '', 11), right(roles[0]?.place ?? '')),
      line(roles.map((role) => `${role.title} ${cv.when(role)}`).join('; ')),
      ...roles.flatMap((role) => bullets(cv, role)),
      gap(),
    ])
    return drawn(cv, [
      page(
        [line(bold(told.name, 20)), ...lineIf(told.headline, italic), contactLine(cv, false), rule],
        summary(cv),
        [...cv.heading('experience'), ...jobs],
        education(cv, (study) => [
          line(bold(study.school, 11), right(study.place ?? '')),
          line(joined(' ', subject(cv, study), cv.studied(study))),
        ]),
        skills(cv, 'grouped', 'commas', 'items'),
        certificates(cv),
        spoken(cv, 'lines', 'brackets'),
        interests(cv),
      ),
    ])
  },
}

/** Text with free lines between, so that a job goes on over a page break. */
const airy = (cv: Cv, texts: string[]): Block[] =>
  texts.flatMap((text) => [gap(8), item(text, cv.bullet)])

/** Large and airy over several pages: dates and title on one line, the employer below. */
export const doubleSpaced: Design = {
  name: 'double-spaced',
  draw(person, chance) {
    const cv = tell(person, chance, { heading: ['big', 'caps', 'rulesAround', 'dashes'] })
    const { told } = cv
    const mark = chance.pick(['   ', ': ', ' | '])
    return drawn(
      cv,
      [
        page(
          [
            line(bold(told.name, 32)),
            ...lineIf(told.headline, (text) => bold(text, 14)),
            gap(12),
            ...contactTexts(cv, 'labelled').map((text) => line(text)),
            gap(20),
          ],
          summary(cv),
          [gap(20)],
          experience(cv, (job) => [
            gap(14),
            line(bold(`${cv.when(job)}${mark}${job.title}`, 13)),
            line({ text: joined(', ', job.employer, job.place), size: 12 }),
            ...airy(cv, job.achievements),
          ]),
          [gap(20)],
          education(cv, (study) => [
            gap(14),
            line(bold(joined(mark, cv.studied(study) || null, subject(cv, study)), 13)),
            line({ text: joined(', ', study.school, study.place), size: 12 }),
          ]),
          skills(cv, 'items', 'lines'),
          spoken(cv, 'items', 'lines'),
          certificates(cv),
          interests(cv),
        ),
      ],
      chance.is(0.7) ? footerOf(cv) : cv.words.page,
    )
  },
}
