/** CVs of careers with clients, projects and appointments. */

import { CAREER_WORDS } from '../career-words.ts'
import type { Block, Design } from '../../model.ts'
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
  prose,
  rule,
  skills,
  spoken,
  subject,
  summary,
} from './parts.ts'
import { references } from './noise.ts'
import { tell } from './tell.ts'

/** A freelancer's list of projects: period and client, role, tasks and what was used. */
export const freelanceProjects: Design = {
  name: 'freelance-projects',
  draw(person, chance) {
    const cv = tell(person, chance, {
      notations: [chance.pick(['slash', 'dot', 'slashOpen', 'shortUpper', 'iso'])],
      heading: ['caps', 'ruleUnder', 'bold'],
    })
    const { told, words } = cv
    const { client } = CAREER_WORDS[person.language]
    const [role, tasks] = [words.position, words.tasks].map((list) => chance.pick(list))
    const hasTools = chance.is(0.6)
    return drawn(
      cv,
      [
        page(
          [line(bold(told.name, 20)), ...lineIf(told.headline), rule],
          contact(cv, 'labelled'),
          summary(cv),
          skills(cv, 'grouped', 'levels', 'commas'),
          experience(cv, (job, at) => {
            const tools = told.skills.slice(at * 3, at * 3 + 3)
            return [
              line(bold(cv.when(job))),
              line(bold(`${client}: `), joined(', ', job.employer, job.place)),
              line(bold(`${role}: `), job.title),
              ...(job.achievements.length > 0 ? [line(bold(`${tasks}:`))] : []),
              ...bullets(cv, job),
              ...(hasTools && tools.length > 1
                ? [line(bold(`${words.tools[0]}: `), tools.join(', '))]
                : []),
            ]
          }),
          education(cv, (study) => [
            line(bold(joined(', ', study.school, study.place))),
            line(joined(' | ', subject(cv, study), cv.studied(study))),
          ]),
          certificates(cv),
          spoken(cv, 'brackets', 'lines'),
          interests(cv),
        ),
      ],
      footerOf(cv),
    )
  },
}

/** A consultant's: under each employer a list of clients and what was done for them. */
export const clientBullets: Design = {
  name: 'client-bullets',
  draw(person, chance) {
    const { client, clients } = CAREER_WORDS[person.language]
    const cv = tell(person, chance)
    const { told } = cv
    const mark = chance.pick([' – ', ' - ', ' '])
    const isLabelled = chance.is(0.5)
    for (const job of told.jobs) {
      if (job.achievements.length < 2) continue
      const shuffled = chance.shuffle(clients)
      job.achievements = job.achievements.map((text, at) => {
        const name = shuffled[at]
        return name ? `${isLabelled ? `${client}${mark}` : ''}${name}: ${text}` : text
      })
    }
    return drawn(cv, [
      page(
        [centred(bold(told.name, 20)), contactLine(cv, true), rule],
        told.headline ? [centred(italic(told.headline))] : [],
        summary(cv),
        experience(cv, (job) => [
          line(bold(job.employer, 11), `  |  ${joined('  |  ', job.place, cv.when(job))}`),
          line(italic(job.title)),
          ...bullets(cv, job),
        ]),
        education(cv, (study) => [
          line(
            bold(study.school, 11),
            cv.studied(study) || study.place
              ? `  |  ${joined('  |  ', study.place, cv.studied(study))}`
              : '',
          ),
          line(italic(subject(cv, study))),
        ]),
        skills(cv, 'commas', 'dots', 'slashes'),
        certificates(cv),
        spoken(cv, 'commas', 'brackets'),
        interests(cv),
      ),
    ])
  },
}

/** The present post and the previous ones under headings of their own; one line of commas each. */
export const presentPrevious: Design = {
  name: 'present-previous',
  draw(person, chance) {
    const cv = tell(person, chance, {
      achievements: 2,
      heading: ['bold', 'caps', 'ruleUnder', 'colon'],
    })
    const { told } = cv
    const { current, previous } = CAREER_WORDS[person.language]
    const areDatesFirst = chance.is(0.4)
    const now = told.jobs.filter((job) => job.isCurrent)
    const before = told.jobs.filter((job) => !job.isCurrent)
    const isCaps = chance.is(0.4)
    const under = (text: string, jobs: typeof now): Block[] =>
      jobs.length > 0
        ? [
            gap(6),
            line(bold(isCaps ? text.toLocaleUpperCase(person.language) : text, 11)),
            ...jobs.flatMap((job) => [
              gap(4),
              line(
                areDatesFirst ? `${cv.when(job)}, ` : '',
                bold(job.title),
                `, ${joined(', ', job.employer, job.place, areDatesFirst ? null : cv.when(job))}`,
              ),
              ...prose(job),
            ]),
          ]
        : []
    return drawn(
      cv,
      [
        page(
          [
            line(bold(told.name, 18)),
            ...lineIf(told.headline),
            ...contactTexts(cv, 'bare').map((text) => line(text)),
          ],
          education(cv, (study) => [
            line(joined(', ', subject(cv, study), study.school, study.place, cv.studied(study))),
          ]),
          [...cv.heading('experience'), ...under(current, now), ...under(previous, before)],
          certificates(cv),
          summary(cv),
          skills(cv, 'commas', 'prose', 'slashes'),
          spoken(cv, 'commas', 'brackets'),
          interests(cv),
          references(cv),
        ),
      ],
      footerOf(cv),
    )
  },
}
