// `npm run bench`: figures of speed and recall, each with its bound. Most are ratios within one
// run, so that the machine matters little. A slow figure never fails the run; a wrong result does.
// `-- --data <folder>` (or BENCH_DATA) collects real postings, `--only <part>` measures one part,
// `--json` prints JSON.
import { parseArgs } from 'node:util'
import type { Figure } from '../tests/bench/part.ts'
import { PARTS } from '../tests/bench/parts.ts'
import { createWorld } from '../tests/bench/world.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env.BENCH_DATA },
    only: { type: 'string', multiple: true, default: Object.keys(PARTS) },
    json: { type: 'boolean', default: false },
  },
})
const unknown = values.only.filter((name) => !Object.hasOwn(PARTS, name))
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}

// Progress messages, for example from a build, must not mix with the figures.
if (values.json) console.log = console.error

const results: { part: string; about: string; figures: Figure[] }[] = []
const world = createWorld(values.data ?? null)
try {
  for (const [name, { about, measure }] of Object.entries(PARTS)) {
    if (!values.only.includes(name)) continue
    if (!values.json) console.log(`\n${name}: ${about}`)
    const figures = await measure(world)
    results.push({ part: name, about, figures })
    if (!values.json) figures.forEach(print)
  }
} finally {
  await world.close()
}
if (values.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)

function print({ what, value, unit, n, bound }: Figure) {
  const figure = `${value.toFixed(value < 10 ? 3 : 1)} ${unit}`
  const limits = [
    bound?.at_most === undefined ? [] : `at most ${bound.at_most}`,
    bound?.at_least === undefined ? [] : `at least ${bound.at_least}`,
  ].flat()
  const isMissed = value > (bound?.at_most ?? value) || value < (bound?.at_least ?? value)
  const told = [`n ${n}`, ...limits, ...(isMissed ? ['MISSED'] : [])]
  console.log(`  ${what.padEnd(52)} ${figure.padStart(14)}  (${told.join(', ')})`)
}
