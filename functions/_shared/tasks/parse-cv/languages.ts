import type { Language } from '../../contract/profile.ts'
import { LANGUAGE_LEVELS, LEVEL_FORMS } from '../../lexicon/language-levels.ts'
import { languageNames, type NamedLanguage } from '../../lexicon/language-names.ts'
import { Words } from '../../lexicon/word-table.ts'

export { languageNames } from '../../lexicon/language-names.ts'

const LEVELS = new Words(Object.values(LANGUAGE_LEVELS))

/** The languages of a text with their level as written; null without a level beside the name. */
export function findLanguages(text: string): Language[] {
  const mentions = sureNames(languageNames(text))
  const found = new Map<string, Language>()
  mentions.forEach(({ name, start, end }, index) => {
    if (found.has(name)) return
    const next = mentions[index + 1]?.start ?? text.length
    const behind = text.slice(end, next).split(/[;\n|]/)[0] ?? ''
    // "Native Russian", "Madrelingua: italiano": the level may also be right before the name.
    const before = text
      .slice(mentions[index - 1]?.end ?? 0, start)
      .match(/((?:\(\p{L}{1,3}\)|[^,;|\n()])*)$/u)?.[1]
    const [after = ''] = behind.split(/[,/](?!\s*(?:écrit|parlé))/)
    const level =
      findLevel(after) ?? findLevel(before ?? '') ?? levelsOfSkills(text.slice(end, next))
    found.set(name, { name, level: level?.replace(/\s+/g, ' ') ?? null })
  })
  return [...found.values()]
}

/** "English" above "Listening C1 Reading C1 Spoken production B2": every level once, "C1/B2". */
function levelsOfSkills(below: string): string | null {
  const [rest = '', line = ''] = below.split('\n')
  if (/\p{L}/u.test(rest)) return null
  const levels = line.match(/(?<![\p{L}\d])[ABC][12](?![\p{L}\d])/gu) ?? []
  return levels.length > 1 ? [...new Set(levels)].join('/') : null
}

/** "Italia" is a language beside the names of others, and else a country. */
function sureNames(mentions: NamedLanguage[]): NamedLanguage[] {
  const sure = new Set(mentions.filter(({ isSure }) => isSure).map(({ name }) => name))
  return mentions.filter(({ name, isSure }) => isSure || sure.size > (sure.has(name) ? 1 : 0))
}

/** The first level of a text; the longest of those that start there. */
function findLevel(text: string): string | null {
  const form = LEVEL_FORMS.exec(text)
  const [word] = LEVELS.all(text)
  const written = word && text.slice(word.start, word.end)
  if (!form || !word || !written) return form?.[0] ?? written ?? null
  if (form.index !== word.start) return form.index < word.start ? form[0] : written
  return form[0].length > written.length ? form[0] : written
}
