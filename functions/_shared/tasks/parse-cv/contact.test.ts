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
