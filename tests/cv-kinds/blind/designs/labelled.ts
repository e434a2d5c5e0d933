/** CVs of labels and of employers with several roles. */

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
import { licence, personalTable, references } from './noise.ts'
import { byEmployer } from './roles.ts'
import { tell } from './tell.ts'

/** "Position: …", "Employer: …", each on its own line. */
export const labelLines: Design = {
  name: 'label-lines',
  draw(person, chance) {
    const cv = tell(person, chance, { without: ['headline'] })
    const { words } = cv
    const [position, employer, period, place, tasks] = [
      words.position,
      words.employer,
      words.period,
      words.place,
      words.tasks,
    ].map((list) => chance.pick(list))
    const isBold = chance.is(0.6)
    const label = (name: string | undefined, text: string | null): Block[] =>
      text ? [line(isBold ? bold(`${name}: `) : plain(`${name}: `), text)] : []
    const isPeriodFirst = chance.is(0.5)
    return drawn(cv, [
      page(
        [
          centred(bold(words.title, 16)),
          ...label(words.name, cv.told.name),
          ...contactTexts(cv, 'labelled').map((text) => line(text)),
        ],
        personalTable(cv, 0.35),
        summary(cv),
        experience(cv, (job) => [
          ...(isPeriodFirst ? label(period, cv.when(job)) : []),
          ...label(employer, job.employer),
          ...label(place, job.place),
          ...label(position, job.title),
          ...(isPeriodFirst ? [] : label(period, cv.when(job))),
          ...(job.achievements.length > 0
            ? [line(isBold ? bold(`${tasks}:`) : plain(`${tasks}:`)), ...bullets(cv, job)]
            : []),
        ]),
        education(cv, (study) => [
          ...label(words.school, joined(', ', study.school, study.place)),
          ...label(words.degree, subject(cv, study)),
          ...label(words.period[0], cv.studied(study)),
        ]),
        skills(cv, 'grouped', 'levels', 'commas'),
        spoken(cv, 'row', 'lines'),
        certificates(cv),
        interests(cv),
        licence(cv),
      ),
    ])
  },
}

/** The employer as a heading line, its roles with their dates below. */
export const rolesUnderEmployer: Design = {
  name: 'roles-under-employer',
  draw(person, chance) {
    const cv = tell(person, chance, { promotes: chance.is(0.75) })
    const mark = chance.pick([', ', '  ', ' | ', ' – '])
    const groups = byEmployer(cv.told.jobs)
    const jobs = groups.flatMap((roles) => [
      line(bold(roles[0]?.employer ?? '', 12), roles[0]?.place ? `, ${roles[0].place}` : ''),
      ...roles.flatMap((job) => {
        // The line of the employer names one place for all of its roles.
        job.place = roles[0]?.place ?? null
        return [
          line(italic(job.title), chance.is(0.5) ? mark : ' – ', cv.when(job)),
          ...bullets(cv, job),
        ]
      }),
      gap(),
    ])
    return drawn(cv, [
      page(
        [
          centred(bold(cv.told.name, 20)),
          ...(cv.told.headline ? [centred(plain(cv.told.headline))] : []),
          contactLine(cv, true),
          rule,
        ],
        summary(cv),
        [...cv.heading('experience'), ...jobs],
        education(cv, (study) => [
          line(bold(joined(', ', study.school, study.place))),
          line(joined(mark, subject(cv, study), cv.studied(study))),
        ]),
        skills(cv, 'commas', 'dots', 'grouped'),
        spoken(cv, 'commas', 'brackets'),
        certificates(cv),
        interests(cv),
      ),
    ])
  },
}

