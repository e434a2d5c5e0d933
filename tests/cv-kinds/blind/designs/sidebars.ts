/** CVs with columns: narrow sidebars left and right, equal halves, stacked bands. */

import type { Block, Design, Job } from '../../model.ts'
import {
  bold,
  bullets,
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
  item,
  joined,
  line,
  lineIf,
  page,
  plain,
  prose,
  rule,
  shuffledTail,
  skills,
  small,
  spoken,
  subject,
  summary,
} from './parts.ts'
import { birthDate, licence, projects, references } from './noise.ts'
import { tell, type Cv } from './tell.ts'

const nameBlocks = (cv: Cv, size: number): Block[] => [
  line(bold(cv.told.name, size)),
  ...lineIf(cv.told.headline, (text) => plain(text)),
]

/** The export of a network: contact and skills at the left, titles under employers at the right. */
export const networkExport: Design = {
  name: 'network-export',
  draw(person, chance) {
    const cv = tell(person, chance, {
      notations: ['shortLasting', 'longUpper'],
      heading: ['big'],
      without: ['interests', 'phone'],
      promotes: chance.is(0.3),
    })
    const { told } = cv
    told.skills = told.skills.slice(0, 3)
    const left = [
      ...contact(cv, 'bare'),
      ...skills(cv, 'lines'),
      ...spoken(cv, 'brackets', 'lines'),
      ...certificates(cv),
    ]
    const right = [
      line(bold(told.name, 26)),
      ...lineIf(told.headline),
      ...summary(cv),
      ...experience(cv, (job) => [
        line(bold(job.employer, 12)),
        line(job.title),
        line(small(cv.when(job))),
        ...lineIf(job.place, small),
        ...prose(job),
      ]),
      ...education(cv, (study) => [
        line(bold(study.school, 12)),
        line(
          joined(', ', study.degree, study.area),
          cv.studied(study) ? ` · (${cv.studied(study).replace(/[()]/g, '')})` : '',
        ),
        ...lineIf(study.place, small),
      ]),
    ]
    return drawn(cv, [columns(0.3, left, right)], cv.words.page)
  },
}

/** Canva: a photo-and-bars sidebar at the left, name on top of the main column. */
export const sidebarLeft: Design = {
  name: 'sidebar-left',
  draw(person, chance) {
    const cv = tell(person, chance, {
      achievements: 3,
      heading: ['caps', 'bold', 'spaced', 'capsRule', 'lower'],
    })
    const isDateFirst = chance.is(0.4)
    const left = [
      gap(90),
      ...contact(cv, chance.pick(['icons', 'bare', 'labelled'])),
      ...shuffledTail(
        cv,
        skills(cv, 'bars', 'items', 'lines', 'levels'),
        spoken(cv, 'lines', 'bars', 'items'),
        interests(cv),
        certificates(cv),
      ),
    ]
    const right = [
      ...nameBlocks(cv, 26),
      ...summary(cv),
      ...experience(cv, (job) => {
        const dates = line(small(joined('  |  ', cv.when(job), job.place)))
        const head = [line(bold(job.title, 11)), line(italic(job.employer))]
        return [...(isDateFirst ? [dates, ...head] : [...head, dates]), ...bullets(cv, job)]
      }),
      ...education(cv, (study) => [
        line(bold(subject(cv, study))),
        line(joined(', ', study.school, study.place)),
        ...lineIf(cv.studied(study), small),
      ]),
    ]
    return drawn(cv, [columns(chance.pick([0.28, 0.31, 0.34]), left, right)])
  },
}

/** Sidebar at the right; a header band over both. */
export const sidebarRight: Design = {
  name: 'sidebar-right',
  draw(person, chance) {
    const cv = tell(person, chance, { achievements: 4 })
    const { told } = cv
    const main = [
      ...summary(cv),
      ...experience(cv, (job) => [
        line(bold(`${job.title} ${chance.pick(['@', cv.words.at])} ${job.employer}`)),
        line(italic(joined(' • ', cv.when(job), job.place))),
        ...bullets(cv, job),
      ]),
      ...references(cv),
    ]
    const side = [
      ...contact(cv, 'icons'),
      ...education(cv, (study) => [
        line(bold(study.degree)),
        ...lineIf(study.area),
        line(joined(', ', study.school, study.place)),
        ...lineIf(cv.studied(study), small),
      ]),
      ...skills(cv, 'items', 'bars', 'dots', 'commas'),
      ...spoken(cv, 'lines', 'bars', 'brackets'),
      ...certificates(cv),
      ...interests(cv),
    ]
    const width = chance.pick([0.6, 0.64, 0.68, 0.72])
    return drawn(cv, [
      page([
        line(bold(told.name.toLocaleUpperCase(person.language), 24)),
        ...lineIf(told.headline),
      ]),
      columns(width, main, side),
    ])
  },
}

