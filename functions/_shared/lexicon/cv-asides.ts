import { fold } from './tokenise.ts'

/** Folded words by kind, in the languages of CVs that we read. */
const words = (...lists: string[]) => new Set(lists.flatMap((list) => list.split(' ')).map(fold))

/** Words that join two facts and are none. */
export const CONNECTORS = words(
  'a an and as at by for from in of on or the to with via since until',
  'am an auf aus bei beim bis das dem den der des die für im in mit seit und von vom zu zum zur',
  'au aux avec chez d dans de depuis des du en et l la le les par pour sur à',
  'al con de del desde el en la las los para por y hasta e',
  'a ad al alla con da dal dei del della di e in il lo per presso',
  'ao aos com da das de do dos e em na no nas nos o os para por pela pelo',
  'aan bij de en het in met op te tot van voor',
  'dla do i na od oraz przy w we z ze u v ve och hos i på vid og til ved hos ja ile',
  'în la din și pentru cu в во на по с со и из до от для при та з у й',
)

/** How a job was held or how well a study ended: says nothing without its title or degree. */
export const QUALIFIERS = words(
  'part full time parttime fulltime weekend weekends evenings volunteer voluntary honorary freelance',
  'freelancer contract contractor permanent temporary temp seasonal remote hybrid onsite intern internship',
  'trainee apprentice apprenticeship self employed casual interim hours unpaid paid placement',
  'expected anticipated ongoing current graduated incomplete extramural hons honours honors first second',
  'third upper lower class classification distinction merit pass passed credit grade gpa cgpa cum magna',
  'summa laude valedictorian mobile home work private',
  'mr mrs ms miss mme mlle herr frau dr prof mag mgr ing sr sra sig dott dhr mevr',
  'teilzeit vollzeit ehrenamtlich freiberuflich selbststandig selbständig befristet unbefristet',
  'werkstudent werkstudentin praktikum praktikant praktikantin aushilfe minijob wochenende nebenberuflich',
  'voraussichtlich abgeschlossen note abschlussnote gesamtnote gut sehr befriedigend',
  'temps partiel plein bénévole bénévolat stage stagiaire alternance cdi cdd intérim saisonnier mention bien très',
  'jornada completa parcial voluntario voluntaria prácticas becario becaria autónomo autónoma temporal nota media',
  'volontario volontaria tirocinio stagista voto lode stagionale parziale pieno',
  'estágio estagiário estagiária voluntário voluntária meio integral bolsista',
  'deeltijd voltijd vrijwilliger stagiair bijbaan cijfer praktyki staż wolontariusz wolontariat ocena',
  'brigáda dobrovolník deltid heltid frivillig volontär praktikant sommarjobb osa aikainen kesätyö harjoittelu',
  'yarı zamanlı tam gönüllü stajyer staj стаж стажер стажёр волонтер волонтёр практика практикант',
  'волонтерка стажування jumătate normă voluntar stagiar',
)

/** Labels of contact data: without their value they say nothing. */
export const CONTACT_LABELS = words(
  'email e mail emails phone phones telephone telephones tel cell cellphone mobile fax number no whatsapp telegram skype',
  'linkedin linkedln github gitlab website web site homepage portfolio profile url contact contacts address',
  'telefon telefonnummer handy mobil festnetz anschrift adresse webseite kontakt',
  'téléphone portable courriel mél adresse site teléfono móvil correo electrónico dirección telefono cellulare',
  'indirizzo sito telefone celular telemóvel endereço morada telefoon mobiel adres telefonu komórka',
  'mobilní puhelin sähköposti osoite cep eposta posta adresi телефон почта адрес эл сайт пошта',
  'adresa tel mob nr nummer tfno tlf tlfno ext name surname vorname nachname nom prénom nombre apellidos nome cognome naam',
)

/** How well a person speaks a language. */
export const LEVEL_WORDS = words(
  'a1 a2 b1 b2 c1 c2 native nativ bilingual mother tongue fluent fluently proficient proficiency advanced',
  'upper lower pre intermediate conversational basic basics beginner elementary limited working professional full',
  'good very excellent business level spoken written reading writing speaking listening speaker independent user everywhere home family knowledge',
  'muttersprache muttersprachlich muttersprachler verhandlungssicher fliessend fließend sehr gut gute grundkenntnisse',
  'kenntnisse sicher wort schrift niveau langue maternelle courant courante bilingue intermédiaire débutant notions lu',
  'écrit parlé avancé scolaire lengua materna nativo nativa fluido avanzado intermedio básico nivel medio alto bajo',
  'madrelingua ottimo buono discreto fluente avanzato scolastico livello lingua madre',
  'avançado intermediário intermédio nativa moedertaal vloeiend goed redelijk basis uitstekend',
  'ojczysty biegły biegle zaawansowany średniozaawansowany podstawowy komunikatywny rodilý mluvčí plynně pokročilý',
  'modersmål flytande grundläggande god morsmål flytende modersmål flydende äidinkieli sujuva hyvä perusteet',
  'anadil akıcı iyi orta başlangıç ileri родной свободно свободный разговорный базовый продвинутый средний',
  'рідна рідний вільно середній початковий maternă nativ fluent avansat mediu începător',
)

/** Units of a time that somebody worked, which its dates say already. */
const UNITS =
  'years?|yrs?|h|hrs?|hours?|stunden|heures|horas|ore|uur|months?|mos?|weeks?|ans?|mois|jahre?n?|jr|monate?n?|mon|años?|meses|mes|anni|anno|mesi|mese|anos?|mês|jaar|jaren|' +
  'maand(?:en)?|mnd|lat|lata|rok|mies(?:i[ąę]c\\p{L}*)?|let|roky|měs(?:íc\\p{L}*)?|år|månad(?:er)?|mån|måneder?|mdr?|vuo(?:si|tta)|kuukau\\p{L}+|kk|' +
  'yıl|ay|ani|an|luni|lună|лет|года?|мес(?:яц\\p{L}*)?|рок[иів]+|рік|міс(?:яц\\p{L}*)?'
const AND = 'and|und|et|y|e|i|og|och|en|ja|ve|a|și|и|і|й|та'
export const DURATION = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,3}\\+?\\s?(?:${UNITS})(?!\\p{L})(?:[.,]{0,2}\\s?(?:(?:${AND})\\s)?\\d{1,2}\\s?(?:${UNITS})(?!\\p{L}))?`,
  'giu',
)

/** "GPA 3.7", "GPA: 3.62 of 4.00", "Note: 1,3". */
export const GRADE =
  /(?<![\p{L}\p{N}])(?:(?:c?gpa|grade|(?:abschluss|gesamt)?note|average|moyenne|promedio|nota(?: media)?|voto|cijfer|średnia|ocena)\s*[:=]?\s*\d{1,3}(?:[.,]\d{1,3})?(?:\s*(?:\/|of|out of|von|sur|su|de)\s*\d{1,3}(?:[.,]\d{1,3})?)?)(?![\p{L}\p{N}])/giu

/** "110/110", "2:1", "78%": grades only beside a school. */
export const BARE_GRADE =
  /(?<![\p{L}\p{N}])(?:\d{1,3}(?:[.,]\d{1,3})?\s?\/\s?\d{1,3}(?:[.,]\d{1,3})?|2:[12]|\d{1,3}(?:[.,]\d{1,2})?\s?%)(?![\p{L}\p{N}])/gu
