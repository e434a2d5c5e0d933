import { CV_LANGUAGES } from './cv-languages.ts'
import { foldLetters } from './fold-letters.ts'
import { REGION_NAMES } from './region-names.ts'
import { Words } from './word-table.ts'

/** The languages that people speak at work, by their codes. */
const CODES = `en de fr es it pt nl pl cs sv no da fi tr ru uk ro ar zh yue ja ko hi ur bn pa ta te mr gu kn ml fa he
el hu sk sl hr sr bs bg sq mk lt lv et is ga gd cy ca eu gl la vi th id ms fil sw am so yo ig ha zu xh af ku hy ka az
kk uz ne si my km lo mn bo be lb mt eo rm fo ps ti rw ln mg sn tn wo ht jv ky tg tk tt yi br fy`

/** Names that the codes do not give, behind the English name of their language. */
const OTHER_NAMES = `
  english: angol, anglicky, anglický jazyk, englannin kieli, английский язык, англійська мова, limba engleză
  german: deutsch, německý jazyk, saksan kieli, немецкий язык, німецька мова, limba germană
  french: francouzský jazyk, ranskan kieli, французский язык, французька мова, limba franceză
  spanish: castellano, español castellano, castelhano, castigliano, espanjan kieli, испанский язык
  italian: italština, italian kieli, итальянский язык, limba italiană
  portuguese: brazilian portuguese, português brasileiro
  dutch: flemish, flämisch, flamand, vlaams, nederlands
  russian: ruský jazyk, venäjän kieli, русский язык, російська мова, limba rusă
  ukrainian: украинский язык, українська мова
  finnish: suomen kieli
  swedish: ruotsin kieli
  norwegian: norwegian bokmål, bokmål, nynorsk, norsk bokmål
  czech: český jazyk
  romanian: limba română, moldovan, moldovean
  mandarin: mandarim, mandarín, mandarino, mandarijn
  chinese: mandarin chinese, chinois mandarin, chino mandarín
  persian: farsi, dari
  bengali: bangla
  filipino: tagalog
  irish: gaelic, irish gaelic
  basque: euskera, euskara
  catalan: valencian, valenciano
  serbian: serbo croatian, srpski
  romani: romanes
  scots:
  berber: tamazight, kabyle
  british sign language: bsl
  american sign language:
  sign language: gebärdensprache, langue des signes, lengua de signos`

/** Names that are everyday words too, or names of persons. */
const EVERYDAY = new Set('pools fins fines frans lao galicia arabia'.split(' '))

interface Names {
  words: Words
  byWord: ReadonlyMap<string, string>
}

let names: Names | null = null

export interface NamedLanguage {
  /** In English, with a capital letter. */
  name: string
  start: number
  end: number
  /** Not also an everyday word or a country: "Italia" is Italian only for a Finn. */
  isSure: boolean
}

/** Each name of a human language in a text. */
export function languageNames(text: string): NamedLanguage[] {
  names ??= readNames()
  const { words, byWord } = names
  return words.all(text).flatMap(({ start, end }) => {
    const word = normal(text.slice(start, end))
    const name = byWord.get(word)
    const isSure = !EVERYDAY.has(word) && !REGION_NAMES.has(word)
    return name ? [{ name, start, end, isSure }] : []
  })
}

const normal = (written: string) => foldLetters(written).replace(/[\s-]+/g, ' ')

function readNames(): Names {
  const byWord = new Map<string, string>()
  for (const line of OTHER_NAMES.trim().split('\n')) {
    const [english = '', others = ''] = line.trim().split(':')
    for (const word of [english, ...others.split(',')]) {
      if (word.trim() !== '') byWord.set(normal(word.trim()), capitalise(english))
    }
  }
  const codes = CODES.split(/\s+/)
  const english = new Intl.DisplayNames(['en'], { type: 'language' })
  for (const language of CV_LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' })
    for (const code of codes) {
      const word = normal(names.of(code) ?? '')
      const name = english.of(code) ?? ''
      if (word === '' || /[(),]/.test(word) || byWord.has(word)) continue
      byWord.set(word, byWord.get(normal(name)) ?? name)
    }
  }
  return { words: new Words([[...byWord.keys()].join(',')]), byWord }
}

function capitalise(words: string): string {
  return words.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
}
