import { expect, test } from 'vitest'
import { fallbackReason } from '#contract/engine.ts'
import { explainFallback } from './fallback-reason.ts'

test('the reason for the built-in engine is one sentence', () => {
  expect(explainFallback('unreachable')).toBe(
    'The AI provider could not be reached, so the built-in engine read this.',
  )
  for (const reason of [...fallbackReason.options, 'something else']) {
    expect(explainFallback(reason)).toMatch(/^[A-Z].+, so the built-in engine read this\.$/)
  }
})
