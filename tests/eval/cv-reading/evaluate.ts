// Measures how well CVs are read. `<data>/cvs/truth.json` lists files and their content. Files
// without truth are read too: each must end as text or as a named failure.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { runTask } from '../../../functions/_shared/ai/runner.ts'
import { placeLines } from '../../../functions/_shared/tasks/parse-cv/place-lines.ts'
import { parseCv } from '../../../functions/_shared/tasks/parse-cv/task.ts'
import { Failure } from '../../../functions/_shared/contract/failure.ts'
import { extractText } from '../../../functions/_shared/cv/extract-text.ts'
import { CONTEXT } from '../engine.ts'
import { add, f1, nothing, precision, recall, type Tally } from '../compare.ts'
import type { Section } from '../section.ts'
import { countDoubts, nobodyAsked } from './doubted.ts'
import { type Field, scoreCv } from './score.ts'
import { cvTruth } from './truth.ts'
import { wordsKept } from './words-kept.ts'

const LISTS: Field[] = ['employers', 'titles', 'schools', 'degrees', 'dates', 'skills']

/** With `compareTexts` other programs read each file too, which takes a second for a DOCX. */
export async function evaluateCvs(
  data: string,
  { compareTexts = true, context = CONTEXT } = {},
): Promise<Section | null> {
  const folder = join(data, 'cvs')
  const truths = readTruths(folder)
  if (!truths) return null
  const byField = new Map<string, Tally>()
  const tally = (key: string) => byField.get(key) ?? byField.set(key, nothing()).get(key)!
  const details: string[] = []
  const seconds: number[] = []
  const kept: number[] = []
  const engines = new Set<string>()
  const doubted = nobodyAsked()
  let invented = 0
  let failed = 0
  let lines = 0
  let unplaced = 0

  const files = cvFiles(folder)
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)))
    const began = process.cpuUsage()
    try {
      const extracted = await extractText(bytes, file)
      const { output, engine } = await runTask(parseCv, extracted, context)
      const { user, system } = process.cpuUsage(began)
      seconds.push((user + system) / 1e6)
      engines.add(engine)
      const places = placeLines(extracted.text, output)
      lines += extracted.text.split('\n').filter((line) => line.trim() !== '').length
      unplaced += places.filter((place) => place === 'unplaced').length
      const words = compareTexts ? wordsKept(join(folder, file), extracted.text) : null
      if (words) kept.push(words.share)
      if (words && words.share < 0.99) details.push(`${file} text: lost ${words.lost.join(' ')}`)

      const truth = truths.find((one) => one.file === file)
      if (!truth) continue
      if (truth.phone === null && output.contact.phone !== null) invented++
      const scores = scoreCv(output, truth)
      countDoubts(doubted, output, extracted.text, scores)
      for (const { field, tally: scored, missed, surplus } of scores) {
        add(tally(field), scored)
        add(tally(`${field} of ${truth.group ?? truth.name ?? file}`), scored)
        add(tally(`${field} in ${truth.layout ?? file}`), scored)
        if (missed.length) details.push(`${file} ${field} missed: ${missed.join(' ¦ ')}`)
        if (surplus.length) details.push(`${file} ${field} beyond: ${surplus.join(' ¦ ')}`)
      }
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown
      failed++
      details.push(`${file}: ${thrown.code}`)
    }
  }

  const figures: Section['figures'] = {}
  for (const field of ['name', 'email', 'phone', 'location'] as const) {
    figures[`${field} right where there is one`] = recall(tally(field))
    figures[`${field} precision`] = precision(tally(field))
  }
  for (const field of LISTS) {
    figures[`${field} precision`] = precision(tally(field))
    figures[`${field} recall`] = recall(tally(field))
    figures[`${field} F1`] = f1(tally(field))
  }
  figures['wrong fields in doubt'] = recall(doubted.wrong)
  figures['right fields in doubt'] = recall(doubted.right)
  figures['lines without a place'] = lines ? unplaced / lines : null
  figures['words kept, the least of a file'] = kept.length ? Math.min(...kept) : null
  figures['words kept, mean'] = kept.length
    ? kept.reduce((sum, one) => sum + one, 0) / kept.length
    : null
  figures['CPU seconds a file, p95'] = percentile(seconds, 0.95)
  for (const [key, one] of [...byField].sort(([a], [b]) => a.localeCompare(b))) {
    const score = f1(one)
    if (/ (?:of|in) /.test(key) && score !== null && score < 1)
      details.push(`F1 ${score.toFixed(2)} ${key}`)
  }
  return {
    name: 'cvs',
    engine: [...engines].join(' and '),
    counts: {
      files: files.length,
      'read to the end': seconds.length,
      refused: failed,
      'with truth': truths.length,
      'texts compared': kept.length,
      'invented phones': invented,
      'wrong fields': doubted.wrong.there,
    },
    figures,
    details,
  }
}

function readTruths(folder: string) {
  try {
    const json: unknown = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))
    return z.array(cvTruth).parse(json)
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null
    throw thrown
  }
}

export function cvFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(pdf|docx)$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

function percentile(values: number[], share: number): number | null {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null
}
