/** CVs that look like a profile page: two tones, copies of a network, headings at the right. */

import { CAREER_WORDS } from '../career-words.ts'
import type { Block, Design, Job } from '../../model.ts'
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
  gap,
  interests,
  italic,
  joined,
  line,
  lineIf,
  page,
  plain,
  prose,
  row,
  rule,
  skills,
  small,
  spoken,
  subject,
  summary,
} from './parts.ts'
import { licence } from './noise.ts'
import { byEmployer, lasting } from './roles.ts'
import { tell, type Cv } from './tell.ts'

const LETTERS = ['A', 'T', 'E', 'W']

/** Two tones: letters for icons, levels as "4/5" and dots in a sidebar; dates beside the jobs. */
export const twoTone: Design = {
  name: 'two-tone',
  draw(person, chance) {
    const cv = tell(person, chance, {
      achievements: 3,
      heading: ['caps', 'spaced', 'bold'],
    })
    const { told } = cv
    const contacts = [told.place, told.phone, told.email, told.link].flatMap((text, at) =>
      text ? [line(bold(`${LETTERS[at] ?? ''}  `), text)] : [],
    )
    const side = [
      line(bold(told.name, 18)),
      ...lineIf(told.headline),
      gap(10),
      ...contacts,
      ...(told.skills.length > 0
        ? [
            ...cv.heading('skills'),
            ...told.skills.map((name) => line(`${name}  ${chance.whole(2, 5)}/5`)),
          ]
        : []),
      ...spoken(cv, 'bars', 'lines'),
      ...interests(cv),
      ...licence(cv),
    ]
    const main = [
      ...summary(cv),
      ...experience(cv, (job) => [
        row(
          [0.28, small(cv.when(job)), small(job.place ?? '')],
          [
            0.72,
            bold(job.title),
            italic(job.employer),
            ...job.achievements.map((text) => plain(text)),
          ],
        ),
      ]),
      ...education(cv, (study) => [
        row(
          [0.28, small(cv.studied(study)), small(study.place ?? '')],
          [0.72, bold(subject(cv, study)), italic(study.school)],
        ),
      ]),
      ...certificates(cv),
    ]
    return drawn(cv, [columns(chance.pick([0.3, 0.33]), side, main)])
  },
}

/** Copied from a profile page: "Employer · Full-time", and roles under an employer with its total. */
export const profilePaste: Design = {
  name: 'profile-paste',
  draw(person, chance) {
    const cv = tell(person, chance, {
      notations: [chance.pick(['longLasting', 'shortLasting'])],
      heading: ['bold', 'plain', 'big'],
      promotes: chance.is(0.5),
    })
    const { told } = cv
    const { contracts, sites } = CAREER_WORDS[person.language]
    const skillsOf = (at: number): Block[] => {
      const used = told.skills.slice(at * 2, at * 2 + 2)
      return used.length === 2
        ? [line(bold(`${cv.headingText('skills')}: `), used.join(' · '))]
        : []
    }
    const placed = (job: Job): Block[] =>
      job.place ? [line(small(`${job.place} · ${chance.pick(sites)}`))] : []
    const jobs = byEmployer(told.jobs).flatMap((roles, at) => {
      const [job] = roles
      if (!job) return []
      if (roles.length === 1) {
        return [
          gap(),
          line(bold(job.title)),
          line(`${job.employer} · ${chance.pick(contracts)}`),
          line(small(cv.when(job))),
          ...placed(job),
          ...prose(job),
          ...skillsOf(at),
        ]
      }
      for (const role of roles) role.place = job.place
      return [
        gap(),
        line(bold(job.employer)),
        line(joined(' · ', chance.pick(contracts), lasting(roles, person.language, chance))),
        ...placed(job),
        ...roles.flatMap((role) => [
          line(bold(role.title)),
          line(small(cv.when(role))),
          ...prose(role),
        ]),
      ]
    })
    return drawn(cv, [
      page(
        [
          line(bold(told.name, 22)),
          ...lineIf(told.headline),
          ...contactTexts(cv, 'bare').map((text) => line(text)),
        ],
        summary(cv),
        [...cv.heading('experience'), ...jobs],
        education(cv, (study) => [
          line(bold(study.school)),
          line(subject(cv, study)),
          ...lineIf(joined(' · ', cv.studied(study), study.place), small),
        ]),
        certificates(cv),
        skills(cv, 'lines', 'dots'),
        spoken(cv, 'lines'),
        interests(cv),
      ),
    ])
  },
}

/** Headings at the right edge; the place in brackets after the employer, title and dates below. */
export const headingsRight: Design = {
  name: 'headings-right',
  draw(person, chance) {
    const cv = tell(person, chance, { heading: ['none'] })
    const { told } = cv
    const isCaps = chance.is(0.5)
    const heading = (name: Parameters<Cv['headingText']>[0]): Block[] => {
      const text = cv.headingText(name)
      return [
        gap(10),
        {
          kind: 'line',
          parts: [
            {
              text: isCaps ? text.toLocaleUpperCase(person.language) : text,
              isBold: true,
              size: 14,
              at: 'right',
            },
          ],
        },
        rule,
      ]
    }
    const shown = { ...cv, heading }
    return drawn(cv, [
      page(
        [
          { kind: 'line', parts: [{ text: told.name, isBold: true, size: 24, at: 'right' }] },
          ...(told.headline ? [line({ text: told.headline, at: 'right' })] : []),
          contactLine(cv, false),
        ],
        summary(shown),
        experience(shown, (job) => [
          line(bold(job.employer), job.place ? ` (${job.place})` : ''),
          line(`${job.title}, `, italic(cv.when(job))),
          ...bullets(cv, job),
        ]),
        education(shown, (study) => [
          line(bold(study.school), study.place ? ` (${study.place})` : ''),
          line(joined(', ', subject(cv, study), cv.studied(study))),
        ]),
        skills(shown, 'commas', 'grouped', 'items'),
        spoken(shown, 'commas', 'brackets', 'lines'),
        certificates(shown),
        interests(shown),
      ),
    ])
  },
}
