import { expect, test } from 'vitest'
import { isPlace } from './place.ts'

test.each([
  'Winterthur (ZH)',
  'Cava de’ Tirreni (SA)',
  'Kadıköy/İstanbul',
  'Campo Grande/MS',
  'București, sector 3',
  'Wrocław, woj. dolnośląskie',
  'Мыски, Кемеровская обл.',
  'Monterrey, N.L.',
  'Port Harcourt, Rivers State',
  'Cali, Valle del Cauca',
  'Wells, Somerset',
])('a town is a place with the part of its country beside it: %s', (text) => {
  expect(isPlace(text)).toBe(true)
})

test.each(['Enfermero (DUE)', 'Cruz Roja (ONG)', 'Sachbearbeiter (EU)', 'Web/App', 'Somerset'])(
  'a short form in brackets, a slash or a region makes no place of other words: %s',
  (text) => {
    expect(isPlace(text)).toBe(false)
  },
)
