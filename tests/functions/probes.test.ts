// Some hundreds of the 100,000 probes of `npm run soak`, the same every time: see tests/support/probes.
import { expect, inject, test } from 'vitest'
import { runProbes } from '../support/probes/run-probes.ts'

const stack = inject('stack')

test('no random probe of one person learns or changes anything of another', async () => {
  const { leaks, probes, answers } = await runProbes(stack, { probes: 500, seed: 5 })
  expect(leaks).toEqual([])
  expect(probes).toBeGreaterThanOrEqual(500)
  // Probes that are all turned away at the door prove nothing.
  expect(answers.get('rest 2xx')).toBeGreaterThan(50)
  expect(answers.get('files 2xx')).toBeGreaterThan(5)
})

test('with the other person’s own session the same probes do learn something', async () => {
  const { leaks } = await runProbes(stack, { probes: 100, seed: 5, disguised: true })
  expect(leaks.join('\n')).toMatch(/(told only-ada-|named )[^]*reader \(as they are\): \w+ \/rest/)
})
