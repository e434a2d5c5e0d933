import type { Person } from './people.ts'

export interface Header {
  text: string
  /** The names that are right; none where the header has none. */
  names: string[]
}

/** What stands around a name: chosen by the test. */
export interface Noise {
  /** Whether the e-mail address repeats the name. */
  isEchoed: boolean
  prefix: string
  suffix: string
  isTownFirst: boolean
  hasBirth: boolean
}

export const PREFIXES =
  'Dr.|Dr. med.|Dr. med. univ.|Dipl.-Ing.|Dipl.-Ing. (FH)|Mag.|Mag. Dr.|Prof. Dr.|Prof. Dr.-Ing.|Ing.|Dott.ssa|Dott.|Dra.|Mgr.|Mgr inż.|Ir.|Drs.|Mr.|Ms|Mme|Frau|Herr|Sr.|Dipl.-Kfm.|Univ.-Prof.|Eng.|Av.|MUDr.'.split(
    '|',
  )
export const SUFFIXES =
  'P.Eng|P.Eng.|MBA|M.Sc.|MSc|B.Sc. (Hons)|BA|PhD|Ph.D.|RN|RN, BSN|MD|CPA|LL.M.|Esq.|PMP|B.A.|FCCA|MRICS|PE|CFA|M.Ed.|DDS|MPH|CSM|B.Eng.|MEng|CIPD|PharmD'.split(
    '|',
  )

const NAME_LABELS: Record<string, string> = {
  en: 'Name',
  de: 'Name',
  fr: 'Nom',
  es: 'Nombre',
  it: 'Nome',
  pt: 'Nome',
  nl: 'Naam',
  pl: 'Imię i nazwisko',
  cs: 'Jméno',
  sv: 'Namn',
  da: 'Navn',
  nb: 'Navn',
  fi: 'Nimi',
  tr: 'Adı Soyadı',
  ru: 'ФИО',
  uk: 'Ім’я',
  ro: 'Nume', // prettier-ignore
}
const PARTS: Record<string, [given: string, surname: string]> = {
  en: ['First name', 'Last name'],
  de: ['Vorname', 'Nachname'],
  fr: ['Prénom', 'Nom'],
  es: ['Nombre', 'Apellidos'],
  it: ['Nome', 'Cognome'],
  pt: ['Nome', 'Apelido'],
  nl: ['Voornaam', 'Achternaam'],
  pl: ['Imię', 'Nazwisko'],
  cs: ['Jméno', 'Příjmení'],
  sv: ['Förnamn', 'Efternamn'],
  da: ['Fornavn', 'Efternavn'],
  nb: ['Fornavn', 'Etternavn'],
  fi: ['Etunimi', 'Sukunimi'],
  tr: ['Ad', 'Soyad'],
  ru: ['Имя', 'Фамилия'],
  uk: ['Ім’я', 'Прізвище'],
  ro: ['Prenume', 'Nume'], // prettier-ignore
}
const BORN: Record<string, string> = {
  en: 'Date of birth',
  de: 'Geburtsdatum',
  fr: 'Date de naissance',
  es: 'Fecha de nacimiento',
  it: 'Data di nascita',
  pt: 'Data de nascimento',
  nl: 'Geboortedatum',
  pl: 'Data urodzenia',
  cs: 'Datum narození',
  sv: 'Födelsedatum',
  da: 'Fødselsdato',
  nb: 'Fødselsdato',
  fi: 'Syntymäaika',
  tr: 'Doğum tarihi',
  ru: 'Дата рождения',
  uk: 'Дата народження',
  ro: 'Data nașterii', // prettier-ignore
}
const DOCUMENT: Record<string, string> = {
  en: 'Curriculum Vitae',
  de: 'Lebenslauf',
  fr: 'Curriculum vitæ',
  es: 'Currículum vítae',
  it: 'Curriculum Vitae',
  pt: 'Currículo',
  nl: 'Curriculum vitae',
  pl: 'Życiorys',
  cs: 'Životopis',
  sv: 'Meritförteckning',
  da: 'CV',
  nb: 'CV',
  fi: 'Ansioluettelo',
  tr: 'Özgeçmiş',
  ru: 'Резюме',
  uk: 'Резюме',
  ro: 'Curriculum vitae', // prettier-ignore
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z]/g, '')
const of = (table: Record<string, string>, { language }: Person) => table[language] as string

