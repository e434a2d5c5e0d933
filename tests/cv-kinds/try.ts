// `node tests/cv-kinds/try.ts`: how well generated CVs are read, by design and by language.
//
// `--half own` or `blind`, `--design name`, `--language de`, `--cvs 200`, `--seed 1`, `--render text`,
// `--show 3` prints so many CVs that were read wrongly; `--about schools` shows only those with a
// finding about schools.
import { parseArgs } from 'node:util'
import { addScore, noSums, type Sums, tableOf } from './figures.ts'
import { generate } from './generate.ts'
import { HALVES, loadHalf } from './halves.ts'
import { readAs, RENDERINGS } from './read.ts'
import { scoreCv } from './score.ts'
import { showCv } from './show.ts'

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'own' },
    design: { type: 'string' },
    language: { type: 'string' },
    cvs: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    render: { type: 'string', default: 'text' },
    show: { type: 'string', default: '0' },
    about: { type: 'string', default: '' },
  },
})
const name = HALVES.find((one) => one === values.half)
const rendering = RENDERINGS.find((one) => one === values.render)
if (!name || !rendering) throw new Error(`${HALVES.join(' or ')}; ${RENDERINGS.join(', ')}`)
const half = await loadHalf(name)
if (!half) throw new Error(`There is no half "${name}".`)

const began = performance.now()
const [all, designs, languages] = [noSums(), new Map<string, Sums>(), new Map<string, Sums>()]
const sumsOf = (rows: Map<string, Sums>, key: string) =>
  rows.get(key) ?? rows.set(key, noSums()).get(key)!
let left = Number(values.show)
for (const cv of generate(half, {
  cvs: Number(values.cvs),
  seed: Number(values.seed),
  design: values.design,
  language: values.language,
})) {
  const reading = await readAs(cv, rendering)
  const score = scoreCv(reading.text, reading.draft, cv.told)
  for (const sums of [all, sumsOf(designs, cv.design), sumsOf(languages, cv.language)])
    addScore(sums, score)
  const isWrong = score.findings.some((finding) => finding.includes(values.about))
  if (isWrong && left-- > 0) console.log(`${showCv(cv, reading, score)}\n`)
}
console.log(tableOf(designs))
console.log(`\n${tableOf(languages)}`)
console.log(`\n${tableOf(new Map([['all', all]]))}`)
console.log(`\n${((performance.now() - began) / 1000).toFixed(1)} s`)
