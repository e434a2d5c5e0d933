import { fold } from '../../lexicon/tokenise.ts'

/** What a CV calls itself, and its closing sentences, in the languages that we read. */
const TITLES = new Set(
  [
    'cv resume curriculum vitae|curriculum|vitae|résumé|europass|europass curriculum vitae',
    'lebenslauf|tabellarischer lebenslauf|currículo|currículum|hoja de vida|currículum vítae',
    'życiorys|životopis|meritförteckning|ansioluettelo|levnedsløb|özgeçmiş|резюме|резюме кандидата',
    'curriculum vitae et studiorum|levensloop|cv europass|profil|lebenslauf cv',
    'references available on request|references available upon request|references on request',
    'referenzen auf anfrage|références sur demande|referencias a petición|referenze su richiesta',
    'referenties op aanvraag|referenties beschikbaar op aanvraag|referências a pedido',
  ]
    .join('|')
    .split('|')
    .concat('cv', 'resume')
    .map(plain),
)

/** "Page 1 of 2", "2/3", "- 4 -", "Seite 2 von 3". */
const PAGE =
  /^[^\p{L}\p{N}]*(?:\p{L}{1,7}\.? ?)?\d{1,2}(?: ?(?:\/|\p{L}{1,4}) ?\d{1,2})?[^\p{L}\p{N}]*$/u
const PAGE_WORD =
  /^(?:p|pg|page|pagina|página|seite|sida|side|sivu|str|strana|strona|sayfa|стр|страница|сторінка)$/u

/** Belongs to the layout and says nothing about the person. */
export function isFurniture(line: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return true
  if (TITLES.has(plain(line))) return true
  if (!PAGE.test(line.trim())) return false
  const word = fold(line).match(/\p{L}+/u)?.[0]
  return word === undefined ? /^\D*\d{1,2}(?: ?\/ ?\d{1,2})?\D*$/.test(line) : PAGE_WORD.test(word)
}

/**
 * Labels of facts that decide about nobody's work. They are left out of every profile; see
 * https://www.eeoc.gov/pre-employment-inquiries for the ones that employers may not ask.
 */
const PERSONAL = [
  'date of birth|birth date|birthdate|birthday|dob|born|place of birth|age|nationality|citizenship',
  'marital status|civil status|family status|gender|sex|religion|children|photo|height|weight',
  'geburtsdatum|geburtsort|geboren|geb|alter|nationalitat|staatsangehorigkeit|staatsburgerschaft',
  'familienstand|geschlecht|konfession|kinder|verheiratet|ledig',
  'date de naissance|ne le|nee le|lieu de naissance|nationalite|situation familiale|etat civil|sexe',
  'fecha de nacimiento|lugar de nacimiento|nacionalidad|estado civil|sexo|edad|nacido|nacida',
  'data di nascita|luogo di nascita|nato|nata|nazionalita|cittadinanza|stato civile|sesso',
  'data de nascimento|nacionalidade|naturalidade|idade',
  'geboortedatum|geboorteplaats|nationaliteit|burgerlijke staat|geslacht|leeftijd',
  'data urodzenia|narodowosc|obywatelstwo|stan cywilny|datum narozeni|statni prislusnost|rodinny stav',
  'fodelsedatum|nationalitet|civilstand|fodselsdato|statsborgerskap|fodt|fodd|syntymaaika|kansalaisuus',
  'dogum tarihi|dogum yeri|uyruk|medeni hali|cinsiyet|data nasterii|nationalitate|stare civila',
  'дата рождения|гражданство|семейное положение|пол|возраст|дата народження|громадянство',
]
  .join('|')
  .split('|')

const PERSONAL_LABEL = new RegExp(`^(?:${PERSONAL.join('|')})(?![\\p{L}])`, 'u')

/** About the person's birth, family or body: no employer may decide by it. */
export function isPersonal(line: string): boolean {
  const said = plain(line)
  const label = PERSONAL_LABEL.exec(said)?.[0]
  if (label === undefined) return false
  // "Age group lead" is no age: a label has its fact behind it, or the line for itself.
  return /[:\t]/.test(line) || said.length - label.length <= 30
}

function plain(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
