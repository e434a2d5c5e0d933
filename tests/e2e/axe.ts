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
    (given) => (Reflect.get(window, 'axe') as typeof axe).run(document, given),
    { ...OPTIONS, ...PARTS[part] },
  )
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target: target.join(' '), failureSummary })),
  )
}
