import { expect, test } from 'vitest'
import { CONSENTS } from '#contract/consent.ts'
import { hasAgreed, isPermitted } from './consent.ts'
import type { Db } from '#lib/db/client.ts'
import type { Account } from './session.ts'

const { version } = CONSENTS.privacy
const given = { purpose: 'privacy', version, recipient: null, withdrawn_at: null } as const
const withdrawn = { ...given, withdrawn_at: '2026-11-27T00:00:00Z' }

async function agrees(accepted_privacy: unknown, rows: Parameters<typeof hasAgreed>[2]) {
  const inserted: unknown[] = []
  const insert = (row: unknown) => Promise.resolve({ error: null, row: inserted.push(row) })
  const db = { from: () => ({ insert }) } as unknown as Db
  const account = { accepted_privacy } as Account
  return { agreed: await hasAgreed(db, account, rows), inserted }
}

test('the recorded history decides', async () => {
  expect(await agrees(undefined, [given])).toEqual({ agreed: true, inserted: [] })
  expect(await agrees(undefined, [])).toEqual({ agreed: false, inserted: [] })
  const earlier = { ...given, version: '2020-01-01' }
  expect((await agrees(undefined, [earlier])).agreed).toBe(false)
  expect((await agrees(undefined, [given, withdrawn])).agreed).toBe(true)
})

test('a box ticked while signing up is recorded once, with its wording', async () => {
  const recorded = { purpose: 'privacy', version, recipient: null }
  expect(await agrees(version, [])).toEqual({ agreed: true, inserted: [recorded] })
  expect(await agrees('2020-01-01', [])).toEqual({ agreed: false, inserted: [] })
  expect(await agrees(version, [withdrawn])).toEqual({ agreed: false, inserted: [] })
})

test('a provider is permitted by host and current wording, until withdrawal', () => {
  const provider = { host: 'ai.example', chat_model: 'x', embedding_model: null }
  const yes = {
    purpose: 'ai_provider',
    version: CONSENTS.ai_provider.version,
    recipient: 'ai.example',
    withdrawn_at: null,
  } as const
  expect(isPermitted(provider, [yes])).toBe(true)
  for (const no of [
    { ...yes, recipient: 'other.example' },
    { ...yes, version: '2020-01-01' },
    { ...yes, withdrawn_at: '2026-11-27T00:00:00Z' },
    given,
  ])
    expect(isPermitted(provider, [no])).toBe(false)
})
