import type { ProfileDraft } from '../../contract/profile.ts'
import { findSkills } from '../../lexicon/find-skills.ts'
import { fold } from '../../lexicon/tokenise.ts'
import { markAsides } from './asides.ts'
import { findPeriod } from './dates.ts'
import { longTextsOf, keptYears, shortFieldsOf } from './kept-fields.ts'
import { languageNames } from './languages.ts'
import { type Mark, squeeze, type Word, type WordLine, wordsOf } from './words.ts'

/** Marks each word that stands in the draft, then the asides beside kept words. */
export function markWords(lines: WordLine[], draft: ProfileDraft): void {
  const years = keptYears(draft)
  const addresses = [draft.contact.email, draft.contact.phone, ...draft.links.map(({ url }) => url)]
    .map((address) => squeeze(address ?? ''))
    .join('\n')
  const skills = new Set(draft.skills.map(fold))
  const languages = new Set(
    draft.languages.flatMap(({ name }) => [name, ...languageNames(name).map((each) => each.name)]),
  )
  const schools = draft.education.flatMap(({ school }) =>
    school ? [wordsOf(school).join(' ')] : [],
  )
  const fields = new WholeFields(shortFieldsOf(draft), 'field')
  const written = new WholeFields(draft.skills, 'skill')
  const texts = new LongTexts([...longTextsOf(draft), ...shortFieldsOf(draft), ...draft.skills])
  for (const block of blocksOf(lines)) {
    const words = block.flatMap((line) => line.words)
    written.mark(words)
    fields.mark(words)
    texts.mark(words)
  }
  for (const line of lines) {
    if (line.words.every(({ mark }) => mark !== null)) {
      markLanguages(line, languages)
      continue
    }
    const isDated = markPeriods(line, years)
    const hasAddress = markAddresses(line, addresses)
    // Beside dates a skill or a language is part of a name: "Oracle, 2019", "German Red Cross".
    if (!isDated) markSkills(line, skills)
    if (!isDated) markLanguages(line, languages)
    markAsides(line, schools, hasAddress)
  }
}

/** A text goes on over line ends, but not over a blank line. */
function blocksOf(lines: WordLine[]): WordLine[][] {
  const blocks: WordLine[][] = [[]]
  for (const line of lines) {
    if (line.words.length === 0) blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  return blocks
}

/** Fields that count only as a whole: "Leeds" is no place of the university that is kept. */
class WholeFields {
  /** By their first two words, which many fields may begin with one of. */
  private readonly byStart = new Map<string, string[][]>()
  private readonly kind: Mark

  constructor(fields: string[], kind: Mark) {
    this.kind = kind
    for (const field of new Set(fields.map((each) => wordsOf(each).join(' ')))) {
      const words = field.split(' ')
      const start = words.slice(0, 2).join(' ')
      const same = this.byStart.get(start)
      if (same) same.push(words)
      else if (start !== '') this.byStart.set(start, [words])
    }
    for (const same of this.byStart.values()) same.sort((a, b) => b.length - a.length)
  }

  mark(words: Word[]): void {
    words.forEach(({ word }, at) => {
      const longer = this.byStart.get(`${word} ${words[at + 1]?.word ?? ''}`)
      const found =
        longer?.find((field) => field.every((each, index) => words[at + index]?.word === each)) ??
        this.byStart.get(word)?.[0]
      for (const each of words.slice(at, at + (found?.length ?? 0))) each.mark = this.kind
    })
  }
}

/** Fewer words in a row stand in a text by accident. */
const RUN = 3
/** A phrase that a text says more often adds nothing but time. */
const MOST_PLACES = 20

/** Texts that a line holds a part of. */
class LongTexts {
  private readonly words: string[]
  private readonly places = new Map<string, number[]>()

  constructor(texts: string[]) {
    this.words = [...new Set(texts)].flatMap((text) => [...wordsOf(text), ''])
    for (let at = 0; at + RUN <= this.words.length; at++) {
      const [first, second, third] = [this.words[at], this.words[at + 1], this.words[at + 2]]
      if (!first || !second || !third) continue
      const key = `${first} ${second} ${third}`
      const places = this.places.get(key)
      if (!places) this.places.set(key, [at])
      else if (places.length < MOST_PLACES) places.push(at)
    }
  }

  mark(words: Word[]): void {
    for (let at = 0; at + RUN <= words.length;) {
      const key = `${words[at]?.word} ${words[at + 1]?.word} ${words[at + 2]?.word}`
      let length = 0
      for (const place of this.places.get(key) ?? []) {
        length = Math.max(length, this.run(words, at, place))
      }
      for (const word of words.slice(at, at + length)) word.mark ??= 'told'
      at += length || 1
    }
  }

  private run(words: Word[], at: number, place: number): number {
    let length = RUN
    while (words[at + length] && words[at + length]?.word === this.words[place + length]) length++
    return length
  }
}

const MOST_PERIODS = 4
const YEAR = /\d\d/

/** Dates count when their years are kept. Returns whether the line has any. */
function markPeriods(line: WordLine, years: ReadonlySet<string>): boolean {
  let rest = line.text
  let count = 0
  for (; count < MOST_PERIODS; count++) {
    const period = YEAR.test(rest) ? findPeriod(rest) : null
    if (!period) break
    const { start, end, started_on, ended_on } = period
    const dates = [started_on, ended_on].flatMap((date) => (date ? [date.slice(0, 4)] : []))
    if (dates.every((year) => years.has(year))) markSpan(line, start, end, 'field')
    rest = rest.slice(0, start) + '\t'.repeat(end - start) + rest.slice(end)
  }
  return count > 0
}

const ADDRESS =
  /(?<!\S)\S*@\S+|(?:https?:\/\/|www\.)\S+|(?<![\p{L}\d-])[\p{L}\d-]+\.\p{L}{2,}(?:\.\p{L}{2,})*(?:\/\S*)?|\+?\(?\d[\d\s().\/–-]{5,}\d/gu

/** Addresses and numbers, which are kept in another form. Returns whether the line has any. */
function markAddresses(line: WordLine, addresses: string): boolean {
  let hasAny = false
  for (const match of line.text.matchAll(ADDRESS)) {
    const letters = squeeze(match[0].replace(/^(?:https?:\/\/)?(?:www\.)?/, ''))
    if (letters.length < 5 || !addresses.includes(letters)) continue
    markSpan(line, match.index, match.index + match[0].length, 'field')
    hasAny = true
  }
  return hasAny
}

/** Skills are kept by their usual names. */
function markSkills(line: WordLine, skills: ReadonlySet<string>): void {
  for (const { name, start, end } of findSkills(line.text)) {
    // "Google Analytics 4"
    const version = /^ \d{1,2}(?![\p{L}\p{N}%])/u.exec(line.text.slice(end))?.[0] ?? ''
    if (skills.has(fold(name))) markSpan(line, start, end + version.length, 'skill')
  }
}

function markLanguages(line: WordLine, languages: ReadonlySet<string>): void {
  if (languages.size === 0) return
  for (const { name, start, end } of languageNames(line.text)) {
    if (languages.has(name)) markSpan(line, start, end, 'language')
  }
}

function markSpan({ words }: WordLine, start: number, end: number, mark: Mark): void {
  for (const word of words) {
    const isInside = word.start < end && word.end > start
    if (isInside && (mark !== 'skill' || word.mark === null)) word.mark = mark
  }
}
