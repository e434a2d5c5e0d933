// Copies of real postings with one change. The kind of change decides whether the copy is still the
// same posting.
import type { Posting } from '../../../functions/ingest-jobs/connectors/connector.ts'

export interface NearCopy {
  how: string
  isDuplicate: boolean
  posting: Posting
}

/** Large and small cities; a copy in another city names it as its location too. */
const CITIES = [
  'Berlin, Germany',
  'Lisbon',
  'Austin, TX',
  'São Paulo',
  'Zürich',
  'Wolverhampton',
  'Fort Wayne, Indiana',
  'Villeurbanne',
  'Pune, India',
  's-Hertogenbosch',
]

type Change = (posting: Posting, random: () => number) => Partial<Posting> | null

const inCity =
  (write: (title: string, city: string) => string): Change =>
  ({ title }, random) => {
    const city = CITIES[Math.floor(random() * CITIES.length)] as string
    return { title: write(title, city), locations: [city] }
  }

const html = (change: (text: string) => string): Change => {
  return ({ description_html }) => {
    if (!description_html) return null
    const changed = change(description_html)
    return changed === description_html ? null : { description_html: changed }
  }
}

const SAME: Record<string, Change> = {
  'place after a dash': inCity((title, city) => `${title} - ${city}`),
  'place in brackets': inCity((title, city) => `${title} (${city})`),
  'place in front': inCity((title, city) => `${city} | ${title}`),
  'place and remote': inCity((title, city) => `${title}, Remote / ${city}`),
  'place at the end': inCity((title, city) => `${title} in ${city}`),
  'another location only': inCity((title) => title),
  'spaces and line ends': html((text) => text.replaceAll('<p', '\n  <p').replaceAll(' ', '  ')),
  'other markup': html((text) => text.replace(/<(\/?)strong>/g, '<$1b>').replaceAll('<p', '<div')),
  'capital letters': ({ title }) => ({ title: title.toUpperCase() }),
  'a full stop more': html((text) => text.replace(/,/g, ' –').replace(/<\/li>/g, '.</li>')),
  'a gender mark': ({ title }) => ({ title: `${title} (m/f/d)` }),
}

const OTHER: Record<string, Change> = {
  'another level': ({ title }) => ({
    title: /\bsenior\b/i.test(title) ? title.replace(/\bsenior\b/i, 'Junior') : `Senior ${title}`,
  }),
  'another subject': ({ title }) => ({ title: `${title}, Payments` }),
  'another number': html((text) =>
    text.replace(/>([^<]*?)\b(\d)\b/, (_all, before: string, digit: string) => {
      return `>${before}${(Number(digit) % 9) + 1}`
    }),
  ),
  'a requirement more': html((text) =>
    text.replace(/<\/li>/, '</li><li>You hold a forklift licence.</li>'),
  ),
  'a sentence less': html((text) => text.replace(/<li>.*?<\/li>/s, '')),
  'another employer': ({ company }) => ({ company: `${company} Subsidiary` }),
}

/** Every change that the posting allows; no two have the same meaning. */
export function nearCopies(posting: Posting, random: () => number): NearCopy[] {
  const changed = (changes: Record<string, Change>, isDuplicate: boolean) =>
    Object.entries(changes).flatMap(([how, change]) => {
      const over = change(posting, random)
      return over ? [{ how, isDuplicate, posting: { ...posting, ...over } }] : []
    })
  return [...changed(SAME, true), ...changed(OTHER, false)]
}
