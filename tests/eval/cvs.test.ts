// A bound on how well our own twenty CVs are read. They have many layouts, languages and
// professions, and their truth was written before the reader was run on them.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/settings.ts'
import { evaluateCvs } from './cv-reading/evaluate.ts'

test('twenty CVs are read well, and nothing is invented', { timeout: 60_000 }, async () => {
  const section = await evaluateCvs(join(root, 'tests/eval'), {
    compareTexts: false,
    context: {},
  })
  expect(section?.counts).toMatchObject({
    files: 20,
    'read to the end': 20,
    'with truth': 20,
    'invented phones': 0,
  })
  const least: Record<string, number> = {
    'name right where there is one': 0.95,
    'name precision': 0.95,
    'email right where there is one': 0.95,
    'phone right where there is one': 0.95,
    'employers F1': 0.85,
    'titles F1': 0.85,
    'schools F1': 0.85,
    'dates F1': 0.8,
    'skills precision': 0.85,
    'skills recall': 0.87,
  }
  for (const [figure, bound] of Object.entries(least)) {
    expect(section?.figures[figure], figure).toBeGreaterThanOrEqual(bound)
  }
  expect(section?.figures['lines without a place']).toBeLessThan(0.17)
})
