import { rm } from 'node:fs/promises'
import { startStack } from '../stack/stack.ts'
import type { Part } from './part.ts'
import { summarise } from './samples.ts'

const TURNS = 3

export const starts: Part = {
  about:
    'Seconds until the embedded Supabase answers: on an empty directory (the database is unpacked ' +
    'from the template that the first start of all makes), and on one that is there already.',

  async measure() {
    const cold: number[] = []
    const warm: number[] = []
    for (let turn = 0; turn < TURNS; turn++) {
      let began = performance.now()
      const first = await startStack()
      cold.push((performance.now() - began) / 1000)
      await first.end()
      began = performance.now()
      const second = await startStack({}, first.dataDir)
      warm.push((performance.now() - began) / 1000)
      await second.end()
      await rm(first.dataDir, { recursive: true, force: true })
    }
    return [
      { what: 'cold start', value: summarise(cold).median, unit: 's', n: TURNS },
      { what: 'warm start', value: summarise(warm).median, unit: 's', n: TURNS },
    ]
  },
}
