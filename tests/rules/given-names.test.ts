import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { givenNamesTable } from '../../scripts/given-names-table.ts'
import { root } from '../../scripts/settings.ts'

test('the list of given names is up to date (npm run names)', () => {
  const written = readFileSync(join(root, 'functions/_shared/lexicon/given-names.ts'), 'utf8')
  expect(written).toBe(givenNamesTable())
})
