import { findDegree, namesSchool } from '../../../functions/_shared/tasks/parse-cv/degrees.ts'
import {
  isOrganisation,
  isPlace,
  isSurelyOrganisation,
} from '../../../functions/_shared/tasks/parse-cv/place.ts'
import { readRole } from '../../../functions/_shared/tasks/parse-cv/testing.ts'
import { titleStrength } from '../../../functions/_shared/tasks/parse-cv/title-words.ts'

export type Kind = 'titles' | 'organisations' | 'schools' | 'degrees' | 'places'
export type Phrases = Record<string, Record<Kind, string>>

const KNOWN: Record<Kind, (text: string) => boolean> = {
  titles: (text) => titleStrength(text) > 0,
  organisations: isOrganisation,
  schools: namesSchool,
  degrees: (text) => findDegree(text) !== null,
  places: isPlace,
}

/** What a phrase must not be taken for, since the readers ask for it. */
const MISTAKEN: Record<Kind, (text: string) => boolean> = {
  titles: (text) => isSurelyOrganisation(text) || isPlace(text),
  organisations: (text) => titleStrength(text) === 2 || isPlace(text),
  schools: (text) => titleStrength(text) === 2 || isPlace(text),
  degrees: (text) => isPlace(text) || isSurelyOrganisation(text),
  places: (text) => titleStrength(text) > 0 || isOrganisation(text),
}

export interface Score {
  known: number
  mistaken: number
  all: number
  unknown: string[]
  wrong: string[]
}

export const phrasesOf = (row: Record<Kind, string>, kind: Kind) => row[kind].split(' | ')

export function scoreKind(phrases: Phrases, kind: Kind): Score {
  const all = Object.values(phrases).flatMap((row) => phrasesOf(row, kind))
  const unknown = all.filter((text) => !KNOWN[kind](text))
  const wrong = all.filter((text) => MISTAKEN[kind](text))
  return {
    known: all.length - unknown.length,
    mistaken: wrong.length,
    all: all.length,
    unknown,
    wrong,
  }
}

const HEADERS: ((title: string, employer: string, place: string) => string[])[] = [
  (title, employer, place) => [`${title}, ${employer}, ${place}`],
  (title, employer, place) => [`${employer}, ${place}`, title],
  (title, employer) => [`${employer} – ${title}`],
  (title, employer, place) => [title, `${employer} | ${place}`],
]

/** Headers of jobs made of the phrases of one language, and which are read as they were made. */
export function scoreHeaders(phrases: Phrases): { right: number; all: number; wrong: string[] } {
  const wrong: string[] = []
  let all = 0
  for (const row of Object.values(phrases)) {
    const [employers, places] = [phrasesOf(row, 'organisations'), phrasesOf(row, 'places')]
    phrasesOf(row, 'titles').forEach((title, at) => {
      const employer = employers[at % employers.length] as string
      const place = places[at % places.length] as string
      for (const make of HEADERS) {
        all++
        const read = readRole(make(title, employer, place))
        if (read.title !== title || read.employer !== employer) {
          wrong.push(`${make(title, employer, place).join(' / ')} → ${JSON.stringify(read)}`)
        }
      }
    })
  }
  return { right: all - wrong.length, all, wrong }
}
