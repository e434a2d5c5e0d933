// `npm run eval -- --data <folder>`: measures how well CVs and postings are read. The folder holds
// real ones: `cvs/` with a `truth.json` as in tests/eval/cvs, `jobs/ashby/<board>.json.gz` as the
// API answers, `labels/skillspan/`; parts may be missing. `--json` prints JSON, `--verbose` every
// finding. Reads in this process: the functions run the same code.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Section } from '../tests/eval/section.ts'
import { SECTIONS } from '../tests/eval/sections.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
})
const data = values.data ?? process.env.EVAL_DATA
if (!data || !existsSync(data)) {
  console.error('Name a folder of CVs and postings: npm run eval -- --data <folder> (or EVAL_DATA)')
  process.exit(2)
}

const sections: Section[] = []
for (const [name, evaluate] of Object.entries(SECTIONS)) {
  const section = await evaluate(resolve(data))
  if (!section) {
    if (!values.json) console.log(`${name}: not in this folder`)
    continue
  }
  sections.push(section)
  if (!values.json) print(section)
}
if (values.json) {
  const shown = sections.map(({ details, ...section }) =>
    values.verbose ? { ...section, details } : section,
  )
  console.log(JSON.stringify(shown, null, 2))
}

function print({ name, engine, counts, figures, details }: Section) {
  const looked = Object.entries(counts).map(([what, count]) => `${count} ${what}`)
  console.log(`\n${name} (${engine}): ${looked.join(', ')}`)
  for (const [what, figure] of Object.entries(figures)) {
    console.log(`  ${what.padEnd(56)} ${figure === null ? '–' : figure.toFixed(3)}`)
  }
  if (values.verbose) for (const detail of details) console.log(`    ${detail}`)
}
