import { findSkills } from '../../lexicon/find-skills.ts'
import { isWorkingStyle } from '../../lexicon/skills.ts'
import { fold } from '../../lexicon/tokenise.ts'
import type { Line } from './sections.ts'

const MAX_SKILLS = 40

const PREFERRED =
  /\b(a|big|huge|strong|definite) (plus|bonus|advantage)\b|\bare (also )?(a )?plus|nice[- ]to[- ]have|\bpreferred\b|\bpreferably\b|\bprefer(ence)?\b|\bideally\b|\bbonus\b|\badvantage(ous)?\b|\bdesirable\b|\bwould be (great|nice|helpful|ideal)|not (strictly )?required|von vorteil|wunschenswert|idealerweise|gerne auch|un plus\b|un atout|apprecie|valorable|deseable|se valora|optional\b|\bhelpful\b|even better/
const REQUIRED =
  /\b(\d+\+? years?|must|required|requires?|requirement|proficien\w*|experienced?|expertise|expert|knowledge|familiar\w*|fluen\w*|skilled|certifi\w*|licen[cs]e\w*|degree|background in|ability to|able to|competen\w*|kenntnisse|erfahrung|abgeschlossene|sicherer umgang|maitrise|connaissances?|experiencia|conocimientos?|dominio)\b/
const REFUSED =
  /\b(no|not|without|don't need|doesn't require)\b[^.;]{0,40}\b(required|necessary|needed|experience)\b|keine [\w ]{0,20}(erforderlich|notig)/

export interface SkillsAsked {
  required_skills: string[]
  preferred_skills: string[]
}

/**
 * What the posting asks for, as canonical skills: by section first, by the words of a clause within.
 * A posting without a section for requirements is read by its duties.
 */
export function readSkillsAsked(title: string, lines: readonly Line[]): SkillsAsked {
  const required = new Set<string>(namesIn(title))
  const preferred = new Set<string>()
  const implied = new Set<string>()
  for (const { text, section, isHeading } of lines) {
    if (isHeading && section !== 'other') continue
    if (
      section === 'company' ||
      section === 'benefits' ||
      section === 'legal' ||
      section === 'process'
    )
      continue
    for (const clause of clauses(text)) {
      const folded = fold(clause)
      const isPreferred = section === 'preferred' || PREFERRED.test(folded)
      if (REFUSED.test(folded) && !isPreferred) continue
      const isRequired = section === 'required' || REQUIRED.test(folded)
      const into = isPreferred ? preferred : isRequired ? required : implied
      for (const name of namesIn(clause)) into.add(name)
    }
  }
  if (required.size < 3) for (const name of implied) required.add(name)
  return {
    required_skills: [...required].slice(0, MAX_SKILLS),
    preferred_skills: [...preferred].filter((name) => !required.has(name)).slice(0, MAX_SKILLS),
  }
}

const namesIn = (text: string): string[] =>
  [...new Set(findSkills(text).map((mention) => mention.name))].filter(
    (name) => !isWorkingStyle(name),
  )

/** Sentences and remarks in brackets, so that "Python required. Go preferred" is read in two. */
function clauses(line: string): string[] {
  if (!PREFERRED.test(fold(line))) return [line]
  const remarks: string[] = []
  const rest = line.replace(/\(([^()]*)\)/g, (whole: string, inner: string) => {
    if (!PREFERRED.test(fold(inner))) return whole
    remarks.push(inner)
    return ' '
  })
  const sentences = rest.split(/(?<=[a-z0-9)])[.;!](?=\s|$)|\s[–—]\s/u)
  return [...sentences.flatMap(byComma), ...remarks].filter((each) => each.trim() !== '')
}

/** "Java required, Scala preferred": only where both words stand in one sentence. */
function byComma(sentence: string): string[] {
  const folded = fold(sentence)
  if (!PREFERRED.test(folded) || !/\b(required|must|essential|mandatory|zwingend)\b/.test(folded))
    return [sentence]
  return sentence.split(/,\s|\sand\s|\sbut\s|\sund\s/)
}
