import type { Language } from '../../contract/profile.ts'

/** Human languages by their English name, with their names in German, French and Spanish. */
const NAMES = `english englisch anglais inglés ingles|german deutsch allemand alemán aleman|french französisch français
francés frances|spanish spanisch espagnol español espanol castellano|italian italienisch italien italiano|portuguese
portugiesisch portugais portugués|dutch niederländisch néerlandais neerlandés holandés|polish polnisch polonais polaco|
russian russisch russe ruso|ukrainian ukrainisch ukrainien ucraniano|turkish türkisch turc turco|arabic arabisch arabe
árabe|chinese chinesisch chinois chino|mandarin|cantonese|japanese japanisch japonais japonés|korean koreanisch coréen
coreano|hindi|urdu|bengali|punjabi|tamil|telugu|marathi|gujarati|kannada|malayalam|persian persisch farsi|hebrew
hebräisch hébreu hebreo|greek griechisch grec griego|romanian rumänisch roumain rumano|hungarian ungarisch hongrois
húngaro|czech tschechisch tchèque checo|slovak slowakisch|slovenian slowenisch|croatian kroatisch croate croata|serbian
serbisch|bosnian bosnisch|bulgarian bulgarisch|albanian albanisch|macedonian|lithuanian litauisch|latvian lettisch|
estonian estnisch|finnish finnisch finnois finlandés|swedish schwedisch suédois sueco|norwegian norwegisch|danish
dänisch danois danés|icelandic|irish gaelic|welsh|scots|catalan katalanisch catalán|basque euskera|galician gallego|
latin latein|vietnamese vietnamesisch|thai|indonesian|malay|tagalog filipino|swahili|amharic|somali|yoruba|igbo|hausa|
zulu|xhosa|afrikaans|kurdish kurdisch|armenian armenisch|georgian georgisch|azerbaijani|kazakh|uzbek|nepali|sinhala|
burmese|khmer|lao|mongolian|tibetan|belarusian|luxembourgish|maltese|esperanto|british sign language|american sign language`

const BY_WORD = new Map(
  NAMES.replace(/\s+/g, ' ')
    .split('|')
    .flatMap((group) => {
      const isOneName = /sign language/.test(group)
      const words = isOneName ? [group.trim()] : group.trim().split(' ')
      const name = capitalise(words[0] ?? '')
      return words.map((word) => [word, name] as const)
    }),
)

const WORD = new RegExp(
  `(?<!\\p{L})(${[...BY_WORD.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'giu',
)

const LEVEL =
  /\b(?:[ABC][12]\+?(?:\s*[-–/]\s*[ABC][12])?|native(?: or bilingual)?(?: (?:speaker|language|proficiency))?|mother ?tongue|bilingual|(?:full |limited )?professional(?: working)?(?: proficiency)?|(?:elementary|limited working|working)(?: proficiency)?|fluent|proficient|advanced|upper[- ]intermediate|pre-intermediate|intermediate|conversational|basic|beginner|good|very good|excellent|business fluent|muttersprache|muttersprachlich|verhandlungssicher|fließend|fliessend|sehr gut|gute kenntnisse|grundkenntnisse|langue maternelle|courant|bilingue|intermédiaire|débutant|notions|lu, écrit, parlé|lengua materna|nativo|fluido|avanzado|intermedio|básico)(?![\p{L}\d])/iu

/** The languages of a text with their level as written; null without a level beside the name. */
export function findLanguages(text: string): Language[] {
  const mentions = [...text.matchAll(WORD)]
  const found = new Map<string, Language>()
  mentions.forEach((mention, index) => {
    const name = BY_WORD.get(mention[0].toLowerCase())
    if (!name || found.has(name)) return
    const from = mention.index + mention[0].length
    const next = mentions[index + 1]?.index ?? text.length
    const behind = text.slice(from, next).split(/[;\n|]/)[0] ?? ''
    // "Native Russian, native Ukrainian": the level may also be right before the name.
    const before = text.slice(0, mention.index).match(/([^,;:|\n()]*)$/)?.[1] ?? ''
    const [after = ''] = behind.split(/[,/](?!\s*(?:écrit|parlé))/)
    const level = LEVEL.exec(after)?.[0] ?? LEVEL.exec(before)?.[0] ?? null
    found.set(name, { name, level: level?.replace(/\s+/g, ' ') ?? null })
  })
  return [...found.values()]
}

/** Each name of a language in a text. */
export function languageNames(text: string): { name: string; start: number; end: number }[] {
  return [...text.matchAll(WORD)].flatMap((mention) => {
    const name = BY_WORD.get(mention[0].toLowerCase())
    return name ? [{ name, start: mention.index, end: mention.index + mention[0].length }] : []
  })
}

function capitalise(words: string): string {
  return words.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
}
