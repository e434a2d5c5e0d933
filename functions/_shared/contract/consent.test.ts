import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CONSENTS, type ConsentPurpose, PRIVACY } from './consent.ts'

/** The wording of each version. A version that people agreed to never changes. */
const WORDINGS: Record<string, string> = {
  'privacy 2026-11-26': 'b1826728dcb5a386',
  'ai_provider 2026-11-26': '3887192757f1c55c',
}

const said = {
  privacy: [CONSENTS.privacy, PRIVACY],
  ai_provider: [CONSENTS.ai_provider],
}

const purposes = Object.keys(CONSENTS) as ConsentPurpose[]
test.each(purposes)('%s: other words need another version', (purpose) => {
  const digest = createHash('sha256').update(JSON.stringify(said[purpose])).digest('hex')
  expect(digest.slice(0, 16)).toBe(WORDINGS[`${purpose} ${CONSENTS[purpose].version}`])
})
