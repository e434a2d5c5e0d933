import type { Page } from '@playwright/test'
import axe from 'axe-core'

// Nobody reads what passed, and to describe it takes a third of the time.
const OPTIONS: axe.RunOptions = { resultTypes: ['violations'] }

export interface Violation {
  /** of the rule */
  id: string
  target: string
  failureSummary: string | undefined
}

/** Contrast takes more than half of the time. */
const PARTS: Record<'all' | 'contrast' | 'structure', axe.RunOptions> = {
  all: {},
  contrast: { runOnly: ['color-contrast'] },
  structure: { rules: { 'color-contrast': { enabled: false } } },
}

/** The items of a long list are made of the same parts: the first eight are looked at. */
const AFTER_EIGHT = ['li:nth-child(n + 9)']

/**
 * What axe finds on the page as it is now, in its frames too. Axe has half a megabyte: it is put into
 * each document once.
 */
export async function violations(
  page: Page,
  part: keyof typeof PARTS = 'all',
): Promise<Violation[]> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source)
  }
  const { violations: found } = await page.evaluate(
    ({ exclude, options }) => (Reflect.get(window, 'axe') as typeof axe).run({ exclude }, options),
    { exclude: AFTER_EIGHT, options: { ...OPTIONS, ...PARTS[part] } },
  )
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target: target.join(' '), failureSummary })),
  )
}
