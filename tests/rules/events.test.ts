// One list of events: the database sends each of them and no other, and pages listen to the same.
import { expect, test } from 'vitest'
import { EVENTS } from '../../functions/_shared/contract/event.ts'
import { ourFiles, read } from './files.ts'

const known: readonly string[] = EVENTS
const EVENT = /^[a-z]+\.[a-z]+$/

const schemas = ourFiles('supabase/schemas', ['.sql']).map(read).join('\n')
/** Every text inside a call of `private.broadcast`, or inside a statement that holds one. */
const told = [...schemas.matchAll(/private\.broadcast\(([^;]*?);/g)].flatMap(([, call]) =>
  [...call!.matchAll(/'([^']*)'/g)].map(([, text]) => text!).filter((text) => EVENT.test(text)),
)

const LIVE = 'web/src/lib/live/live.svelte.ts'
const pages = ourFiles('web/src', ['.ts', '.svelte']).filter((file) => /\blive\b/i.test(read(file)))
const heard = [
  ...[...read(LIVE).matchAll(/^ {2}'([a-z]+\.[a-z]+)':/gm)],
  ...pages.flatMap((file) => [...read(file).matchAll(/\bevent === '([^']+)'/g)]),
].map(([, event]) => event!)

test('the database sends the events of the list and no other', () => {
  expect(told.length).toBeGreaterThan(8)
  expect([...new Set(told)].toSorted()).toEqual([...known].toSorted())
})

test('pages listen to the events of the list and to no other', () => {
  expect(heard.length).toBeGreaterThan(6)
  expect([...new Set(heard)].toSorted()).toEqual([...known].toSorted())
})

test('an event names a concept and what happened to it', () => {
  expect(known.filter((event) => !/^[a-z]+\.[a-z]+(ed|ead)$/.test(event))).toEqual([])
})
