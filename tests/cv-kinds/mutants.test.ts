// Each bound and each relation fails for a reader with the fault that it is there to find.
import { expect, test } from 'vitest'
import type { Experience, ProfileDraft } from '../../functions/_shared/contract/profile.ts'
import { farFromGoals, SCORES } from './bounds.ts'
import { type Half, loadHalf } from './halves.ts'
import { measure } from './measure.ts'
import { EMPTY, perfectDraft } from './perfect.ts'
import { type Reader, RENDERINGS } from './read.ts'
import { RELATIONS } from './relations.ts'
import { renderText } from './render-text.ts'

const own = (await loadHalf('own')) as Half
const perfect: Reader = async ({ told, drawing }) => ({
  text: renderText(drawing),
  draft: perfectDraft(told),
})

async function findings(read: Reader, renderings = [...RENDERINGS]): Promise<string[]> {
  const measured = await measure(own, { cvs: 20, seed: 3, renderings, read })
  return farFromGoals(measured).map((finding) => finding.replace(/ in (?:text|pdf|docx):.*/, ''))
}

test('a reader without a fault reaches every goal', async () => {
  expect(await findings(perfect)).toEqual([])
})

const jobs = (change: (job: Experience) => Partial<Experience>) => (draft: ProfileDraft) => ({
  ...draft,
  experiences: draft.experiences.map((job) => ({ ...job, ...change(job) })),
})

/** A fault, and the bounds that must find it. */
const FAULTS: [string, (draft: ProfileDraft) => ProfileDraft, string[]][] = [
  [
    'takes the headline for the name',
    (draft) => ({ ...draft, contact: { ...draft.contact, name: 'Curriculum Vitae' } }),
    ['name'],
  ],
  [
    'mixes employer and title up',
    jobs(({ title, employer }) => ({ title: employer, employer: title })),
    ['employers', 'titles', 'whole jobs'],
  ],
  [
    'loses the months',
    jobs(({ started_on }) => ({ started_on: started_on && `${started_on.slice(0, 4)}-01-01` })),
    ['dates', 'whole jobs'],
  ],
  ['takes present jobs for ended', jobs(() => ({ is_current: false })), ['dates', 'whole jobs']],
  [
    'keeps the last job only',
    (draft) => ({ ...draft, experiences: draft.experiences.slice(0, 1) }),
    ['employers', 'titles', 'dates', 'whole jobs'],
  ],
  [
    'loses the schools',
    (draft) => ({ ...draft, education: draft.education.map((one) => ({ ...one, school: null })) }),
    ['schools'],
  ],
]

test.each(FAULTS)('a reader that %s is found', async (_, damage, bounds) => {
  const faulty: Reader = async (cv, rendering) => {
    const reading = await perfect(cv, rendering)
    return { ...reading, draft: damage(reading.draft) }
  }
  const found = await findings(faulty, ['text'])
  // Whether a lost job is shown depends on the real reader.
  const scores = found.filter((finding) => finding in SCORES && finding !== 'kept or shown')
  expect(scores.toSorted()).toEqual(bounds.toSorted())
})

test('a fact that is neither kept nor shown is found', async () => {
  const silent: Reader = async ({ told }) => ({
    text: '',
    draft: { ...perfectDraft(told), skills: EMPTY.skills },
  })
  expect(await findings(silent, ['text'])).toContain('kept or shown')
})

test('a reader that looks at the layout breaks every relation', async () => {
  const shallow: Reader = async ({ drawing, told }, rendering, pdf) => ({
    text: renderText(drawing),
    // Readings are compared without marks, so these are written as letters.
    draft: {
      ...perfectDraft(told),
      headline: encodeURIComponent(JSON.stringify([drawing, rendering, pdf])),
    },
  })
  const found = await findings(shallow)
  expect(found).toEqual(expect.arrayContaining(Object.keys(RELATIONS)))
})
