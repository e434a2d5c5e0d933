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

/**
 * What axe finds on the page as it is now, in its frames too; with `rules`, by these alone. Axe has
 * half a megabyte: it is put into each document once.
 */
export async function violations(page: Page, rules?: string[]): Promise<Violation[]> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source)
  }
  const options = rules ? { ...OPTIONS, runOnly: rules } : OPTIONS
  const { violations: found } = await page.evaluate(
    (given) => (Reflect.get(window, 'axe') as typeof axe).run(document, given),
    options,
  )
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target: target.join(' '), failureSummary })),
  )
}
