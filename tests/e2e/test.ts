// Playwright's test, with the product that globalSetup started.
import { test as base } from '@playwright/test'
import type { Product } from '../stack/product.ts'

export { expect } from '@playwright/test'

export const stack = JSON.parse(process.env.STACK ?? '{}') as Product

export const test = base.extend({
  baseURL: stack.WEB_URL,
  page: async ({ page }, use) => {
    const thrown: Error[] = []
    page.on('pageerror', (error) => thrown.push(error))
    await use(page)
    base.expect(thrown, 'exceptions nobody caught').toEqual([])
  },
})