export const nameOf = ({ given, surname }: Person): string => `${given} ${surname}`

export function emailOf(person: Person, { isEchoed }: Noise): string {
  const parts = [person.given, person.surname].map(plain).filter(Boolean)
  return isEchoed && parts.length === 2 ? `${parts.join('.')}@example.org` : 'post24@example.org'
}

/** Lines that follow the name of every header. */
function rest(person: Person, noise: Noise): string {
  const birth = noise.hasBirth ? [`${of(BORN, person)}: 14.02.1990`] : []
  const lines = [person.town, emailOf(person, noise), '+49 30 5550 1234', ...birth]
  return (noise.isTownFirst ? lines : [lines[1], lines[0], ...lines.slice(2)]).join('\n')
}

const BODY = 'Experience\nNorth Harbour Ltd\t2019 – 2021\n- Kept the books in order for the team'

type Shape = (person: Person, noise: Noise) => string

const under =
  (line: Shape): Shape =>
  (person, noise) =>
    `${line(person, noise)}\n${rest(person, noise)}`

const SHAPES: Record<string, Shape> = {
  'the name alone': under(nameOf),
  'the name above its title': under((person) => `${nameOf(person)}\n${person.title}`),
  'a title behind a bar': under((person) => `${nameOf(person)} | ${person.title}`),
  'a title behind a dash': under((person) => `${nameOf(person)} – ${person.title}`),
  'a title behind a comma': under((person) => `${nameOf(person)}, ${person.title}`),
  'a title above': under((person) => `${person.title}\n${nameOf(person)}`),
  'the name in capitals': under((person) => `${nameOf(person).toUpperCase()}\n${person.title}`),
  'the surname in capitals': under(({ given, surname }) => `${given} ${surname.toUpperCase()}`),
  'the surname first': under(({ given, surname }) => `${surname.toUpperCase()}, ${given}`),
  'a label': under((person) => `${of(NAME_LABELS, person)}: ${nameOf(person)}`),
  'a label in two parts': under(({ language, given, surname }) => {
    const [first, last] = PARTS[language] as [string, string]
    return `${first}: ${given}\n${last}: ${surname}`
  }),
  'below the name of the document': under((p) => `${of(DOCUMENT, p)}\n${nameOf(p)}`),
  'beside the name of the document': under((p) => `${of(DOCUMENT, p)} – ${nameOf(p)}`),
  'a title before the name': under((person, { prefix }) => `${prefix} ${nameOf(person)}`),
  'a title after the name': under((person, { suffix }) => `${nameOf(person)}, ${suffix}`),
  'a title after the name without a comma': under((p, { suffix }) => `${nameOf(p)} ${suffix}`),
  'titles on both sides': under((p, { prefix, suffix }) => `${prefix} ${nameOf(p)}, ${suffix}`),
  'a nickname': under(({ given, surname }) => `${given} “Bibi” ${surname}`),
  'one line for all': (person, noise) =>
    `${nameOf(person)} | ${emailOf(person, noise)} | +49 30 5550 1234 | ${person.town}`,
  'the contact data first': (person, noise) => `${rest(person, noise)}\n${nameOf(person)}`,
  'a line for each part': under(({ given, surname }) => `${given}\n${surname}`),
  'below a sidebar': (person, noise) =>
    `Contact\n${rest(person, noise)}\nSkills\nSQL, Git, Excel\n\n${nameOf(person)}\n${person.title}`,
  'no name': (person, noise) => `${person.title}\n${rest(person, noise)}`,
  'no name, but a heading': (person, noise) =>
    `${of(DOCUMENT, person)}\n${person.title}\n${rest(person, noise)}`,
}

/** These were not looked at while the reader was made. */
export const HELD_BACK = new Set([
  'a title behind a comma',
  'beside the name of the document',
  'titles on both sides',
  'a nickname',
  'one line for all',
  'a label in two parts',
  'the contact data first',
  'no name, but a heading',
])

export const shapeNames: readonly string[] = Object.keys(SHAPES)

export function headerOf(shape: string, person: Person, noise: Noise): Header {
  const text = `${(SHAPES[shape] as Shape)(person, noise)}\n\n${BODY}`
  return { text, names: shape.startsWith('no name') ? [] : [nameOf(person)] }
}
