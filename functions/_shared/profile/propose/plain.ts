import { findSkills } from '../../lexicon/find-skills.ts'
import { fold } from '../../lexicon/tokenise.ts'

/**
 * Words alone: case, accents, spaces and punctuation say nothing new. C++ and C# stay apart, and a
 * text without a word is its signs, also when these are accents alone.
 */
export function plain(text: string | null): string {
  const folded = fold(text ?? '')
  return folded.match(/[\p{L}\p{N}]+[+#]*/gu)?.join(' ') ?? (folded.trim() || (text ?? '').trim())
}

/** One name for all spellings of a skill: "K8s" and "Kubernetes". */
export function plainSkill(skill: string): string {
  const [known, another] = findSkills(skill)
  const isAlone = known && !another && plain(known.text) === plain(skill)
  return plain(isAlone ? known.name : skill)
}

const LEGAL_FORM =
  / (?:inc|llc|llp|ltd|limited|gmbh|mbh|co|corp|corporation|company|plc|s a|sa|ag|se|kg|bv|b v|nv|oy|ab|as|srl|sas|e v|ev)$/

/** An employer without its legal form. */
export function plainEmployer(name: string | null): string {
  let words = plain(name)
  for (let shorter = words; (shorter = words.replace(LEGAL_FORM, '')) !== words; words = shorter);
  return words.replace(/^the /, '')
}

/** One of two names may be longer: "Charité" and "Charité Universitätsmedizin Berlin". */
export function isSameName(one: string, other: string): boolean {
  if (one === '' || other === '') return false
  return one === other || ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)
}

/** The share of words that two sentences have in common, 0 to 1. */
export function likeness(one: string, other: string): number {
  const [mine, theirs] = [new Set(one.split(' ')), new Set(other.split(' '))]
  const common = [...mine].filter((word) => theirs.has(word)).length
  return common / (mine.size + theirs.size - common)
}
