// One list of events: the database tells nothing else, pages listen to nothing else, nothing is dead.
import { expect, test } from 'vitest'
import { EVENTS } from '../../functions/_shared/contract/event.ts'
import { ourFiles, read } from './files.ts'

const known: readonly string[] = EVENTS
const EVENT = /^[a-z]+\.[a-z]+$/

const schemas = ourFiles('supabase/schemas', ['.sql']).map(read).join('\n')
/** Every text within a call of `private.broadcast` or of a statement that holds one. */
const told = [...schemas.matchAll(/private\.broadcast\(([^;]*?);/g)].flatMap(([, call]) =>
  [...call!.matchAll(/'([^']*)'/g)].map(([, text]) => text!).filter((text) => EVENT.test(text)),
)

const LIVE = 'web/src/lib/live/live.svelte.ts'
const pages = ourFiles('web/src', ['.ts', '.svelte']).filter((file) => /\blive\b/i.test(read(file)))
const heard = [
  ...[...read(LIVE).matchAll(/^ {2}'([a-z]+\.[a-z]+)':/gm)],
  ...pages.flatMap((file) => [...read(file).matchAll(/\bevent === '([^']+)'/g)]),
].map(([, event]) => event!)

test('the database tells events of the list, and each of them', () => {
  expect(told.length).toBeGreaterThan(8)
  expect([...new Set(told)].toSorted()).toEqual([...known].toSorted())
})

test('pages listen to events of the list, and to each of them', () => {
  expect(heard.length).toBeGreaterThan(6)
  expect([...new Set(heard)].toSorted()).toEqual([...known].toSorted())
})

test('an event is a concept and what happened to it', () => {
  expect(known.filter((event) => !/^[a-z]+\.[a-z]+(ed|ead)$/.test(event))).toEqual([])
})
