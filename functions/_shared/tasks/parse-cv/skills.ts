import { LIMITS } from '../../contract/limits.ts'
import { findSkills, type SkillMention } from '../../lexicon/find-skills.ts'
import { isLevel } from '../../lexicon/skill-labels.ts'
import { isWorkingStyle, skillNamed } from '../../lexicon/skills.ts'
import type { Line } from './lines.ts'
import { isSkillLike, skillItems, skillLists, type Item } from './skill-items.ts'
import { titleStrength } from './title-words.ts'

/** With this many skills a list shows the trade, and sentences add only what they name. */
const MIN_OWN_LIST = 4

/**
 * The skills of the skills section: known ones by their canonical names, then the others as
 * written. Skills of the sentences stand between them.
 */
export function readSkills(listed: Line[], prose: string): string[] {
  const lists = skillLists(listed).join('\n')
  const mentions = findSkills(lists)
  const known: string[] = []
  const written: string[] = []
  for (const item of skillItems(lists)) {
    const inside = mentions.filter(({ start, end }) => start >= item.start && end <= item.end)
    const names = [...new Set(inside.map(({ name }) => name))]
    if (isSaidBy(inside, item)) known.push(...names)
    else if (isSkillLike(item.text)) written.push(item.text)
    else known.push(...names)
  }
  const own = [...new Set(known)]
  const all = [...own, ...shownInProse(prose, own, own.length + written.length), ...written]
  const unique = new Map(all.map((name) => [name.toLowerCase(), name] as const).reverse())
  return [...new Set(all)]
    .filter((name) => unique.get(name.toLowerCase()) === name)
    .slice(0, LIMITS.profiles.skills)
}

/** Whether canonical names say all that the item says: "NodeJS", "HTML/CSS", but not "SAP MM". */
function isSaidBy(inside: SkillMention[], { text }: Item): boolean {
  if (inside.length === 0 || inside.some(({ isPart }) => isPart)) return false
  const isList = inside.length === 1 || /[/&+]|\s(?:and|und|et|y|e|en|i|och|og)\s/iu.test(text)
  const covered = inside.reduce((sum, mention) => sum + letters(mention.text), 0)
  return isList && covered >= 0.85 * letters(withoutLevels(text))
}

const letters = (text: string): number => text.match(/[\p{L}\p{N}+#]/gu)?.length ?? 0
const withoutLevels = (text: string): string =>
  text
    .split(/\s/)
    .filter((word) => !isLevel(word))
    .join(' ')

/**
 * A skill in sentences counts only when it belongs to the person's trade: a nurse's "audit" is not
 * accounting. The trade comes from the person's own list, or from all sentences together. Ways of
 * working never count from sentences.
 */
function shownInProse(prose: string, own: string[], listed: number): string[] {
  // "Barista, Bean Bar" names a job, although "barista" is a word for a skill too.
  const mentions = findSkills(prose).filter(({ text }) => titleStrength(text) < 2)
  const isOwnList = listed >= MIN_OWN_LIST
  const counted = isOwnList ? mentions.filter((mention) => isNamed(mention, prose)) : mentions
  const named = [...new Set(counted.map(({ name }) => name))]
  const fieldOf = (name: string) => skillNamed(name)?.field
  const basis = isOwnList && own.length > 0 ? own : [...new Set([...own, ...named])]
  const counts = new Map<string | undefined, number>()
  for (const name of basis) counts.set(fieldOf(name), (counts.get(fieldOf(name)) ?? 0) + 1)
  return named.filter(
    (name) =>
      !isWorkingStyle(name) &&
      fieldOf(name) !== 'language' &&
      (counts.get(fieldOf(name)) ?? 0) >= 0.1 * basis.length,
  )
}

/** Whether the sentence says the skill's own name, spelled like a name: "Redis", not "auditing". */
function isNamed({ name, text, start, end }: SkillMention, prose: string): boolean {
  if (!name.includes(text) || (!/\p{Lu}/u.test(text) && /\p{Lu}/u.test(name))) return false
  const isFirst = /(?:^|[.!?:\n])\s*$/.test(prose.slice(Math.max(0, start - 3), start))
  return !isFirst || /^\s*[,/;&]/.test(prose.slice(end, end + 3))
}
