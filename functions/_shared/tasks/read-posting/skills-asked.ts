import { anyOf } from '../../lexicon/any-of.ts'
import { findSkills } from '../../lexicon/find-skills.ts'
import { isWorkingStyle } from '../../lexicon/skills.ts'
import { fold } from '../../lexicon/tokenise.ts'
import { phraseAt } from './phrase.ts'
import type { Line, SectionKind } from '../../lexicon/posting-sections.ts'

const MAX_SKILLS = 40

const PREFERRED = anyOf([
  /\b(a|big|huge|strong|definite) (plus|bonus|advantage)\b/,
  /\bare (also )?(a )?plus|nice[- ]to[- ]have|\bpreferred\b|\bpreferably\b/,
  /\bprefer(ence)?\b|\bideally\b|\bbonus\b|\badvantage(ous)?\b|\bdesirable\b/,
  /\bwould be (great|nice|helpful|ideal)|not (strictly )?required|von vorteil/,
  /wunschenswert|idealerweise|gerne auch|un plus\b|un atout|apprecie|valorable/,
  /deseable|se valora|optional\b|\bhelpful\b|even better/,
])
const REQUIRED = anyOf([
  /\b(\d+\+? years?|must|required|requires?|requirement|proficien\w*|experienced?)\b/,
  /\b(expertise|expert|knowledge|familiar\w*|fluen\w*|skilled|certifi\w*)\b/,
  /\b(licen[cs]e\w*|degree|background in|ability to|able to|competen\w*|kenntnisse)\b/,
  /\b(erfahrung|abgeschlossene|sicherer umgang|maitrise|connaissances?|experiencia)\b/,
  /\b(conocimientos?|dominio)\b/,
])
const REFUSED = anyOf([
  /\b(no|not|without|don't need|doesn't require)\b[^.;]{0,40}\b(required|necessary|needed|experience)\b/,
  /keine [\w ]{0,20}(erforderlich|notig)/,
])

export interface SkillsAsked {
  required_skills: string[]
  preferred_skills: string[]
  /** The phrase in which each skill is asked for. */
  phrases: { name: string; phrase: string }[]
}

/**
 * The skills that the posting asks for, by canonical name: the section decides first, and then the
 * words of a clause. In a posting without a section for requirements, the duties are read.
 */
export function readSkillsAsked(title: string, lines: readonly Line[]): SkillsAsked {
  const required = new Set<string>()
  const preferred = new Set<string>()
  const implied = new Set<string>()
  const demands = new Map<Clause, Demand>()
  const phrases = new Map<string, string>()
  for (const { name, clause, phrase } of mentions(title, lines)) {
    const demand = demands.get(clause) ?? demandOf(clause)
    demands.set(clause, demand)
    if (demand === 'preferred') preferred.add(name)
    if (demand === 'implied') implied.add(name)
    // A demand decides over a mention, in either order.
    if (!phrases.has(name) || (demand === 'required' && !required.has(name))) {
      phrases.set(name, phrase)
    }
    if (demand === 'required') required.add(name)
  }
  if (required.size < 3) for (const name of implied) required.add(name)
  const required_skills = [...required].slice(0, MAX_SKILLS)
  const preferred_skills = [...preferred].filter((name) => !required.has(name)).slice(0, MAX_SKILLS)
  return {
    required_skills,
    preferred_skills,
    phrases: [...required_skills, ...preferred_skills].flatMap((name) => {
      const phrase = phrases.get(name)
      return phrase === undefined ? [] : [{ name, phrase }]
    }),
  }
}

interface Clause {
  text: string
  section: SectionKind
  /** Positions in the searched text. */
  start: number
  end: number
}

interface Mention {
  name: string
  clause: Clause
  phrase: string
}

type Demand = 'required' | 'preferred' | 'implied' | 'refused'

function demandOf({ text, section }: Clause): Demand {
  const folded = fold(text)
  if (section === 'preferred' || PREFERRED.test(folded)) return 'preferred'
  if (REFUSED.test(folded)) return 'refused'
  return section === 'required' || REQUIRED.test(folded) ? 'required' : 'implied'
}

/** Searched in one pass: the lines around "Go" show whether it is a language. */
function mentions(title: string, lines: readonly Line[]): Mention[] {
  const clauses: Clause[] = [{ text: title, section: 'required', start: 0, end: title.length }]
  let text = title
  for (const line of lines) {
    if (UNASKED.has(line.section) || (line.isHeading && line.section !== 'other')) continue
    text += '\n'
    for (const clause of readClauses(line)) {
      clauses.push({ ...clause, start: clause.start + text.length, end: clause.end + text.length })
    }
    text += line.text
  }
  let at = 0
  return findSkills(text).flatMap(({ name, start, end }) => {
    while (at + 1 < clauses.length && (clauses[at] as Clause).end <= start) at++
    // A remark in brackets is inside its sentence and decides.
    const around = clauses.slice(Math.max(0, at - 8), at + 8)
    const clause = around.filter((each) => each.start <= start && each.end >= end).at(-1)
    if (!clause || isWorkingStyle(name)) return []
    // `text` differs from the posting only between its lines, and a phrase never crosses those.
    return [{ name, clause, phrase: phraseAt(text, start, end) }]
  })
}

const UNASKED: ReadonlySet<SectionKind> = new Set(['company', 'benefits', 'legal', 'process'])

/**
 * Sentences, and then remarks in brackets: "Python required. Go preferred", "SQL (Postgres a
 * plus)".
 */
function readClauses({ text, section }: Line): Clause[] {
  if (!PREFERRED.test(fold(text))) return [{ text, section, start: 0, end: text.length }]
  const remarks: Clause[] = []
  const rest = text.replace(/\(([^()]*)\)/g, (whole: string, inner: string, start: number) => {
    if (!PREFERRED.test(fold(inner))) return whole
    remarks.push({ text: inner, section, start, end: start + whole.length })
    return ' '.repeat(whole.length)
  })
  const sentences = split(rest, /(?<=[a-z0-9)\s])[.;!](?=\s|$)|\s[–—]\s/u).flatMap((each) => {
    const folded = fold(each.text)
    if (!PREFERRED.test(folded) || !DEMANDED.test(folded)) return [each]
    return split(each.text, /,\s|\sand\s|\sbut\s|\sund\s/).map((part) => ({
      text: part.text,
      start: each.start + part.start,
      end: each.start + part.end,
    }))
  })
  return [...sentences.map((each) => ({ ...each, section })), ...remarks]
}

const DEMANDED = /\b(required|must|essential|mandatory|zwingend)\b/

function split(text: string, by: RegExp): { text: string; start: number; end: number }[] {
  let start = 0
  return text.split(by).map((part) => {
    const from = text.indexOf(part, start)
    start = from + part.length
    return { text: part, start: from, end: start }
  })
}
