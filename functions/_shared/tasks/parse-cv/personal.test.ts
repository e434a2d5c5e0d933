import { describe, expect, test } from 'vitest'
import { withoutIdentity } from '../describe-candidate/identity.ts'
import { parseCvBuiltin } from './builtin.ts'

/** Birth, nationality, family, gender and photo, as CVs of 17 languages say them. */
const FACTS: Record<string, string> = {
  en: 'Date of birth: 14/02/1990|Nationality: Ruritanian|Marital status: Wedlocked|Gender: Femalish|Photo: portrait1.jpg',
  de: 'Geburtsdatum: 14.02.1990|Staatsangehörigkeit: Ruritanisch|Familienstand: verpaart|Geschlecht: weibisch|Foto: portrait1.jpg',
  fr: 'Date de naissance : 14/02/1990|Nationalité : ruritanienne|Situation familiale : pacsouée|Sexe : féminoïde|Photo : portrait1.jpg',
  es: 'Fecha de nacimiento: 14/02/1990|Nacionalidad: ruritana|Estado civil: emparejada|Sexo: femenoide|Foto: portrait1.jpg',
  it: 'Data di nascita: 14/02/1990|Nazionalità: ruritana|Stato civile: accoppiata|Sesso: femminoide|Foto: portrait1.jpg',
  pt: 'Data de nascimento: 14/02/1990|Nacionalidade: ruritana|Estado civil: emparelhada|Sexo: feminoide|Foto: portrait1.jpg',
  nl: 'Geboortedatum: 14-02-1990|Nationaliteit: Ruritaans|Burgerlijke staat: gepaard|Geslacht: vrouwachtig|Foto: portrait1.jpg',
  pl: 'Data urodzenia: 14.02.1990|Obywatelstwo: rurytańskie|Stan cywilny: sparowana|Płeć: kobietka|Zdjęcie: portrait1.jpg',
  cs: 'Datum narození: 14.02.1990|Státní příslušnost: ruritánská|Rodinný stav: spárovaná|Pohlaví: ženka|Foto: portrait1.jpg',
  sv: 'Födelsedatum: 1990-02-14|Medborgarskap: ruritanskt|Civilstånd: parad|Kön: kvinnlig1|Foto: portrait1.jpg',
  da: 'Fødselsdato: 14.02.1990|Nationalitet: ruritansk|Civilstand: parret|Køn: kvindelig1|Foto: portrait1.jpg',
  nb: 'Fødselsdato: 14.02.1990|Statsborgerskap: ruritansk|Sivilstand: parret|Kjønn: kvinnelig1|Bilde: portrait1.jpg',
  fi: 'Syntymäaika: 14.2.1990|Kansalaisuus: ruritanialainen|Siviilisääty: paritettu|Sukupuoli: naisellinen|Kuva: portrait1.jpg',
  tr: 'Doğum tarihi: 14.02.1990|Uyruk: Ruritanyalı|Medeni hali: eşli|Cinsiyet: kadınsı|Fotoğraf: portrait1.jpg',
  ru: 'Дата рождения: 14.02.1990|Гражданство: руританское|Семейное положение: парная|Пол: женственный|Фото: portrait1.jpg',
  uk: 'Дата народження: 14.02.1990|Громадянство: руританське|Сімейний стан: парна|Стать: жіноцька|Фото: portrait1.jpg',
  ro: 'Data nașterii: 14.02.1990|Naționalitate: ruritană|Stare civilă: împerecheată|Sex: feminoid|Fotografie: portrait1.jpg',
}
const PROSE = 'Plans the routes of forty buses and trains the people who drive them every day'
const value = (fact: string): string => fact.slice(fact.indexOf(':') + 1).trim()

describe.each(Object.entries(FACTS))('facts of birth and family in %s', (_language, written) => {
  const facts = written.split('|')
  const shapes = {
    'a line each above the summary': `Ana Lind\n${facts.join('\n')}\n\nSummary\n${PROSE}`,
    'one line with bars': `Ana Lind\n${facts.join(' | ')}\n\nSummary\n${PROSE}`,
    'one line without bars': `Ana Lind\n${facts.join(' ')}\n${PROSE}`,
    'in the summary': `Ana Lind\n\nSummary\n${facts.join('\n')}\n${PROSE}`,
    'on one line of the summary': `Ana Lind\n\nSummary\n${facts.join(' • ')}\n${PROSE}`,
  }

  test.each(Object.entries(shapes))('stand in no field of the profile: %s', (_shape, text) => {
    const { contact, ...draft } = parseCvBuiltin({ text, links: [] })
    const said = JSON.stringify({ ...draft, name: contact.name })
    expect(facts.map(value).filter((each) => said.includes(each))).toEqual([])
    expect(draft.summary).toContain('forty buses')
  })

  test('stand in no text that is embedded', () => {
    const said = withoutIdentity(`${facts.join('\n')}\n${PROSE}`, [])
    expect(facts.map(value).filter((each) => said.includes(each))).toEqual([])
    expect(said).toContain('forty buses')
  })
})
