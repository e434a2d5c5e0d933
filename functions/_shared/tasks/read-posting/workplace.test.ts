import { expect, test } from 'vitest'
import { readWorkplace } from './workplace.ts'

test.each([
  ['This is a fully remote position.', 'remote'],
  ['Location: Remote (US)', 'remote'],
  ['We are a remote-first company.', 'remote'],
  ['#LI-Remote', 'remote'],
  ['You work in our office 3 days a week.', 'hybrid'],
  ['In office 3 days a week, the rest from home.', 'hybrid'],
  ['This is a hybrid role based in Leeds.', 'hybrid'],
  ['2 Tage Home Office pro Woche', 'hybrid'],
  ['This role is on-site in our Austin office.', 'on_site'],
  ['Five days a week in the office.', 'on_site'],
  ['This role is not remote.', 'on_site'],
  ['Please note: no remote work.', 'on_site'],
  ['Remote work is not possible for this position.', 'on_site'],
  ['You will work on hybrid cloud and remote sensing with on-site interviews.', null],
  ['Experience managing remote teams. Remote-first benefits.', null],
  ['Some roles are hybrid, others are remote.', null],
  ['The number of hybrid, office-based, and remote workers varies.', null],
  ['This role is a hybrid of potter and painter.', null],
  ['You know asynchronous programming in globally distributed teams.', null],
  ['Location: Gdansk / Remote', 'remote'],
  ['- Contract, remote', 'remote'],
  ['You can be located anywhere within Canada.', 'remote'],
  ['You get a home office allowance.', 'remote'],
  ['We are in the office on Tuesdays and work remotely else.', 'hybrid'],
  ['You write documentation.', null],
])('reads "%s" as %s', (text, expected) => {
  expect(readWorkplace('Engineer', [], text)?.fact ?? null).toBe(expected)
})

test('title and location are believed before the text', () => {
  expect(readWorkplace('Engineer (Remote)', ['Berlin'], 'Our office is in Berlin.')?.fact).toBe(
    'remote',
  )
  expect(readWorkplace('Engineer', ['London (Hybrid)'], 'We love remote work.')?.fact).toBe(
    'hybrid',
  )
  expect(readWorkplace('Engineer', ['Remote - US'], '')?.fact).toBe('remote')
})

test('a country as place means remote, unless a word says otherwise', () => {
  expect(readWorkplace('Engineer', ['Portugal', 'Malta'], '')).toEqual({
    fact: 'remote',
    phrase: 'Portugal',
  })
  expect(readWorkplace('Engineer', ['CET +/- 3'], '')?.fact).toBe('remote')
  expect(readWorkplace('Engineer', ['UK or Ireland'], '')?.fact).toBe('remote')
  expect(readWorkplace('Engineer', ['Porto, Portugal'], '')).toBeNull()
  expect(readWorkplace('Engineer', ['Malta'], 'This role is on-site.')?.fact).toBe('on_site')
})

test('the sentence that it was read from is returned', () => {
  const text = 'We make pots.\nYou work in our office 3 days a week. We have tea.'
  expect(readWorkplace('Potter', [], text)?.phrase).toBe('You work in our office 3 days a week.')
})
