/** What stands in real CVs and is no part of what we ask for. */

import type { Block, CvLanguage } from '../../model.ts'
import { bold, gap, italic, item, line, plain, row } from './parts.ts'
import type { Cv } from './tell.ts'

const STREETS: Record<CvLanguage, string> = {
  en: '14 Orchard Lane',
  de: 'Am Lindenhof 7b',
  fr: '12 bis, rue des Lilas',
  es: 'C/ Mayor, 23, 2º B',
  it: 'Via Garibaldi 41',
  pt: 'Rua das Flores, 120, ap. 31',
  nl: 'Kerkstraat 88-II',
  pl: 'ul. Polna 7/12',
  cs: 'Lipová 14',
  sv: 'Storgatan 5B lgh 1101',
  no: 'Solveien 3',
  da: 'Nørregade 22, 2. tv.',
  fi: 'Koivukatu 4 A 12',
  tr: 'Gül Sok. No: 8/3',
  ru: 'ул. Лесная, д. 5, кв. 18',
  uk: 'вул. Садова, 12, кв. 4',
  ro: 'Str. Teiului nr. 9, ap. 2',
}

export const street = (cv: Cv) => STREETS[cv.told.language]

export function birthDate(cv: Cv): string {
  const years = [...cv.told.jobs, ...cv.told.education].map(
    ({ start, end }) => (start ?? end)?.year ?? 2010,
  )
  const born = Math.min(2004, ...years) - cv.chance.whole(18, 21)
  const [day, month] = [cv.chance.whole(1, 28), cv.chance.whole(1, 12)].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${day}.${month}.${born}`
}

/** Birth, nationality and family, as label and value. */
export function personalRows(cv: Cv): [string, string][] {
  const { words, chance } = cv
  const rows: [string, string][] = [[words.birth, birthDate(cv)], [...words.nationality]]
  return chance.is(0.6) ? [...rows, [...words.married]] : rows
}

export function references(cv: Cv): Block[] {
  if (!cv.chance.is(0.4)) return []
  return [
    gap(10),
    line(cv.chance.is(0.5) ? italic(cv.words.references) : plain(cv.words.references)),
  ]
}

export function licence(cv: Cv): Block[] {
  return cv.chance.is(0.35) ? [gap(4), line(cv.words.licence)] : []
}

/** "I declare …", place, date and a line to sign on. */
export function declaration(cv: Cv): Block[] {
  const town = (cv.told.place ?? '').split(',')[0] ?? ''
  const date = `${cv.chance.whole(1, 28)}.${cv.chance.whole(1, 11)}.2026`
  return [
    gap(16),
    line(cv.words.declaration),
    gap(16),
    line(town ? `${town}, ${date}` : date),
    line(cv.chance.is(0.5) ? '______________________' : italic(cv.told.name)),
  ]
}

const WORKS = [
  '"Atlas 12", J. Appl. Sci. 14(2), 114–129. doi:10.5555/12345678',
  'Rossi, L.; Koch, M. et al. (2018), Proc. EUROPA 2018, pp. 33–41',
  'www.atlas-garden.example (2021)',
  'Nguyen T., Dupont A., Silva J. 2015. Bull. Int. 7: 201-215',
  'Atlas (React, 2022) – atlas.example',
  'OpenStreetMap, 2016-2019',
]

/** Projects, publications or voluntary work. */
export function projects(cv: Cv): Block[] {
  return [
    gap(8),
    line(bold(cv.chance.pick(cv.words.projects), 12)),
    ...cv.chance
      .shuffle(WORKS)
      .slice(0, cv.chance.whole(1, 3))
      .map((text) => item(text, cv.bullet)),
  ]
}

export const personalTable = (cv: Cv, width: number): Block[] =>
  personalRows(cv).map(([label, value]) =>
    row([width, plain(`${label}:`)], [1 - width, plain(value)]),
  )
