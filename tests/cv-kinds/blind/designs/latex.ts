/** CVs on well-known LaTeX classes. */

import type { Block, Design } from '../../model.ts'
import {
  bold,
  bullets,
  centred,
  certificates,
  columns,
  contact,
  contactLine,
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
  shuffledTail,
  skillLines,
  skills,
  small,
  spoken,
  subject,
  summary,
} from './parts.ts'
import { projects } from './noise.ts'
import { tell, type Cv } from './tell.ts'

/** Skills by group; the spoken languages are the last of the groups. */
function skillsWithLanguages(cv: Cv): Block[] {
  const { told } = cv
  if (told.skills.length === 0) return spoken(cv, 'commas', 'brackets')
  const languages = told.spoken.map(({ name, level }) => (level ? `${name} (${level})` : name))
  return [
    ...cv.heading('skills'),
    ...skillLines(cv, 'grouped'),
    ...(languages.length > 0
      ? [line(bold(`${cv.headingText('languages')}: `), languages.join(', '))]
      : []),
  ]
}

/** Jake's resume: studies first, title and dates, then employer and place; one dense page. */
export const jake: Design = {
  name: 'jake',
  draw(person, chance) {
    const cv = tell(person, chance, {
      without: ['headline', 'summary'],
      heading: ['ruleUnder', 'capsRule'],
      notations: [chance.pick(['shortUpper', 'dotted', 'longUpper', 'years', 'slash'])],
    })
    return drawn(cv, [
      page(
        [centred(bold(cv.told.name, 24)), contactLine(cv, true)],
        education(cv, (study) => [
          line(bold(study.school), right(study.place ?? '')),
          line(italic(subject(cv, study)), right(cv.studied(study))),
        ]),
        experience(cv, (job) => [
          line(bold(job.title), right(cv.when(job))),
          line(italic(job.employer), right(job.place ?? '')),
          ...bullets(cv, job),
        ]),
        chance.is(0.4) ? projects(cv) : [],
        skillsWithLanguages(cv),
        certificates(cv),
        interests(cv),
      ),
    ])
  },
}

/** AltaCV: calendar and pin before dates and place, rules between jobs, tags at the right. */
export const altacv: Design = {
  name: 'altacv',
  draw(person, chance) {
    const cv = tell(person, chance, { achievements: 4, heading: ['capsRule', 'ruleUnder'] })
    const { told } = cv
    const [calendar, pin] = chance.pick([
      ['📅 ', '   📍 '],
      ['', '   📍 '],
      ['', '   |   '],
    ] as const)
    const main = experience(cv, (job, at) => [
      ...(at > 0 ? [rule] : []),
      line(bold(job.title, 12)),
      line(bold(job.employer)),
      line(small(`${calendar}${cv.when(job)}${job.place ? `${pin}${job.place}` : ''}`)),
      ...bullets(cv, job),
    ])
    const side = [
      ...summary(cv),
      ...skills(cv, 'slashes', 'dots', 'bars'),
      ...spoken(cv, 'bars', 'lines'),
      ...education(cv, (study) => [
        line(bold(subject(cv, study))),
        line(study.school),
        ...lineIf(
          joined(pin, cv.studied(study) ? `${calendar}${cv.studied(study)}` : null, study.place),
          small,
        ),
      ]),
      ...certificates(cv),
      ...interests(cv),
    ]
    return drawn(cv, [
      page([
        line(bold(told.name, 24)),
        ...lineIf(told.headline, (text) => bold(text, 12)),
        line(small(contactTexts(cv, 'icons').join('   '))),
      ]),
      columns(chance.pick([0.58, 0.62]), main, side),
    ])
  },
}

/** Deedy: schools and skills in a narrow left column, EMPLOYER | Title in a wide right one. */
export const deedy: Design = {
  name: 'deedy',
  draw(person, chance) {
    const cv = tell(person, chance, {
      heading: ['caps', 'big', 'plain'],
      achievements: 4,
      notations: [chance.pick(['shortUpper', 'longUpper', 'dotted', 'slash'])],
    })
    const { told } = cv
    if (chance.is(0.6)) {
      for (const job of told.jobs) job.employer = job.employer.toLocaleUpperCase(person.language)
    }
    const left = [
      ...education(cv, (study) => [
        line(bold(study.school)),
        line(small(subject(cv, study))),
        ...lineIf(joined(' | ', cv.studied(study), study.place), small),
      ]),
      ...skills(cv, 'grouped', 'dots', 'items'),
      ...spoken(cv, 'lines', 'brackets'),
      ...interests(cv),
    ]
    const main = [
      ...experience(cv, (job) => [
        line(bold(job.employer, 11), ` | ${job.title}`),
        line(small(joined(' | ', cv.when(job), job.place))),
        ...bullets(cv, job),
      ]),
      ...certificates(cv),
      ...summary(cv),
    ]
    return drawn(cv, [
      page([
        centred(bold(told.name, 30)),
        ...(told.headline ? [centred(plain(told.headline))] : []),
        contactLine(cv, true),
      ]),
      columns(0.33, left, main),
    ])
  },
}

/** Friggeri: an aside at the left; dates, title and employer in three columns, a text below. */
export const friggeri: Design = {
  name: 'friggeri',
  draw(person, chance) {
    const cv = tell(person, chance, {
      heading: ['lower', 'big', 'bold'],
      notations: [chance.pick(['years', 'slash', 'yearsSince', 'shortUpper', 'yearsOpen'])],
      achievements: 3,
    })
    const { told } = cv
    const aside = [
      ...contact(cv, 'bare'),
      ...shuffledTail(cv, spoken(cv, 'lines', 'commas'), skills(cv, 'lines', 'commas')),
    ]
    const entry = (dates: string, what: string, where: string, texts: string[]): Block[] => [
      row([0.22, small(dates)], [0.44, bold(what)], [0.34, italic(where)]),
      ...(texts.length > 0
        ? [row([0.22, plain('')], [0.78, ...texts.map((text) => plain(text))])]
        : []),
      gap(4),
    ]
    const main = [
      ...summary(cv),
      ...education(cv, (study) =>
        entry(cv.studied(study), subject(cv, study), joined(', ', study.school, study.place), []),
      ),
      ...experience(cv, (job) =>
        entry(cv.when(job), job.title, joined(', ', job.employer, job.place), job.achievements),
      ),
      ...certificates(cv),
      ...interests(cv),
    ]
    return drawn(cv, [
      page([
        centred(bold(told.name, 32)),
        ...(told.headline ? [centred(plain(told.headline.toLocaleLowerCase()))] : []),
      ]),
      columns(0.26, aside, main),
    ])
  },
}