/** The sidebar holds studies and personal data; jobs alone fill the main column. */
export const sidebarStudies: Design = {
  name: 'sidebar-studies',
  draw(person, chance) {
    const cv = tell(person, chance, {
      achievements: 5,
      singleDates: true,
      heading: ['caps', 'bold', 'emoji', 'plain'],
    })
    const left = [
      ...nameBlocks(cv, 18),
      gap(),
      ...contactTexts(cv, chance.pick(['icons', 'bare'])).map((text) => line(small(text))),
      line(small(`${cv.words.birth}: ${birthDate(cv)}`)),
      ...education(cv, (study) => [
        ...lineIf(cv.studied(study), bold),
        line(subject(cv, study)),
        line(italic(joined(', ', study.school, study.place))),
      ]),
      ...spoken(cv, 'lines', 'items'),
      ...skills(cv, 'lines', 'items', 'commas'),
      ...licence(cv),
    ]
    const right = [
      ...summary(cv),
      ...experience(cv, (job) => [
        line(bold(job.employer, 11), job.place ? `, ${job.place}` : ''),
        line(job.title, ' ', small(`[${cv.when(job).replace(/[()]/g, '')}]`)),
        ...bullets(cv, job),
      ]),
      ...certificates(cv),
      ...interests(cv),
    ]
    return drawn(cv, [columns(chance.pick([0.33, 0.36, 0.4]), left, right)])
  },
}

/** Two equal columns: jobs at the left, the rest at the right. */
export const halves: Design = {
  name: 'halves',
  draw(person, chance) {
    const cv = tell(person, chance, {
      achievements: 2,
      jobPlaces: false,
      heading: ['bold', 'caps', 'emoji', 'ruleUnder'],
    })
    const left = experience(cv, (job) => [
      line(bold(job.title)),
      line(job.employer),
      line(italic(cv.when(job))),
      ...bullets(cv, job),
    ])
    const right = [
      ...summary(cv),
      ...education(cv, (study) => [
        line(bold(subject(cv, study))),
        line(joined(', ', study.school, study.place)),
        ...lineIf(cv.studied(study), italic),
      ]),
      ...skills(cv, 'dots', 'items', 'commas', 'bars'),
      ...spoken(cv, 'lines', 'items'),
      ...certificates(cv),
      ...interests(cv),
    ]
    return drawn(cv, [
      page(nameBlocks(cv, 26), [contactLine(cv, false), rule]),
      columns(0.5, left, right),
    ])
  },
}

/** Bands: profile and contact side by side, jobs over the whole width, three short lists in columns. */
export const bands: Design = {
  name: 'bands',
  draw(person, chance) {
    const cv = tell(person, chance, { heading: ['caps', 'bold', 'centred', 'capsRule'] })
    const { told } = cv
    const jobHead = (job: Job) =>
      line(bold(job.title), ` ${chance.pick(['/', '|', '·'])} ${job.employer}`)
    const studies = education(cv, (study) => [
      line(bold(subject(cv, study))),
      line(joined(', ', study.school, study.place, cv.studied(study))),
    ])
    return drawn(cv, [
      page([line(bold(told.name, 30)), ...lineIf(told.headline)]),
      columns(0.62, told.summary ? summary(cv) : [gap()], contact(cv, 'icons')),
      page(
        [rule],
        experience(cv, (job) => [
          jobHead(job),
          line(small(joined(', ', cv.when(job), job.place))),
          ...bullets(cv, job),
        ]),
      ),
      columns(0.5, studies.length > 0 ? studies : [gap()], [
        ...skills(cv, 'items', 'commas', 'levels'),
        ...spoken(cv, 'lines'),
      ]),
      page(certificates(cv), interests(cv), chance.is(0.3) ? projects(cv) : []),
    ])
  },
}

/** Icons, bars and few words: an infographic. */
export const infographic: Design = {
  name: 'infographic',
  draw(person, chance) {
    const cv = tell(person, chance, {
      achievements: 1,
      heading: ['emoji', 'spaced', 'lower'],
      notations: [chance.pick(['years', 'yearsOpen', 'shortestYears', 'yearsSince'])],
      jobPlaces: false,
      studyPlaces: false,
    })
    const { told } = cv
    const left = [
      ...experience(cv, (job) => [
        item(`${cv.when(job)}   ${job.title}`, 'shape'),
        line(italic(job.employer)),
        ...job.achievements.map((text) => line(small(text))),
      ]),
      ...education(cv, (study) => [
        item(joined('   ', cv.studied(study), subject(cv, study)), 'shape'),
        line(italic(study.school)),
      ]),
    ]
    const right = [
      ...skills(cv, 'bars'),
      ...spoken(cv, 'bars', 'lines'),
      ...(told.interests.length > 0
        ? [...cv.heading('interests'), line(told.interests.map((text) => `★ ${text}`).join('   '))]
        : []),
      ...certificates(cv),
    ]
    return drawn(cv, [
      {
        columns: [
          {
            width: 1,
            blocks: [
              ...nameBlocks(cv, 32),
              line(contactTexts(cv, 'icons').join('   ')),
              ...lineIf(told.summary, italic),
            ],
          },
        ],
      },
      columns(0.55, left, right),
    ])
  },
}
