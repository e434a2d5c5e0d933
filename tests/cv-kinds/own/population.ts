import type { Chance, CvLanguage, Job, Person, Population, Study } from '../model.ts'

/** What the people of a language have in common. Lists are written with bars between. */
export interface World {
  language: CvLanguage
  /** Given names, for each of the two forms of a surname ("Nowak", "Kowalska"). */
  given: [string, string]
  surnames: [string, string]
  towns: string
  schools: string
  /** "#" is any digit. */
  phones: string
  host: string
  /** "name: level" */
  spoken: string
  certificates: string
  interests: string
  trades: Trade[]
}

export interface Trade {
  titles: string
  employers: string
  /** "degree: subject" */
  degrees: string
  skills: string
  duties: string
  summary: string
}

const THIS_YEAR = 2026
const listed = (bars: string) => bars.split('|').map((one) => one.trim().replace(/\s+/g, ' '))

export function population(world: World): Population {
  return { language: world.language, person: (chance) => personOf(world, chance) }
}

function personOf(world: World, chance: Chance): Person {
  const trade = chance.pick(world.trades)
  const form = chance.pick([0, 1] as const)
  const given = chance.pick(listed(world.given[form]))
  const surname = chance.pick(listed(world.surnames[form]))
  const address = `${latin(given)}.${latin(surname)}`
  const some = <Item>(items: Item[], low: number, high: number) =>
    chance.shuffle(items).slice(0, chance.whole(low, high))
  const jobs = jobsOf(world, trade, chance)
  const firstYear = jobs.at(-1)?.start?.year ?? 2015
  return {
    language: world.language,
    name: `${given} ${surname}`,
    email: `${address}@${world.host}`,
    phone: chance.is(0.9)
      ? chance.pick(listed(world.phones)).replace(/#/g, () => String(chance.whole(0, 9)))
      : null,
    place: chance.is(0.8) ? chance.pick(listed(world.towns)) : null,
    link: chance.is(0.4) ? `linkedin.com/in/${address.replace('.', '-')}` : null,
    headline: chance.is(0.6) ? (jobs[0]?.title ?? null) : null,
    summary: chance.is(0.6) ? trade.summary : null,
    jobs,
    education: studiesOf(world, trade, chance, firstYear),
    skills: some(listed(trade.skills), 5, 8),
    spoken: some(listed(world.spoken), 2, 3).map((one) => {
      const [name = '', level = null] = one.split(': ')
      return { name, level }
    }),
    certificates: chance.is(0.4)
      ? some(listed(world.certificates), 1, 2).map((name) => ({
          name,
          issuer: null,
          year: chance.whole(firstYear, THIS_YEAR - 1),
        }))
      : [],
    interests: chance.is(0.4) ? some(listed(world.interests), 2, 3) : [],
  }
}

/** One job after another up to now; sometimes two at one employer. */
function jobsOf(world: World, trade: Trade, chance: Chance): Job[] {
  const titles = chance.shuffle(listed(trade.titles))
  const employers = chance.shuffle(listed(trade.employers))
  const duties = chance.shuffle(listed(trade.duties))
  const count = chance.whole(1, Math.min(4, titles.length))
  let end: Job['end'] = null
  let endsAt = (THIS_YEAR - chance.whole(0, 3)) * 12 + chance.whole(0, 9)
  return Array.from({ length: count }, (_, at) => {
    const isCurrent = at === 0 && chance.is(0.7)
    const startsAt = endsAt - chance.whole(14, 60)
    end = isCurrent ? null : pointAt(endsAt)
    endsAt = startsAt - chance.whole(1, 4)
    const stays = at > 0 && chance.is(0.2)
    if (stays) employers[at] = employers[at - 1] as string
    return {
      title: titles[at] as string,
      employer: employers[at] as string,
      place: chance.is(0.6) ? chance.pick(listed(world.towns)) : null,
      start: pointAt(startsAt),
      end,
      isCurrent,
      achievements: duties.splice(0, chance.whole(1, 3)),
    }
  })
}

function studiesOf(world: World, trade: Trade, chance: Chance, firstYear: number): Study[] {
  const schools = chance.shuffle(listed(world.schools))
  const degrees = listed(trade.degrees).slice(0, chance.whole(1, 2))
  let endsAt = firstYear * 12 - chance.whole(2, 8)
  return degrees.map((one, at) => {
    const [degree = '', area = null] = one.split(': ')
    const end = pointAt(endsAt)
    const start = pointAt(endsAt - chance.whole(24, 40))
    endsAt -= 44
    return { school: schools[at] as string, degree, area, place: null, start, end }
  })
}

function pointAt(months: number) {
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}

const CYRILLIC =
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:sch ъ: ы:y ь: э:e ю:yu я:ya ı:i ł:l ø:o ß:ss'
const LATIN = new Map(CYRILLIC.split(' ').map((pair) => pair.split(':') as [string, string]))

/** As a name stands in an e-mail address. */
function latin(name: string): string {
  const letters = [...name.toLowerCase()].map((letter) => LATIN.get(letter) ?? letter)
  return letters
    .join('')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
}
