// Some hundreds of the 100,000 probes of `npm run soak`, the same every time: see
// tests/soak/probes.
import { expect, inject, test } from 'vitest'
import { countsMore } from '../soak/probes/count.ts'
import { judge } from '../soak/probes/judge.ts'
import type { Probe } from '../soak/probes/probe.ts'
import { runProbes } from '../soak/probes/run-probes.ts'

const stack = inject('stack')

test('no random probe of one person reads or changes anything of another', async () => {
  const { leaks, probes, answers } = await runProbes(stack, { probes: 500, seed: 5 })
  expect(leaks).toEqual([])
  expect(probes).toBeGreaterThanOrEqual(500)
  // Probes that are all refused at once prove nothing.
  expect(answers.get('rest 2xx')).toBeGreaterThan(50)
  expect(answers.get('files 2xx')).toBeGreaterThan(5)
})

test('the same probes do read something with the other person’s own session', async () => {
  const { leaks } = await runProbes(stack, { probes: 100, seed: 5, disguised: true })
  expect(leaks.join('\n')).toMatch(/(told only-ada-|named )[^]*reader \(as they are\): \w+ \/rest/)
})

const names = { me: 'me-id', ada: 'ada-id' }
const world = {
  names: { reader: names, writer: names, weak: names, nobody: names },
  ids: { reader: 'me-id', writer: 'me-id' },
  secrets: ['ada-id'],
  marks: ['only-ada'],
}
const probe = (changed: Partial<Probe>): Probe => ({
  wing: 'rest',
  who: 'reader',
  credentials: 'as they are',
  method: 'GET',
  path: '/rest/v1/cvs',
  headers: {},
  ...changed,
})
const reply = (status: number, text: string, headers = {}) => ({ status, text, headers })
const stranger = '00000000-0000-0000-0000-00000000000a'
const move = { sourceKey: 'ada-id/a.pdf', destinationKey: 'me-id/a.pdf' }

test.each([
  ['a failure', probe({}), reply(500, ''), /500/],
  ['a word', probe({}), reply(200, '[{"filename":"Only-Ada"}]'), /told only-ada/],
  ['a word in a refusal', probe({}), reply(400, 'only-ada'), /told/],
  ['a word in a header', probe({}), reply(200, '', { etag: 'only-ada' }), /told/],
  ['an id', probe({}), reply(400, 'ada-id'), /named/],
  ['an id that was asked for', probe({ path: '?id=eq.ada-id' }), reply(200, 'ada-id'), /named/],
  [
    'a row of somebody',
    probe({ who: 'writer', method: 'PATCH' }),
    reply(200, JSON.stringify([{ user_id: stranger }])),
    /gave a row/,
  ],
  [
    'a file',
    probe({ who: 'writer', wing: 'files', path: '/storage/v1/object/move', body: move }),
    reply(200, '{}'),
    /took a file/,
  ],
  [
    'a topic',
    probe({ wing: 'topics', path: 'user:ada-id', body: { private: true, say: 'nothing' } }),
    reply(200, '{}'),
    /joined/,
  ],
])('%s is a leak', (_what, asked, answered, reason) => {
  expect(judge(asked, answered, world)).toMatch(reason)
})

test.each([
  ['a refusal that repeats', probe({ path: '?id=eq.ADA-ID' }), reply(400, '"ada-id" is no number')],
  ['an address that repeats', probe({ path: '?a=ada-id' }), reply(200, '', { 'x-at': 'ada-id' })],
  [
    'one’s own topic',
    probe({ wing: 'topics', path: 'user:me-id', body: { private: true, say: 'nothing' } }),
    reply(200, '{}'),
  ],
])('%s is no leak', (_what, asked, answered) => {
  expect(judge(asked, answered, world)).toBeNull()
})

test('a count of more than the visible rows is a leak', async () => {
  const counted = reply(206, '[]', { 'content-range': '0-0/3' })
  const rows = (text: string) => countsMore(probe({}), counted, async () => reply(200, text))
  expect(await rows('[1,2,3]')).toBeNull()
  expect(await rows('[1,2]')).toMatch(/counted 3 where 2/)
})
