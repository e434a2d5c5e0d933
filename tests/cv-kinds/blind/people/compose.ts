/** Makes a person by chance from the lists of one language area. */

import type { Chance, CvLanguage, Job, Person, Point, Population, Study } from '../../model.ts'
import { plainLetters } from './letters.ts'

/**
 * Lists are texts: entries end at a line or at " ; ". "Koch ~ Köchin" is a man's and a woman's form.
 * {n} a number, {p} a share, {k} hundreds, {m} a small amount, {year}, {town} and {family} are filled.
 */
export interface Profession {
  /** Senior ones first. */
  titles: string
  employers: string
  /** One a line. */
  achievements: string
  /** "degree | area | school ; school", the highest first; the area may be empty. */
  studies: string
  skills: string
  /** "name | issuer", the issuer may be missing. */
  certificates: string
  headlines: string
  /** One a line. */
  summaries: string
}

export interface World {
  language: CvLanguage
  women: string
  men: string
  families: string
  /** Share of people with two family names, and what stands between them. */
  doubled: [number, string]
  mailboxes: string
  /** A line for each line of towns, or one for all. */
  phones: string
  /** As people write them: "Leeds", "Leeds, UK"; each line is a region, in which a person stays. */
  towns: string
  schooling: string
  native: string
  nativeLevel: string
  spoken: string
  levels: string
  interests: string
  professions: Profession[]
}

/** The month the CVs are written in, in months since year 0. */
const NOW = 2026 * 12 + 10

const DOMAINS = [
  'example.com',
  'example.org',
  'example.net',
  'mail.example',
  'post.example',
  'inbox.example',
]

/** What people write in the place of a town. */
const NOT_A_TOWN =
  /^(remote|home.?office|télétravail|remoto|da remoto|praca zdalna|удал[её]нно|віддалено|etäty|uzaktan)/i

const list = (text: string) =>
  text
    .split(/\n|\s;\s|;$/)
    .map((entry) => entry.trim())
    .filter((entry) => entry)
const rows = (text: string) =>
  text
    .split('\n')
    .map((entry) => entry.trim())
    .filter((entry) => entry)
const gendered = (text: string, isWoman: boolean) => {
  const [man = '', woman] = text.split(' ~ ')
  return isWoman && woman ? woman : man
}
const back = (point: number, months: number) => point - months
const pointOf = (months: number): Point => ({
  year: Math.floor(months / 12),
  month: (months % 12) + 1,
})

export function population(world: World): Population {
  return { language: world.language, person: (chance) => personOf(atHome(world, chance), chance) }
}

/** The world as seen from one of its regions. */
function atHome(world: World, chance: Chance): World {
  const regions = rows(world.towns)
  const phones = rows(world.phones)
  const at = chance.whole(0, regions.length - 1)
  return { ...world, towns: regions[at] ?? '', phones: phones[at] ?? phones[0] ?? '' }
}

const townsOf = (world: World) => list(world.towns).filter((town) => !NOT_A_TOWN.test(town))

function personOf(world: World, chance: Chance): Person {
  const isWoman = chance.is(0.5)
  const given = chance.pick(list(isWoman ? world.women : world.men))
  const family = familyOf(world, isWoman, chance)
  const name = `${given} ${family}`
  const profession = chance.pick(world.professions)
  const jobs = jobsOf(world, profession, isWoman, chance)
  const education = studiesOf(world, profession, jobs, chance)
  const years = Math.max(2, 2026 - (jobs.at(-1)?.start?.year ?? 2020))
  const fill = filler(world, chance, 2020, 2024)
  const summary = fill(chance.pick(rows(profession.summaries)).replaceAll('{years}', String(years)))
  const handle = plainLetters(name).replace(/[^a-z]+/g, '-')
  return {
    language: world.language,
    name,
    email: emailOf(world, given, family, chance),
    phone: chance.is(0.9) ? digits(chance.pick(list(world.phones)), chance) : null,
    place: chance.is(0.85) ? chance.pick(townsOf(world)) : null,
    link: chance.is(0.3)
      ? chance.pick([
          `linkedin.com/in/${handle}`,
          `linkedin.com/in/${handle}-${chance.whole(10, 999)}`,
          `www.${handle}.example`,
          `github.com/${handle.replaceAll('-', '')}`,
        ])
      : null,
    headline: chance.is(0.55)
      ? gendered(fill(chance.pick(list(profession.headlines))), isWoman)
      : null,
    summary: chance.is(0.65) ? gendered(summary, isWoman) : null,
    jobs,
    education,
    skills: chance.is(0.92) ? some(list(profession.skills), 4, 11, chance) : [],
    spoken: chance.is(0.75) ? spokenOf(world, chance) : [],
    certificates: chance.is(0.5) ? certificatesOf(profession, chance, fill) : [],
    interests: chance.is(0.45) ? some(list(world.interests), 2, 5, chance) : [],
  }
}

