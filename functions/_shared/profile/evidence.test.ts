import { expect, test } from 'vitest'
import { type Evidence, nearEvidence } from './evidence.ts'

const shown = (text: string): Evidence => ({ text, source: 'achievements', source_id: 'a1' })

test('a skill near a shown one is partial evidence, by the name of the shown one', () => {
  const near = nearEvidence({ React: shown('Built it in React.'), Angular: shown('And Angular.') })
  expect(near['Vue.js']).toEqual({ near: 'React' })
  expect(near['RxJS']).toEqual({ near: 'Angular' })
  expect(near['Angular']).toBeUndefined()
  expect(near['Nursing']).toBeUndefined()
})

test('ways of working and unknown skills are near nothing', () => {
  expect(nearEvidence({ Leadership: shown('Led.'), 'Basket weaving': shown('Wove.') })).toEqual({})
})
