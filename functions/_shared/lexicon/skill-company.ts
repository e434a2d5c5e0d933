import { HYPHEN, LINE, SPACED, type Tokens } from './tokenise.ts'

/** A skill at the tokens from `from` up to `to` (exclusive). */
export interface Candidate {
  name: string
  field: string
  /** The only accepted spelling, or null for any case. */
  exact: string | null
  unsure: boolean
  context: ReadonlySet<string>
  otherSense: ReadonlySet<string>
  from: number
  to: number
}

const NEAR = 7
const BESIDE = 3

/**
 * Words that make a language name a skill: "fluent German", "Deutsch C1", but not "German team".
 */
export const LANGUAGE_CUES = (
  'fluent fluently fluency native language languages speaking speak speaks speaker speakers written ' +
  'spoken verbal oral c1 c2 b1 b2 a2 proficiency proficient bilingual multilingual level translator ' +
  'translators translation linguist linguists interpreter muttersprache fliessend verhandlungssicher ' +
  'sprachkenntnisse kenntnisse wort schrift sprache sprachen courant courante bilingue langue langues ' +
  'maternelle idioma idiomas nativo nativa fluido fluidez nivel mother tongue conversational advanced'
).split(' ')

/** Words that make the word next to them a skill. */
const SKILL_CUES = new Set(
  (
    'experience experienced proficient proficiency knowledge skills skill expertise expert familiarity ' +
    'familiar programming developer developers engineer engineers certified using kenntnisse erfahrung ' +
    'connaissances maitrise competences conocimientos experiencia'
  ).split(' '),
)

/** Before these words it is a verb: "Go above", "Excel in". */
const RUNNING_ON = new Set(
  'above beyond to the in at into through further ahead live out on for with quickly your our of a'.split(
    ' ',
  ),
)
/** But not after these words: "written in Go for", "apps in React with hooks". */
const LEADING_TO = new Set('in using with en avec con mit'.split(' '))
/** Before these words it is part of a noun: "C level". */
const NAMED_ON = new Set(
  'level suite corp round executives vitae street strasse avenue house hotel hall brothers inc ltd gmbh half'.split(
    ' ',
  ),
)
const LEADING_IN = new Set(
  (
    'series vitamin class type tier plan point hepatitis mr mrs ms miss herr frau monsieur madame mme senor ' +
    'senora signor signora we you they will can must who'
  ).split(' '),
)
/** Between two skills of a list. */
const JOINING = new Set('and or und oder et ou y o e i och og ja ve en of ou sau a / +'.split(' '))
/** Fields whose people name each other's tools. */
const COMPUTING = new Set(['software', 'infrastructure', 'security', 'data'])

/**
 * Whether a word means the skill. An ambiguous one ("Go", "Excel", "Spring") does when it is alone
 * in a list, or near a related word or a sure skill of the same field.
 */
export function isFittingCompany(
  index: number,
  all: readonly Candidate[],
  tokens: Tokens,
): boolean {
  const candidate = all[index] as Candidate
  if (isOtherSense(candidate, tokens)) {
    return !candidate.unsure && hasContextWord(candidate, tokens)
  }
  if (!candidate.unsure) return true
  if (runsOn(candidate, tokens)) return false
  return (
    standsAlone(candidate, tokens) ||
    hasContextWord(candidate, tokens) ||
    hasSupport(index, -1, all, tokens) ||
    hasSupport(index, 1, all, tokens)
  )
}

function runsOn({ from, to, exact }: Candidate, tokens: Tokens): boolean {
  const isJoined = (at: number) => tokens.gaps[at] === SPACED || tokens.gaps[at] === HYPHEN
  const before = isJoined(from) ? (tokens.words[from - 1] ?? '') : ''
  const after = isJoined(to) ? (tokens.words[to] as string) : ''
  if (LEADING_IN.has(before) || NAMED_ON.has(after)) return true
  return exact !== null && RUNNING_ON.has(after) && !LEADING_TO.has(before)
}

function standsAlone({ from, to }: Candidate, tokens: Tokens): boolean {
  const before = tokens.gaps[from] as number
  const after = to < tokens.words.length ? (tokens.gaps[to] as number) : LINE
  if (before < LINE || after < LINE) return false
  // A town between an employer and a year: "Swift Transport, Phoenix, 2004".
  if (isYear(tokens.words[from - 1]) || isYear(tokens.words[to])) return false
  // A sentence may begin with the word and break right after it. A list has another short item.
  const isWhole = to - from === tokens.words.length
  return isWhole || hasShortNeighbour(from, to, tokens)
}

const isYear = (word = ''): boolean => /^(?:19|20)\d\d$/.test(word)

/** The item before or after this one in the list has at most three words. */
function hasShortNeighbour(from: number, to: number, tokens: Tokens): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    if ((tokens.gaps[at] as number) >= LINE) return true
  }
  for (let at = to + 1; at <= to + 3; at++) {
    if (at === tokens.words.length || (tokens.gaps[at] ?? 0) >= LINE) return true
  }
  return false
}

function isOtherSense({ from, to, otherSense }: Candidate, tokens: Tokens): boolean {
  if (otherSense.size === 0) return false
  const near = tokens.words.slice(Math.max(0, from - NEAR), to + NEAR)
  return near.some((word) => otherSense.has(word))
}

function hasContextWord({ from, to, context }: Candidate, tokens: Tokens): boolean {
  const first = Math.max(0, from - NEAR)
  const last = Math.min(tokens.words.length, to + NEAR)
  for (let at = first; at < last; at++) {
    if (at >= from && at < to) continue
    const word = tokens.words[at] as string
    if (context.has(word)) return true
    const distance = at < from ? from - at : at - to + 1
    if (distance <= BESIDE && SKILL_CUES.has(word)) return true
  }
  return false
}

/** A skill of the same field is close; an unsure one counts only as the next of a list. */
function hasSupport(
  index: number,
  step: -1 | 1,
  all: readonly Candidate[],
  tokens: Tokens,
): boolean {
  const candidate = all[index] as Candidate
  for (let at = index + step; ; at += step) {
    const other = all[at]
    if (!other) return false
    const [first, second] = step > 0 ? [candidate, other] : [other, candidate]
    const distance = second.from - first.to
    if (distance >= NEAR) return false
    if (other.name === candidate.name) continue
    const isNext = distance === 0 || (distance === 1 && JOINING.has(tokens.words[first.to] ?? ''))
    const isSure = !other.unsure && other.field === candidate.field
    if (isSure || (isNext && isSameField(other, candidate))) return true
  }
}

function isSameField(one: Candidate, other: Candidate): boolean {
  return one.field === other.field || (COMPUTING.has(one.field) && COMPUTING.has(other.field))
}
