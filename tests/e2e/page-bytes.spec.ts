// The bytes that a first visit loads before it reacts to a press.
import { scriptBytes } from '../stack/page-bytes.ts'
import { visitSettled } from './newcomer.ts'
import { expect, test } from './test.ts'

test('pages load little JavaScript', async ({ page, context }) => {
  expect(await scriptBytes(page, '/')).toBeLessThanOrEqual(60_000)
  await visitSettled(page, 'nurse')
  // Another tab of the same person, with an empty cache of modules.
  const fresh = await context.newPage()
  const bytes = await scriptBytes(fresh, '/matches')
  // Less would mean that nothing was measured.
  expect(bytes).toBeGreaterThan(20_000)
  expect(bytes).toBeLessThanOrEqual(130_000)
})
