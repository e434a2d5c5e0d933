// Nothing of a CV is lost without a word: what a reading leaves out stands among the lines without a
// place, and little else does.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Experience, ProfileDraft } from '../../functions/_shared/contract/profile.ts'
import { extractText } from '../../functions/_shared/cv/extract-text.ts'
import { parseCvBuiltin } from '../../functions/_shared/tasks/parse-cv/builtin.ts'
import { placeLines } from '../../functions/_shared/tasks/parse-cv/place-lines.ts'
import { root } from '../../scripts/settings.ts'
import { cvFiles } from './cv-reading/evaluate.ts'

const folder = join(root, 'tests/eval/cvs')

interface Reading {
  file: string
  lines: string[]
  text: string
  draft: ProfileDraft
}
const readings: Reading[] = []

beforeAll(async () => {
  for (const file of cvFiles(folder)) {
    const extracted = await extractText(new Uint8Array(readFileSync(join(folder, file))), file)
    const { text } = extracted
    readings.push({ file, text, lines: text.split('\n'), draft: parseCvBuiltin(extracted) })
  }
}, 60_000)

const without = <Row>(rows: Row[], row: Row) => rows.filter((other) => other !== row)

/** Whether the smaller draft leaves a line unplaced that was kept, or that says `what`. */
function isShown({ text, lines, draft }: Reading, smaller: ProfileDraft, what = ''): boolean {
  const before = placeLines(text, draft)
  return placeLines(text, smaller).some((place, at) => {
    const says = what !== '' && lines[at]?.includes(what.slice(0, 40))
    return place === 'unplaced' && (before[at] === 'field' || says)
  })
}

test('a job that a reading loses stands among the lines without a place', () => {
  const silent: string[] = []
  let jobs = 0
  for (const reading of readings) {
    for (const job of reading.draft.experiences) {
      jobs++
      const experiences = without(reading.draft.experiences, job)
      if (!isShown(reading, { ...reading.draft, experiences }))
        silent.push(`${reading.file}: ${job.title}, ${job.employer}`)
    }
  }
  expect(jobs).toBeGreaterThan(70)
  expect(silent).toEqual([])
})

test('so does a school, a certificate and an achievement', () => {
  const silent: string[] = []
  let lost = 0
  for (const reading of readings) {
    const { draft, lines, file } = reading
    const look = (smaller: ProfileDraft, what: string) => {
      lost++
      if (!isShown(reading, smaller, what)) silent.push(`${file}: ${what}`)
    }
    const stands = (what: string | null) =>
      what !== null && lines.some((line) => line.includes(what.slice(0, 40)))
    for (const study of draft.education.filter(({ school }) => stands(school)))
      look({ ...draft, education: without(draft.education, study) }, study.school ?? '')
    for (const one of draft.certificates)
      look({ ...draft, certificates: without(draft.certificates, one) }, one.name)
    for (const job of draft.experiences) {
      for (const said of job.achievements.filter(stands)) {
        const smaller: Experience = { ...job, achievements: without(job.achievements, said) }
        const experiences = draft.experiences.map((other) => (other === job ? smaller : other))
        look({ ...draft, experiences }, said)
      }
    }
  }
  expect(lost).toBeGreaterThan(200)
  // Lists of skills and contact data that were read as achievements too are not lost with them.
  expect(silent.length / lost, silent.join('\n')).toBeLessThan(0.03)
})
