import { type CvLine, CvWords, wordsOf } from './cv-words.ts'
import { CvLists } from './cv-lists.ts'
import { placeEntry } from './place-entry.ts'

/** What is sought of a profile: the columns of its rows. */
export interface SoughtProfile {
  headline: string | null
  summary: string | null
  skills: readonly string[]
  languages: readonly { name: string }[]
  experiences: readonly (Span & {
    id: string
    title: string | null
    employer: string | null
    achievements: readonly { id: string; text: string }[]
  })[]
  education: readonly (Span & {
    id: string
    school: string | null
    degree: string | null
    area: string | null
  })[]
  certificates: readonly {
    id: string
    name: string
    issuer: string | null
    issued_on: string | null
  }[]
}

interface Span {
  started_on: string | null
  ended_on: string | null
}

/** By the id of a row, or `headline`, `summary`, `skill:Java`, `language:French`. */
export type CvPlaces = Map<string, number[]>

/**
 * The lines of a CV where each fact of a profile stands, as it is written there. No line is better
 * than a wrong one: what stands in two places that are equally good has none. The order is that of
 * precision: when two facts share a line, the first of them is the more exact.
 */
export function findInCv(lines: readonly CvLine[], profile: SoughtProfile): CvPlaces {
  const words = new CvWords(lines)
  const lists = new CvLists(lines)
  const places: CvPlaces = new Map()
  const set = (key: string, found: number[]) => found.length > 0 && places.set(key, found)

  const summary = only(words.find(profile.summary))
  const texts = profile.experiences.map(({ achievements }) =>
    achievements.map(({ id, text }) => ({ id, found: words.find(text) })),
  )
  const alone = texts.map((all) => all.flatMap(({ found }) => only(found)))
  const taken = new Set([...summary, ...alone.flat()])
  const isTaken = (line: number) => taken.has(line)

  const headers = profile.experiences.map(({ title, employer, ...span }, at) => {
    const above = alone[at]?.length ? Math.min(...alone[at]) : undefined
    const sought = { required: [title, employer], helpful: yearsOf(span), above }
    return placeEntry(words, lines, sought, isTaken)
  })
  profile.experiences.forEach((_, at) => {
    const end = nextAbove(headers.flat(), headers[at] ?? [])
    for (const { id, found } of texts[at] ?? []) {
      const own = found.filter(
        ([first = 0]) => first >= (headers[at]?.[0] ?? Infinity) && first < end,
      )
      set(id, found.length === 1 ? found[0]! : only(own))
    }
  })
  profile.experiences.forEach(({ id }, at) => set(id, headers[at] ?? []))
  for (const { id, school, degree, area, ...span } of profile.education) {
    const required = school || degree ? [school, degree] : [area]
    const sought = { required, helpful: [area, ...yearsOf(span)] }
    set(id, placeEntry(words, lines, sought, isTaken))
  }
  for (const { id, name, issuer, issued_on } of profile.certificates) {
    const sought = { required: [name], helpful: [issuer, yearOf(issued_on)] }
    set(id, placeEntry(words, lines, sought, isTaken))
  }
  set('summary', summary)
  set('headline', only(words.find(profile.headline)))
  for (const { name } of profile.languages) set(`language:${name}`, lists.find(name))
  for (const skill of profile.skills) {
    const own = lists.find(skill)
    set(`skill:${skill}`, own.length > 0 ? own : mentioned(words, lines, skill))
  }
  return places
}

const only = (found: number[][]) => (found.length === 1 ? found[0]! : [])
const yearOf = (date: string | null) => date?.slice(0, 4) ?? null
const yearsOf = ({ started_on, ended_on }: Span) => [yearOf(started_on), yearOf(ended_on)]

/** The first line of the header that follows this one. */
function nextAbove(all: number[], own: number[]): number {
  const last = own.at(-1) ?? Infinity
  return Math.min(Infinity, ...all.filter((line) => line > last))
}

const SHORT_NAME = 3

/** A sentence names a skill by several words, or by a word that is written as a name. */
function mentioned(words: CvWords, lines: readonly CvLine[], name: string): number[] {
  const found = only(words.find(name))
  const isName = name.length > SHORT_NAME && /\p{Lu}/u.test(name)
  const isWritten =
    isName && lines.some(({ line, text }) => line === found[0] && text.includes(name))
  return wordsOf(name).length > 1 || isWritten ? found : []
}
