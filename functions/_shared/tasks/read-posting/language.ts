import { fold } from '../../lexicon/tokenise.ts'

/** Words that are frequent in one language and rare in the others, folded. */
const STOP_WORDS: Record<string, string> = {
  en: 'the and of to for with you our we are your will this that is be on have from or who their what work',
  de: 'der die das und mit fur wir sie ist den von ein eine einer im bei dich du ihre deine auf zu als nicht auch oder dein unser werden',
  fr: 'le la les des et une vous nous pour dans votre sur avec est du au aux notre par qui ou tu ton sont que',
  es: 'el los las y una para con por del en tu nuestro nuestra que su como mas o se experiencia equipo es al',
  it: 'il gli della di e per con che una nel sono del alla nostro nella dei si le un anche lavoro',
  pt: 'os as e um uma para com por da do na no que voce nossa nosso em dos sao mais equipe ou',
  nl: 'het een van en voor met je wij zijn op te jij onze bij dat aan ook naar ons werk als',
  pl: 'i w z na do oraz jest dla nie sie od przez pracy lub praca doswiadczenie nas',
  sv: 'och att det som en ar av for med du vi pa till har din eller oss hos',
  da: 'og at det som en er af for med du vi pa til har din eller os hos vil',
  cs: 'a na v se je pro s do ze nebo jsme prace nabizime vas',
  ro: 'si in de la cu pentru din este sau care un o noastra experienta',
  tr: 've bir icin ile bu olarak olan da de gibi calisma deneyim',
}

const lookup = new Map<string, string[]>()
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of words.split(' ')) lookup.set(word, [...(lookup.get(word) ?? []), language])
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/gu],
  ['ko', /[\uac00-\ud7af]/gu],
  ['zh', /[\u4e00-\u9fff]/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /[\u0430-\u044f]/giu],
  ['el', /[\u03b1-\u03c9]/giu],
  ['ar', /[\u0620-\u06ff]/gu],
  ['he', /[\u05d0-\u05ea]/gu],
  ['hi', /[\u0905-\u0939]/gu],
  ['th', /[\u0e01-\u0e3a]/gu],
]

/** The ISO 639-1 code of the language of most of the text; null when it is too short to tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, 12_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return null
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters
    if (share > (language === 'uk' ? 0.03 : 0.25)) return language
  }
  const scores = new Map<string, number>()
  for (const word of fold(sample).match(/\p{L}+/gu) ?? []) {
    const languages = lookup.get(word)
    if (!languages) continue
    // A word of several languages counts less.
    for (const each of languages) scores.set(each, (scores.get(each) ?? 0) + 1 / languages.length)
  }
  const [best, next] = [...scores].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < 3) return null
  return next && next[1] > best[1] * 0.9 ? null : best[0]
}
