import { fold } from './tokenise.ts'

/**
 * Labels of facts that decide about nobody's work. They are left out of every profile; see
 * https://www.eeoc.gov/pre-employment-inquiries for the ones that employers may not ask.
 */
const LABELS = [
  'date of birth|birth date|birthdate|birthday|birth year|year of birth|dob|born|place of birth|age|nationality',
  'citizenship|marital status|civil status|family status|gender|sex|religion|children|photo|height|weight',
  'geburtsdatum|geburtsort|geboren|geb\\.?|geburtstag|geburtsname|alter|nationalitat|staatsangehorigkeit|staatsburgerschaft',
  'familienstand|geschlecht|konfession|kinder|zivilstand|heimatort',
  'date de naissance|ne le|nee le|lieu de naissance|nationalite|situation familiale|etat civil|sexe|age',
  'fecha de nacimiento|nacimiento|lugar de nacimiento|nacionalidad|estado civil|sexo|edad|nacido|nacida',
  'data di nascita|luogo di nascita|nato|nata|nazionalita|cittadinanza|stato civile|sesso|eta',
  'data de nascimento|nascimento|nacionalidade|naturalidade|idade',
  'geboortedatum|geboorteplaats|nationaliteit|burgerlijke staat|geslacht|leeftijd',
  'data urodzenia|miejsce urodzenia|narodowosc|obywatelstwo|stan cywilny|datum narozeni|statni prislusnost|rodinny stav',
  'fodelsedatum|nationalitet|civilstand|civilstatus|fodselsdato|fodselsdag|statsborgerskap|statsborgerskab|fodt|fodd',
  'syntymaaika|kansalaisuus|siviilisaaty|dogum tarihi|dogum yeri|uyruk|medeni hali|medeni durumu|cinsiyet',
  'data nasterii|locul nasterii|nationalitate|cetatenie|stare civila|sex',
  'foto|fotografie|fotografia|fotograf|bild|billede|bilde|kuva|valokuva|zdjecie|photograph|picture|passport photo|bewerbungsfoto',
  'plec|pohlavi|kon|kjonn|sukupuoli|sivilstand|medborgarskap|narodnost|pohlavie|sesso|genere|genero|genre|gen|cins',
  'religion|religione|religione|wyznanie|militarstatus|military status|askerlik durumu|servicio militar|servizio militare',
  'дата рождения|место рождения|гражданство|семейное положение|пол|возраст|фото|фотография',
  'дата народження|громадянство|сімейний стан|стать|вік|фото|світлина',
].join('|')

/** A home is sealed with the contact data, so a second address is no fact of the career. */
const HOMES = [
  'address|home address|postal address|residence|city of residence|anschrift|adresse|wohnort|wohnhaft in|domicile',
  'direccion|domicilio|residencia|indirizzo|residenza|endereco|morada|adres|woonplaats|adres zamieszkania|bydliste',
  'adress|bostad|osoite|adresa|domiciliu|адрес|адреса|место жительства|місце проживання|city|location',
].join('|')

/** Words that stand for a whole line: "verheiratet, zwei Kinder". */
const FAMILY =
  /^(?:(?:married|single|divorced|verheiratet|ledig|geschieden|marie|mariee|celibataire|casado|casada|soltero|soltera|coniugato|coniugata|nubile|celibe|gehuwd|ongehuwd|zonaty|zamezna|zenaty|gift|ugift|evli|bekar|casatorit|necasatorit|замужем|женат|холост|не замужем)(?:[, ]+(?:\d|no|one|two|three|zwei|drei|ein|eine|deux|trois|un|dos|tres|due|keine)? ?(?:children|child|kinder|kind|enfants?|hijos?|figli|kinderen|dzieci|детей|ребенок))?)\.?$/u

/** With its separator; a birth may also be followed by its day at once. */
const SAID = new RegExp(`(?<![\\p{L}])(?:${flat(LABELS)})(?: \\([^)]*\\))?\\s*[:\\t]`, 'u')
const HOME = new RegExp(`(?<![\\p{L}])(?:${flat(HOMES)})\\s*[:\\t]`, 'u')
const BORN =
  /(?<!\p{L})(?:born|date of birth|dob|geboren|geb\.?|geburtsdatum|ne|nee|nacido|nacida|nato|nata|nascido|nascida|geboren|urodzony|urodzona|fodt|fodd)\s+(?:on|am|le|el|il|em|op|a|den)?\s*(?=\d{1,2}[ ./-])/u
const NATION =
  /^(?:nationality|citizenship|nationalitat|staatsangehorigkeit|nationalite|nacionalidad|nazionalita|nationaliteit|nacionalidade)\s+\p{L}+(?: \p{L}+)?$/u

const MOST_LETTERS = 60
const MOST_HOME_LETTERS = 100

/**
 * A line without what it says about the person's birth, family, body or home. A label counts with
 * its separator: "Age UK" is an employer. Its fact is short: a paragraph behind it says more.
 */
export function withoutPersonal(line: string): string {
  if (!/[:\t\d]/.test(line) && line.length > MOST_LETTERS) return line
  const segments = segmentsOf(line)
  const rest = segments.filter((segment) => !isPersonalSegment(segment))
  return rest.length === segments.length ? line : rest.join('\t')
}

export function isPersonal(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line) && !/[\p{L}\p{N}]/u.test(withoutPersonal(line))
}

/** "Birthday: 3 May Languages: German", "Birth year: 1990 | City: Holon" */
function segmentsOf(line: string): string[] {
  return line.split(/\s*[|•·;]\s*|(?<=\S)\s+(?=\p{Lu}\p{L}*(?: \p{Ll}+){0,3}\s?:\s)/u)
}

function isPersonalSegment(segment: string): boolean {
  if (segment.length > MOST_HOME_LETTERS) return false
  const said = flat(segment).trim()
  if (FAMILY.test(said) || NATION.test(said)) return true
  if (/[.!?] \p{L}{3}/u.test(said)) return false
  if (startsWith(HOME, said)) return true
  return said.length <= MOST_LETTERS && (startsWith(SAID, said) || startsWith(BORN, said))
}

const startsWith = (pattern: RegExp, text: string) =>
  pattern.exec(text.replace(/^\P{L}+/u, ''))?.index === 0

/** Folded letter by letter, without a change of length in any script that we read. */
function flat(text: string): string {
  return [...text.normalize('NFC')].map((letter) => fold(letter)).join('')
}
