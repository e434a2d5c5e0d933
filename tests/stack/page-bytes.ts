import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'

/** The bytes of JavaScript, gzipped, that a page loads until it is idle. Later loads count too. */
export async function scriptBytes(page: Page, path: string): Promise<number> {
  const scripts = new Map<string, Response>()
  const keep = (response: Response) => {
    if (response.headers()['content-type']?.includes('javascript'))
      scripts.set(response.url(), response)
  }
  page.on('response', keep)
  await page.goto(path, { waitUntil: 'networkidle' })
  page.off('response', keep)
  const bodies = await Promise.all([...scripts.values()].map((response) => response.body()))
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
}
