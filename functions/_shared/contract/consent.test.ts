import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CONSENTS, type ConsentPurpose, PRIVACY } from './consent.ts'

/** Of each version: what it says. A version that was once agreed to is not said otherwise. */
const WORDINGS: Record<string, string> = {
  'privacy 2026-11-27': '4db508455284c2c0',
  'ai_provider 2026-11-27': '0539c4df74e1c407',
}

const said = {
  privacy: [CONSENTS.privacy, PRIVACY],
  ai_provider: [CONSENTS.ai_provider],
}

const purposes = Object.keys(CONSENTS) as ConsentPurpose[]
test.each(purposes)('%s: other words are another version', (purpose) => {
  const digest = createHash('sha256').update(JSON.stringify(said[purpose])).digest('hex')
  expect(digest.slice(0, 16)).toBe(WORDINGS[`${purpose} ${CONSENTS[purpose].version}`])
})
