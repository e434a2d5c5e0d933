import { findSkills } from '../../lexicon/find-skills.ts'
import { findTitles } from '../../lexicon/find-titles.ts'
import { readTitle } from '../../lexicon/read-title.ts'
import { isWorkingStyle, skillNamed } from '../../lexicon/skills.ts'
import { familyField, relatedFamilies } from '../../lexicon/titles.ts'
import { tokenise } from '../../lexicon/tokenise.ts'
import { readSections, type SectionKind } from '../../lexicon/posting-sections.ts'
import { COMMON_WORDS, GRAMMAR_WORDS } from './common-words.ts'

/** Words of the embedding's vocabulary, each with its weight in the text. */
export type Features = Map<string, number>

const SECTION_WEIGHT: Record<SectionKind, number> = {
  required: 1.2,
  preferred: 0.8,
  duties: 1,
  other: 1,
  company: 0.3,
  process: 0.05,
  benefits: 0.05,
  legal: 0,
}

/** Every second posting of any profession names these, so they hardly tell professions apart. */
const UBIQUITOUS = new Set([
  'Artificial intelligence',
  'Sales',
  'Marketing',
  'Recruiting',
  'Regulatory compliance',
  'Customer experience',
  'Process improvement',
  'Microsoft Office',
  'Google Workspace',
  'Data visualization',
  'Stakeholder management',
  'Insurance',
  'English',
  'Mental health care',
  'Computer science',
  'Financial services',
  'Healthcare',
  'Digital transformation',
  'Coaching',
  'KPI reporting',
  'Slack',
  'Zoom',
  'SaaS',
])

const MAX_CHARS = 20_000

/**
 * The content of a text: title families, skills with their near skills, their fields, and its
 * words.
 */
export function readFeatures(text: string): Features {
  const features: Features = new Map()
  const add = (name: string, weight: number): void => {
    if (weight > 0) features.set(name, (features.get(name) ?? 0) + weight)
  }
  const { title, body } = splitTitle(text.slice(0, MAX_CHARS).trim())
  addTitle(title, add)
  addText(title, 1, add)

  const bySection = new Map<SectionKind, string[]>()
  for (const { text: line, section } of readSections(body)) {
    const same = bySection.get(section)
    if (same) same.push(line)
    else bySection.set(section, [line])
  }
  for (const [section, texts] of bySection) {
    const weight = SECTION_WEIGHT[section]
    if (weight > 0) addText(texts.join('\n'), weight, add)
  }
  return features
}

/** The first line, which must not be taken for a heading ("Benefits Manager"), and its repeats. */
function splitTitle(text: string): { title: string; body: string } {
  const [first = '', ...rest] = text.split('\n')
  const title = first.trim()
  if (title.length > 160) return { title: '', body: text }
  return { title, body: rest.filter((line) => line.trim() !== title).join('\n') }
}

type Add = (name: string, weight: number) => void

function addTitle(title: string, add: Add): void {
  const { family } = readTitle(title)
  if (family === null) return
  add(`title:${family}`, 4)
  add(`field:${familyField(family)}`, 5)
  for (const near of relatedFamilies(family)) add(`title:${near}`, 0.8)
}

function addText(text: string, weight: number, add: Add): void {
  for (const family of findTitles(text)) {
    add(`title:${family}`, 0.5 * weight)
    add(`field:${familyField(family)}`, 0.4 * weight)
  }
  for (const { name } of findSkills(text)) {
    const skill = skillNamed(name)
    if (!skill || isWorkingStyle(name)) continue
    const worth = weight * (UBIQUITOUS.has(name) ? 0.3 : 1)
    add(`skill:${name}`, worth)
    add(`category:${skill.category}`, worth * 0.4)
    if (skill.field !== 'language') add(`field:${skill.field}`, worth * 0.5)
    for (const near of skill.related ?? []) add(`skill:${near}`, worth * 0.15)
  }
  for (const word of tokenise(text).words) {
    if (word.length < 3 || GRAMMAR_WORDS.has(word) || /^\d/.test(word)) continue
    add(`word:${stem(word)}`, weight * (COMMON_WORDS.has(word) ? 0.1 : 1))
  }
}

/** Enough to make "nurses" equal "nurse" and "managing" equal "managed", without linguistics. */
function stem(word: string): string {
  if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3)
  if (word.length > 5 && word.endsWith('ed')) return word.slice(0, -2)
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
