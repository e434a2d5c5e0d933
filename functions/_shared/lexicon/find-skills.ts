import { AliasTree } from './alias-tree.ts'
import { SKILL_ROWS } from './skills.ts'
import { addressesIn, isOwnWord } from './own-word.ts'
import { isFittingCompany, LANGUAGE_CUES, type Candidate } from './skill-company.ts'
import { tokenise } from './tokenise.ts'

export interface SkillMention {
  /** The canonical name in the lexicon. */
  name: string
  start: number
  end: number
  /** The words of the text. */
  text: string
  /** The text names a part of the skill: "EC2" of AWS. */
  isPart: boolean
}

interface Entry {
  name: string
  field: string
  /** The only accepted spelling, or null for any case. */
  exact: string | null
  unsure: boolean
  isPart: boolean
  context: ReadonlySet<string>
  otherSense: ReadonlySet<string>
}

const tree = new AliasTree<Entry>()
const NO_WORDS: ReadonlySet<string> = new Set()
// Names in a given case are added last: of two equally long ones the later wins, and "Azure" is
// surer than "azure".
for (const inGivenCase of [false, true]) {
  for (const row of SKILL_ROWS) {
    const { name, field } = row
    const context = wordsOf(row.context)
    const otherSense = wordsOf(row.otherSense)
    for (const { text, exact, unsure, isPart } of row.aliases) {
      if (exact !== inGivenCase) continue
      const spelled = exact ? text : null
      tree.add(text, { name, field, exact: spelled, unsure, isPart, context, otherSense })
    }
  }
}

function wordsOf(written: readonly string[]): ReadonlySet<string> {
  if (written.length === 0) return NO_WORDS
  return new Set(
    written.flatMap((word) => (word === '$language' ? LANGUAGE_CUES : tokenise(word).words)),
  )
}

/**
 * Every mention of a known skill, in order and without overlap. Where names overlap, the longest
 * wins ("React Native" is not "React"). One pass over the text takes about 1 ms for a posting.
 */
export function findSkills(text: string): SkillMention[] {
  const tokens = tokenise(text)
  const candidates: (Candidate & { isPart: boolean })[] = []
  const isInAddress = addressesIn(text)
  for (let from = 0; from < tokens.words.length;) {
    const start = tokens.starts[from] as number
    const found = tree.longest(tokens, from, (entry, to) => {
      const end = tokens.ends[to - 1] as number
      return entry.exact === null || text.slice(start, end) === entry.exact
    })
    if (!found) {
      from++
      continue
    }
    const candidate = { ...found.entry, from, to: found.to }
    if (isOwnWord(candidate, tokens) && !isInAddress(start)) candidates.push(candidate)
    from = found.to
  }
  return candidates
    .filter((_, index) => isFittingCompany(index, candidates, tokens))
    .map(({ name, isPart, from, to }) => {
      const [start, end] = [tokens.starts[from] as number, tokens.ends[to - 1] as number]
      return { name, start, end, text: text.slice(start, end), isPart }
    })
}

/** The distinct canonical names in a text, in order of first mention. */
export function skillNames(text: string): string[] {
  return [...new Set(findSkills(text).map((mention) => mention.name))]
}

/**
 * The canonical name of one skill that a person or another system wrote ("golang", "excel"), or
 * null. Case and nearby words do not matter here, since the whole text is a skill.
 */
export function canonicalSkill(written: string): string | null {
  const text = written.trim()
  const entries = tree.spelled(tokenise(text).words)
  const sure = entries.find(({ exact }) => exact === text) ?? entries.find(({ exact }) => !exact)
  return (sure ?? entries[0])?.name ?? null
}