function familyOf(world: World, isWoman: boolean, chance: Chance): string {
  const families = list(world.families)
  const first = gendered(chance.pick(families), isWoman)
  const [share, between] = world.doubled
  if (!chance.is(share) || /[- ]/.test(first)) return first
  const second = gendered(chance.pick(families), isWoman)
  return second === first ? first : `${first}${between}${second}`
}

function emailOf(world: World, given: string, family: string, chance: Chance): string {
  const domain = chance.pick(DOMAINS)
  const first = plainLetters(given).split(/[^a-z]+/)[0] ?? ''
  const last = plainLetters(family).replace(/[^a-z]+/g, '')
  const digit = chance.whole(2, 99)
  if (chance.is(0.5)) {
    const repeated = [
      `${first}.${last}`,
      `${first}${last}`,
      `${last}.${first}`,
      `${first}_${last}`,
      `${first.charAt(0)}.${last}`,
      `${first}.${last}${digit}`,
    ]
    return `${chance.pick(repeated)}@${domain}`
  }
  const other = chance.pick(list(world.mailboxes))
  return `${chance.is(0.6) ? `${other}${digit}` : other}@${domain}`
}

const digits = (pattern: string, chance: Chance) =>
  pattern
    .replace(/#/g, () => String(chance.whole(0, 9)))
    .replace(/N/g, () => String(chance.whole(2, 9)))

function some(from: string[], low: number, high: number, chance: Chance): string[] {
  return chance.shuffle(from).slice(0, chance.whole(low, high))
}

function filler(world: World, chance: Chance, low: number, high: number) {
  return (text: string) =>
    text
      .replace(/\{n\}/g, () => String(chance.whole(3, 45)))
      .replace(/\{m\}/g, () => String(chance.whole(2, 9)))
      .replace(/\{p\}/g, () => String(chance.whole(6, 48)))
      .replace(/\{k\}/g, () => String(chance.whole(2, 95) * 50))
      .replace(/\{year\}/g, () => String(chance.whole(low, high)))
      .replace(/\{town\}/g, () =>
        (chance.pick(townsOf(world)).split(/[,(/]|\s[–-]\s/)[0] ?? '')
          .replace(/^([\d ]+|[гм]\. )/, '')
          .trim(),
      )
      .replace(/\{family\}/g, () => gendered(chance.pick(list(world.families)), false))
}

function jobsOf(world: World, profession: Profession, isWoman: boolean, chance: Chance): Job[] {
  const wanted = chance.pick([1, 2, 2, 3, 3, 3, 4, 4, 5, 6])
  const isCurrent = chance.is(0.6)
  const titles = ranked(neighbours(list(profession.titles), wanted + 1, chance), wanted, chance)
  const jobs: Job[] = []
  const usedTexts = new Set<string>()
  let end = isCurrent ? NOW : chance.whole(2024 * 12, 2026 * 12 + 8)
  for (let at = 0; at < wanted && end > 1988 * 12; at++) {
    const source =
      at > 0 && at === wanted - 1 && chance.is(0.2) ? chance.pick(world.professions) : profession
    const title = source === profession ? (titles[at] ?? '') : (list(source.titles).at(-1) ?? '')
    const start = back(
      end,
      chance.pick([
        chance.whole(2, 11),
        chance.whole(8, 40),
        chance.whole(20, 70),
        chance.whole(40, 130),
      ]),
    )
    const isPromotion = at > 0 && source === profession && chance.is(0.12)
    const from = pointOf(start)
    const to = pointOf(end)
    const fill = filler(world, chance, from.year, Math.max(from.year, to.year))
    const past = jobs.at(-1)
    const unusedEmployers = list(source.employers).filter((employer) => !usedTexts.has(employer))
    const employer = chance.pick(
      unusedEmployers.length > 0 ? unusedEmployers : list(source.employers),
    )
    const unused = rows(source.achievements).filter((text) => !usedTexts.has(text))
    const achievements = some(unused, 0, 5, chance)
    for (const text of [employer, ...achievements]) usedTexts.add(text)
    jobs.push({
      title: gendered(title, isWoman),
      employer: isPromotion && past ? past.employer : fill(employer),
      place:
        isPromotion && past ? past.place : chance.is(0.7) ? chance.pick(list(world.towns)) : null,
      start: from,
      end: isCurrent && at === 0 ? null : to,
      isCurrent: isCurrent && at === 0,
      achievements: achievements.map((text) => gendered(fill(text), isWoman)),
    })
    end = Math.min(
      NOW - 1,
      back(start, chance.pick([1, 1, 1, 0, 1, chance.whole(2, 18), -chance.whole(1, 6)])),
    )
  }
  return jobs
}

/** Titles that stand together in the list: a career does not jump through a whole trade. */
function neighbours(titles: string[], count: number, chance: Chance): string[] {
  const from = chance.whole(0, Math.max(0, titles.length - count))
  return titles.slice(from, from + count)
}

/** Some titles in their order of rank; with repeats if there are too few. */
function ranked(titles: string[], count: number, chance: Chance): string[] {
  const picked = new Set(chance.shuffle(titles).slice(0, count))
  const inOrder = titles.filter((title) => picked.has(title))
  while (inOrder.length < count) inOrder.push(titles.at(-1) ?? '')
  return inOrder
}

function studiesOf(world: World, profession: Profession, jobs: Job[], chance: Chance): Study[] {
  const wanted = chance.pick([1, 1, 2, 2, 2, 3])
  const own = rows(profession.studies)
  const schooling = rows(world.schooling)
  const count = Math.min(wanted, own.length)
  const takesSchool = wanted > 1 && chance.is(0.5)
  const chosen = ranked(own, takesSchool ? Math.max(1, count - 1) : count, chance)
  const lines = [...new Set(chosen), ...(takesSchool ? [chance.pick(schooling)] : [])]
  const oldest = jobs.at(-1)?.start ?? { year: 2018, month: 9 }
  let end = oldest.year - chance.whole(0, 1)
  if (chance.is(0.06)) end = chance.whole(2027, 2028)
  return lines.map((line) => {
    const [degree = '', area = '', schools = ''] = line.split('|').map((part) => part.trim())
    const start = end - chance.whole(2, 4)
    const study: Study = {
      school: filler(world, chance, start, end)(chance.pick(list(schools))),
      degree,
      area: area || null,
      place: chance.is(0.2) ? chance.pick(townsOf(world)) : null,
      start: { year: start, month: chance.pick([8, 9, 9, 10]) },
      end: { year: end, month: chance.pick([5, 6, 6, 7, 7]) },
    }
    end = (end > 2026 ? Math.min(start, oldest.year - 1) : start) - chance.whole(0, 1)
    return study
  })
}

function spokenOf(world: World, chance: Chance): Person['spoken'] {
  const levels = list(world.levels)
  const others = some(list(world.spoken), 1, 3, chance)
  return [
    ...(chance.is(0.8) ? [{ name: world.native, level: world.nativeLevel }] : []),
    ...others.map((name) => ({ name, level: chance.pick(levels) })),
  ]
}

function certificatesOf(
  profession: Profession,
  chance: Chance,
  fill: (text: string) => string,
): Person['certificates'] {
  return some(list(profession.certificates), 1, 3, chance).map((line) => {
    const [name = '', issuer] = fill(line)
      .split('|')
      .map((part) => part.trim())
    return { name, issuer: issuer ?? null, year: chance.is(0.6) ? chance.whole(2008, 2026) : null }
  })
}
