import { expect, test } from 'vitest'
import { parseCvBuiltin } from './builtin.ts'

const contactOf = (text: string) => parseCvBuiltin({ text, links: [] }).contact

test.each([
  ['Ana Lindqvist\nana.lindqvist@example.com', 'Ana Lindqvist'],
  ['PRIYA RAMANATHAN, FCA, CPA\npriya@example.com', 'Priya Ramanathan'],
  ['Mag. Dr. Vesna Horvat-Lind\nvesna.horvat@example.org', 'Vesna Horvat-Lind'],
  ['Dr. Petro Melnyk, PhD\np.melnyk@example.org', 'Petro Melnyk'],
  ['Walter "Walt" Brodsky Jr.\nNurse', 'Walter Brodsky Jr.'],
  ['RUIZ VEGA, María del Pilar\nDomicilio: Calle Sol 1', 'María del Pilar Ruiz Vega'],
  ['Vega, Pilar\npilar.vega@example.com', 'Pilar Vega'],
  ['Aoife\nNí\nBhriain, RN\nNurse\naoife.nibhriain@example.org', 'Aoife Ní Bhriain'],
  ['Suryani\nStudent of tourism\nsuryani@example.com', 'Suryani'],
  ['Curriculum Vitae\nElif Kaya-Brandt\nNurse', 'Elif Kaya-Brandt'],
  ['Zoé MAREST-D’AUBRAC\nNantes', 'Zoé MAREST-D’AUBRAC'],
  // Small words and letters of surnames.
  ["Odile d'Aubrac\nServeuse", "Odile d'Aubrac"],
  ["Sanne in 't Woud\nKok", "Sanne in 't Woud"],
  ['ÇAĞLA IŞIK\nÖğretmen', 'Çağla Işık'],
  // A title in the second column, a town below.
  ['Uğur Paşa\tKuaför\nMuğla', 'Uğur Paşa'],
  ['Íñigo Núñez Vega\nPalma de Mallorca\n0034 648 676 194', 'Íñigo Núñez Vega'],
  ['Niccolò Hu\nSesto San Giovanni • 354 4910182', 'Niccolò Hu'],
  // Trades and towns on top.
  ['Dean Church\n084 000 5260', 'Dean Church'],
  ['Sofia Stockholm\n08-575 771 89', 'Sofia Stockholm'],
  ['Søs Koch Ø.\nElektriker', 'Søs Koch Ø.'],
  // The address of a page repeats it.
  ['Ilse Krol\nVeldman\nwww.ilse-krol-veldman.example', 'Ilse Krol Veldman'],
])('the name of %j is %s', (text, name) => expect(contactOf(text).name).toBe(name))

test.each([
  'Israel, Beer Sheva\nSoftware developer',
  'WhatsApp\nTel Aviv\nSoftware developer',
  'Front-End Developer\nReact, Redux',
  'Senior Project Manager\nLeeds, UK',
])('%j has no name', (text) => expect(contactOf(text).name).toBeNull())

test.each([
  ['Ada Poe\nHeadingley, Leeds LS6', 'Headingley, Leeds LS6'],
  ['Ada Poe\nNantes (44)', 'Nantes (44)'],
  ['Ada Poe\n7 impasse du Test\n74000 Annecy', '7 impasse du Test, 74000 Annecy'],
  ['Ada Poe\nMeguro, Tokyo, Japan', 'Meguro, Tokyo, Japan'],
])('the address of %j is %s', (text, address) => expect(contactOf(text).address).toBe(address))

test('an e-mail address that a narrow column divided is joined', () => {
  expect(contactOf('Ada Poe\nada.poe.of.the.lake\n@example.org').email).toBe(
    'ada.poe.of.the.lake@example.org',
  )
})
