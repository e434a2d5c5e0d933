import { headingKind } from '../../lexicon/cv-headings.ts'
import { findSkills } from '../../lexicon/find-skills.ts'
import {
  isGroupLabel,
  isLevel,
  LEADING_WORDS,
  namesGroup,
  SENTENCE_WORDS,
} from '../../lexicon/skill-labels.ts'
import { fold } from '../../lexicon/tokenise.ts'
import type { Line } from './lines.ts'

/** "Languages: …", or the left cell of a table whose right cell is a list. */
const LABEL = /^(?:[^,;:\t]{2,50}:(?:\s+|$)|[^,;\t]{2,30}\t+(?=[^\t]*,))/

const SEPARATOR = /[,;|\t\n•·●▪]|\s+[–—]\s+|\s\/\s/gu

const AND = /\s(?:and|und|et|y|e|en|i|och|og|ja|ve|&)\s/giu

export interface Item {
  text: string
  start: number
  end: number
}

/** The lists of a skills section, one a line, without labels. */
export function skillLists(lines: Line[]): string[] {
  return joinLists(withoutOtherBlocks(lines)).map((text) =>
    openParentheses(
      withoutLead(namesLevel(text) ? text.replace(LABEL_AND_LEVEL, '$1') : text.replace(LABEL, '')),
    ),
  )
}

const LABEL_AND_LEVEL = /^([^,;:\t]{2,50}):\s+([^,;:\t]{2,30})$/u

/** "Pruning: advanced" is a skill and how well; "Tools: Excel" is a label and a skill. */
function namesLevel(text: string): boolean {
  const [, name = '', level = ''] = LABEL_AND_LEVEL.exec(text) ?? []
  return isLevel(level) && !isGroupLabel(name)
}

/** "Most days I work with pruning, hedging and drainage.": what stands before the list. */
const LEAD =
  /^[^,;:]*\s(?:with|mit|avec|con|com|met|med|z|ze|s|se|с|з|із|cu|kanssa|ile)\s+(?=[^,;]{2,40}(?:,[^,;]{2,40})+\.$)/iu

/** "Pruning, hedging and drainage.": more than two items, and the stop of a sentence. */
const SENTENCE = /^[^,;]{2,60}(?:,[^,;]{2,60}){2,}\.$/u

/** The list of a sentence without its beginning; "and" before its last item becomes a comma. */
function withoutLead(text: string): string {
  const list = text.replace(LEAD, '')
  if (!SENTENCE.test(list)) return list
  const end = [...list.matchAll(AND)].at(-1)
  const isLast = end !== undefined && end.index > list.lastIndexOf(',')
  return isLast ? `${list.slice(0, end.index)}, ${list.slice(end.index + end[0].length)}` : list
}

/** The items of the lists, with their place in the lists joined by line ends. */
export function skillItems(lists: string): Item[] {
  return splitAt(SEPARATOR, lists, 0)
    .flatMap((item) => halves(item, lists))
    .filter(({ text }) => /\p{L}/u.test(text))
}

/** "Cross-docking and RF scanning": two skills, since one half is a known one. */
function halves(item: Item, lists: string): Item[] {
  const parts = splitAt(AND, lists.slice(item.start, item.end), item.start)
  const isKnown = ({ text }: Item) => findSkills(text).some((each) => each.text === text)
  return parts.length === 2 && parts.some(isKnown) ? parts : [item]
}

function splitAt(separator: RegExp, text: string, offset: number): Item[] {
  const items: Item[] = []
  let start = 0
  for (const { index, 0: sign } of [...text.matchAll(separator), { index: text.length, 0: '' }]) {
    items.push({ text: tidy(text.slice(start, index)), start: offset + start, end: offset + index })
    start = index + sign.length
  }
  return items
}

/** Whether an unknown item can be a skill: no label, level, heading or piece of a sentence. */
export function isSkillLike(text: string): boolean {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  if (!/\p{L}{2}/u.test(text) || text.length > 50 || text.split(' ').length > 5) return false
  if (isLevel(text) || isGroupLabel(text) || headingKind(text) !== null) return false
  if (
    /[.!?:]\s|\p{Ll}[.!?]$/u.test(text) ||
    /\b(?:of|over|to|by|from|than|for|with|in)\s\d/.test(text)
  )
    return false
  return (
    !LEADING_WORDS.has(words[0] ?? '') &&
    (words.length < 2 || !words.some((word) => SENTENCE_WORDS.has(word)))
  )
}

/**
 * A heading in capitals that labels no group begins another block: "MOST PROUD OF". A line above
 * the items of a list is their label.
 */
function withoutOtherBlocks(lines: Line[]): Line[] {
  const isMixed = lines.some(({ text }) => /\p{Lu}\p{Ll}{2}/u.test(text))
  let isOther = false
  return lines.filter((line, index) => {
    const below = lines[index + 1]
    if (below?.isItem && !line.isItem && !/[,;]/.test(line.text)) return false
    if (!isMixed || !isCapitalLabel(line.text)) return !isOther
    isOther = !namesGroup(line.text) && headingKind(line.text) !== 'skills'
    return false
  })
}

function isCapitalLabel(text: string): boolean {
  if (!/^[\p{Lu}\s&/'’-]{5,40}$/u.test(text) || !/\p{Lu}{3}/u.test(text)) return false
  return isGroupLabel(text) || findSkills(text).length === 0
}

/** A comma list that fills its line, or ends in a comma, continues on the next line. */
function joinLists(lines: Line[]): string[] {
  const width = Math.max(0, ...lines.map(({ text }) => text.length))
  const lists: string[] = []
  lines.forEach(({ text, isItem, isAfterGap }, index) => {
    const above = lines[index - 1]?.text ?? ''
    const isOpen =
      /[,;]$/.test(above) ||
      /\([^()]*$/.test(above) ||
      isCutSkill(above, text) ||
      (/[,;]/.test(above) && above.length > Math.max(30, 0.7 * width))
    const goesOn = lists.length > 0 && isOpen && !isItem && !isAfterGap && !LABEL.test(text)
    if (goesOn) lists[lists.length - 1] = `${lists.at(-1)} ${text}`
    else lists.push(text)
  })
  return lists
}

/** "Excel | SAP" above "FI | DATEV": the end of a narrow line is inside a skill. */
function isCutSkill(above: string, text: string): boolean {
  if (!LIST_MARK.test(above) || /[,;|·•]\s*$/.test(above) || LIST_MARK.test(text[0] ?? ''))
    return false
  if (/^\p{Ll}/u.test(text)) return true
  const whole = `${above.split(LIST_MARK).at(-1)} ${text.split(LIST_MARK)[0]}`.trim()
  return findSkills(whole).some((each) => each.text === whole)
}

const LIST_MARK = /[,;|·•]/

/** What is in parentheses is a list, or names a skill, or only explains one. */
function openParentheses(text: string): string {
  return text.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    const named = inside.includes(',') ? [inside] : findSkills(inside).map((each) => each.text)
    return named.length > 0 ? `, ${named.join(', ')},` : ''
  })
}

function tidy(item: string): string {
  return item
    .replace(
      /\b\d{1,3}\s?%|\b\d(?:[.,]\d)?\s?\/\s?(?:5|10|100)\b|[★☆●○■□*]{2,}|\b\d+\+?\s*(?:years?|yrs?|jahre?|ans)\b/gi,
      '',
    )
    .replace(/^[^\p{L}\p{N}.]+|[\s.:–-]+$/gu, '')
    .replace(/^(?:and|und|et|y|e|en|i|och|og|ja|ve)\s+/iu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
