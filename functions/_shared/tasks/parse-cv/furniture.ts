import { fold } from '../../lexicon/tokenise.ts'
import { isPlace } from './place.ts'

/** What a CV calls itself, and its closing sentences, in the languages that we read. */
const TITLES = new Set(
  [
    'cv|resume|cv resume|curriculum vitae|curriculum|vitae|résumé|europass|europass curriculum vitae|personal resume',
    'lebenslauf|tabellarischer lebenslauf|currículo|currículum|hoja de vida|currículum vítae|in confidence|confidential',
    'życiorys|životopis|meritförteckning|ansioluettelo|levnedsløb|özgeçmiş|резюме|резюме кандидата|curriculum vitae cv',
    'curriculum vitae et studiorum|levensloop|cv europass|lebenslauf cv|page|seite|página|vertraulich|confidentiel|powered by',
    'referenzen auf anfrage|référence sur demande|références sur demande|referencias a petición|referencias disponibles',
    'referenze su richiesta|referenze disponibili su richiesta|referenties op aanvraag|referências a pedido',
    'referenties beschikbaar op aanvraag|referências disponíveis a pedido|referencje na życzenie|reference na vyžádání',
    'referenser lämnas på begäran|referenser på begäran|referanser oppgis på forespørsel|referencer efter aftale',
    'suosittelijat pyydettäessä|referanslar istek üzerine verilir|рекомендации по запросу|рекомендації за запитом',
    'referințe la cerere|levels a1 and a2 basic user b1 and b2 independent user c1 and c2 proficient user',
  ]
    .join('|')
    .split('|')
    .map(plain),
)

const ON_REQUEST =
  /^(?:(?:professional |excellent |further )?(?:references|recommendations|referees|addresses|contacts?|details)(?: and \p{L}+)?(?: are| is)?(?: available| provided| furnished)?|available|sur demande|auf anfrage) ?(?:up)?(?:on request|upon request|on demand)$/u

/** Formulas under a CV that some countries ask for. */
const FORMULA =
  /^(?:i (?:do )?(?:hereby )?(?:declare|certify|confirm|affirm) that|autorizzo il trattamento|wyrazam zgode na przetwarzanie|souhlasim se zpracovanim|last updated|letzte aktualisierung|stand (?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|date derniere mise a jour)(?!\p{L})/u

/** "Page 1 of 2", "2/3", "- 4 -", "Seite 2 von 3". */
const PAGE =
  /^[^\p{L}\p{N}]*(?:\p{L}{1,8}\.? ?)?\d{1,2}(?: ?(?:\/|\p{L}{1,4}) ?\d{1,2})?[^\p{L}\p{N}]*$/u
const PAGE_WORD =
  /^(?:p|pg|page|pagina|seite|sida|side|sivu|str|strana|strona|sayfa|стр|страница|сторінка)$/u

/** A consent that some countries ask for is about as long. */
const LONGEST = 300

/** Belongs to the layout and says nothing about the person. */
export function isFurniture(line: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return true
  if (line.length > LONGEST) return false
  const said = plain(line)
  if (TITLES.has(said) || ON_REQUEST.test(said) || FORMULA.test(said)) return true
  if (isSignature(line)) return true
  if (!PAGE.test(line.trim())) return false
  const word = fold(line).match(/\p{L}+/u)?.[0]
  return word === undefined ? /^\D*\d{1,2}(?: ?\/ ?\d{1,2})?\D*$/.test(line) : PAGE_WORD.test(word)
}

/** "Berlin, 12. Mai 2024" under a CV: a whole day, and only the place of signing. */
function isSignature(line: string): boolean {
  const [, town] =
    /^(\p{Lu}[\p{L} .-]{1,30}), (?:den |le |a |il )?\d{1,2}(?:\.|st|nd|rd|th|er)? ?(?:de )?\p{L}+\.? (?:de )?20\d\d$/u.exec(
      line.trim(),
    ) ?? []
  return town !== undefined && isPlace(town)
}

/** "Curriculum Vitae" beside a name. */
export function isFurnitureTitle(piece: string): boolean {
  return TITLES.has(plain(piece))
}

function plain(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