/** A timeline of promotions: employers as items, roles indented with dates at the right. */
export const ladder: Design = {
  name: 'ladder',
  draw(person, chance) {
    const cv = tell(person, chance, {
      promotes: chance.is(0.8),
      achievements: 2,
      jobPlaces: false,
      notations: [chance.pick(['years', 'shortUpper', 'slash', 'longLasting', 'shared'])],
    })
    const jobs = byEmployer(cv.told.jobs).flatMap((roles) => [
      gap(4),
      line(bold((roles[0]?.employer ?? '').toString(), 11)),
      ...roles.flatMap((job) => [
        line('   ▸ ', job.title, right(cv.when(job))),
        ...job.achievements.map((text) => line(small(text))),
      ]),
    ])
    return drawn(
      cv,
      [
        page(
          [
            line(bold(cv.told.name, 22), right(cv.told.headline ?? '')),
            rule,
            contactLine(cv, false),
          ],
          [...cv.heading('experience'), ...jobs],
          summary(cv),
          education(cv, (study) => [
            line(bold(study.school), study.place ? `, ${study.place}` : ''),
            line('   ▸ ', subject(cv, study), right(cv.studied(study))),
          ]),
          certificates(cv),
          skills(cv, 'pairs', 'bars', 'dots'),
          spoken(cv, 'lines'),
          interests(cv),
          references(cv),
        ),
      ],
      chance.is(0.5) ? footerOf(cv) : undefined,
    )
  },
}

/** The new Europass: full dates and place on a line, then TITLE – EMPLOYER. */
export const europassNew: Design = {
  name: 'europass-new',
  draw(person, chance) {
    const cv = tell(person, chance, {
      notations: ['days', 'dot'],
      heading: ['capsRule', 'caps'],
      without: ['headline'],
    })
    const { told } = cv
    return drawn(
      cv,
      [
        page(
          [
            line(bold(told.name, 20)),
            line(joined('  |  ', ...contactTexts(cv, 'labelled'))),
            line(`${cv.words.nationality[0]}: ${cv.words.nationality[1]}`),
            rule,
          ],
          summary(cv),
          experience(cv, (job) => [
            line(small(joined(' ', cv.when(job), job.place ? `– ${job.place}` : null))),
            line(bold(job.title), ` – ${job.employer}`),
            ...bullets(cv, job),
          ]),
          education(cv, (study) => [
            ...lineIf(joined(' – ', cv.studied(study), study.place) || null, small),
            line(bold(joined(' – ', study.degree, study.area)), ` – ${study.school}`),
          ]),
          spoken(cv, 'row', 'lines'),
          skills(cv, 'dots', 'commas'),
          certificates(cv),
          interests(cv),
        ),
      ],
      cv.words.page,
    )
  },
}

/** Dates last on the line of the title, employer and place below; contact at the very end. */
export const contactLast: Design = {
  name: 'contact-last',
  draw(person, chance) {
    const cv = tell(person, chance, {
      heading: ['bold', 'dashes', 'brackets', 'italic', 'centred'],
    })
    const isComma = chance.is(0.5)
    return drawn(cv, [
      page(
        [line(bold(cv.told.name, 24)), ...lineIf(cv.told.headline, (text) => bold(text, 12))],
        summary(cv),
        experience(cv, (job) => [
          line(bold(job.title), isComma ? `, ${cv.when(job)}` : `   ${cv.when(job)}`),
          line(joined(', ', job.employer, job.place)),
          ...bullets(cv, job),
        ]),
        education(cv, (study) => [
          line(
            bold(subject(cv, study)),
            cv.studied(study)
              ? isComma
                ? `, ${cv.studied(study)}`
                : `   ${cv.studied(study)}`
              : '',
          ),
          line(joined(', ', study.school, study.place)),
        ]),
        skills(cv, 'items', 'lines', 'dots', 'bars'),
        spoken(cv, 'items', 'bars', 'lines'),
        certificates(cv),
        cv.told.interests.length > 0
          ? [...cv.heading('interests'), ...cv.told.interests.map((text) => item(text, '♥'))]
          : [],
        contact(cv, chance.pick(['labelled', 'icons'])),
      ),
    ])
  },
}
