// Credentials that were made up, changed, outlived or meant for something else.
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Resident } from '../../cases/case.ts'
import { settle } from '../../cases/settle.ts'
import { ask, type Caller } from '../../stack/ask.ts'
import { digestOf } from '../../stack/digest/digest.ts'
import { forgedTokens } from '../../stack/forged-tokens.ts'
import { visitor } from '../../stack/people.ts'
import { removePeople } from '../../stack/remove-people.ts'

const stack = inject('stack')
let ada: Resident
let forged: Map<string, string>

beforeAll(async () => {
  ada = await settle(stack, 'ada')
  forged = await forgedTokens(stack, ada.caller.token ?? '')
})
afterAll(() => removePeople(stack, ada ? [ada] : []))

const WINGS = ['rest', 'rpc', 'auth', 'files', 'functions'] as const

function request(wing: (typeof WINGS)[number], caller: Caller) {
  switch (wing) {
    case 'rest':
      return ask(stack, caller, '/rest/v1/profiles')
    case 'rpc':
      return ask(stack, caller, '/rest/v1/rpc/refresh_matches', { method: 'POST' })
    case 'auth':
      return ask(stack, caller, '/auth/v1/user')
    case 'files':
      return ask(stack, caller, `/storage/v1/object/authenticated/cvs/${ada.cvPath}`)
    case 'functions':
      return ask(stack, caller, '/functions/v1/contact')
  }
}

test.each(WINGS)('%s takes the real token and none of the forged', async (wing) => {
  const real = await request(wing, ada.caller)
  expect(real.status, real.text).toBe(200)
  const before = await digestOf(stack, ada)
  expect(forged.size).toBe(21)
  for (const [what, token] of forged) {
    for (const apikey of [stack.PUBLISHABLE_KEY, token]) {
      const answer = await request(wing, { apikey, token })
      // Storage says 400 and 403 inside, as hosted does; auth says 403 bad_jwt.
      expect([400, 401, 403], `a token ${what}: ${answer.text}`).toContain(answer.status)
      expect(answer.text, what).not.toContain(ada.mark)
      expect(answer.text, what).not.toContain(ada.email)
    }
  }
  expect(await digestOf(stack, ada)).toEqual(before)
})

test.each(WINGS)('%s: a key is no person', async (wing) => {
  const { PUBLISHABLE_KEY, SECRET_KEY } = stack
  for (const caller of [
    { apikey: PUBLISHABLE_KEY },
    { apikey: PUBLISHABLE_KEY, token: PUBLISHABLE_KEY },
    { apikey: PUBLISHABLE_KEY, token: SECRET_KEY },
    { apikey: PUBLISHABLE_KEY, token: 'null' },
    { apikey: '' },
    { apikey: 'sb_publishable_AAAAAAAAAAAAAAAAAAAAAA_AAAAAAAA' },
    { apikey: 'sb_secret_AAAAAAAAAAAAAAAAAAAAAA_AAAAAAAA' },
    { apikey: ada.caller.token ?? '' },
  ]) {
    const answer = await request(wing, caller)
    expect(answer.status, `${JSON.stringify(caller)} ${answer.text}`).toBeGreaterThanOrEqual(400)
    expect(answer.status, answer.text).toBeLessThan(500)
    expect(answer.text).not.toContain(ada.mark)
  }
})

test('realtime lets nobody in with a forged token', async () => {
  for (const [what, token] of forged) {
    const client = visitor(stack)
    await client.realtime.setAuth(token)
    const status = await new Promise<string>((resolve) => {
      client
        .channel(`user:${ada.id}`, { config: { private: true } })
        .subscribe((answer) => answer !== 'CLOSED' && resolve(answer))
    })
    expect(status, what).toBe('CHANNEL_ERROR')
    await client.removeAllChannels()
    await client.realtime.disconnect()
  }
})
