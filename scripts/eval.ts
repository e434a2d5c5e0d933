// `npm run eval -- --data <folder>`: measures how well CVs and postings are read. The folder holds
// real ones: `cvs/` with a `truth.json` as in tests/eval/cvs, `jobs/ashby/<board>.json.gz` as the
// API answers, `labels/skillspan/`; parts may be missing. `--json` prints JSON, `--verbose` every
// finding. Reads in this process: the functions run the same code.
//
// Generated CVs need no folder: `--cvs 2000` says how many, `--seed 1` which, and `--show <design>`
// prints one that is read wrongly beside what was read, and nothing else.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { evaluateGenerated } from '../tests/cv-kinds/evaluate.ts'
import { showFailing } from '../tests/cv-kinds/show-failing.ts'
import type { Section } from '../tests/eval/section.ts'
import { SECTIONS } from '../tests/eval/sections.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    cvs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string' },
  },
})
const [cvs, seed] = [Number(values.cvs), Number(values.seed)]
if (values.show !== undefined) {
  console.log(await showFailing(values.show, cvs, seed))
  process.exit()
}
const data = values.data ?? process.env.EVAL_DATA
if (data && !existsSync(data)) {
  console.error(`There is no folder ${data}`)
  process.exit(2)
}
if (!data && !values.json) {
  console.log('Without a folder (--data or EVAL_DATA) only generated CVs are read.')
}

const sections: Section[] = []
for (const [name, evaluate] of Object.entries(SECTIONS)) {
  if (!data) break
  const section = await evaluate(resolve(data))
  if (!section) {
    if (!values.json) console.log(`${name}: not in this folder`)
    continue
  }
  sections.push(section)
  if (!values.json) print(section)
}
const generated = await evaluateGenerated(cvs, seed)
sections.push(generated.section)
if (!values.json) {
  const { name, engine } = generated.section
  console.log(`\n${name} (${engine})\n${generated.tables.join('\n\n')}`)
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
