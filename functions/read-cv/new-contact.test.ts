import { expect, test } from 'vitest'
import { personIn } from '../../tests/cv-files/people.ts'
import { unplacedLines } from '../_shared/tasks/parse-cv/place-lines.ts'
import { withKnownContact } from './new-contact.ts'

const { profile } = personIn('nurse')
const own = { ...profile.contact, phone: '(312) 555-0187' }

test.each([
  ['(312) 555-0187', []],
  ['312-555-0187', []],
  ['+1 773 555 0199', [{ line: 3, page: null }]],
])('the line of the number %s', (phone, unplaced) => {
  const read = { ...profile, contact: { ...profile.contact, phone } }
  const text = [own.name, own.email, phone, ...profile.skills].join('\n')
  expect(unplacedLines(text, withKnownContact(read, own))).toEqual(unplaced)
})

test('without a contact of the person the draft stays', () => {
  expect(withKnownContact(profile, null)).toBe(profile)
})
