import { fold } from './tokenise.ts'

const words = (...lists: string[]) => new Set(lists.flatMap((list) => list.split(' ')))

/** Without dots and case: "Dr.-Ing." is "dring", "Mgr inż." two of them. */
export const bareTitle = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]/gu, '')

/** Titles and ways to address somebody before a name. Their second parts ("med.") too. */
export const BEFORE_NAMES = words(
  'dr dra drs dre drmed drphil dring drrernat prof profdr profin professor univprof univ hon doc docent habil hc mult',
  'med dent vet jur iur phil rer nat pol oec theol techn ing dring dipling dipl diplom diplkfm diplkffr diplbetriebsw',
  'diplinform diplphys diplchem diplpad diplpsych diplwirting diplvw diplok kfm kffr mag maga mmag bakk lic bac',
  'fh uni ir mr mrs ms miss mx mister herr herrn frau fr mme mlle monsieur madame mademoiselle me sr sra srta senor',
  'senora senorita don dona sig sigra sigr signor signora dott dottssa dottoressa avv arch geom rag eng engr enga arq',
  'mgr mgring inz bc mudr mddr mvdr judr phdr rndr paeddr pharmdr thdr ingarch doz sir dame lord lady rev revd fr',
  'capt col maj lt sgt gen cpt hj haji ustaz av uzm doc op yrd prim акад доктор проф г гн г-жа пан пані dl dna d-na dna',
  'dhr mevr mevrouw meneer dhr hr fru herra rouva bay bayan',
)

/** Degrees, licences and orders after a name. */
export const AFTER_NAMES = words(
  'phd dphil edd psyd dba dsc scd engd jd llm llb bl lld esq esquire qc kc md mbbs mbchb mbbch do dds dmd dvm mrcp mrcs frcs',
  'frcp mrcgp pharmd rph dpt pt dc od aud dnp np fnp fnpbc fnpc crna rn bsn msn adn lpn lvn cna ccrn cen rnc rm rd rdn ldn',
  'lcsw lmsw licsw msw lpc lmft lmhc bcba rbt ot otr otrl cota slp cccslp rrt rt ma msc ms mres mphil mst mfa med march mba emba',
  'mpa mpp mph mha mlis mls mis meng mtech mca mcom ba bsc bs bfa bed barch bba bcom beng btech bca bmus basc aa aas ab',
  'hons honours pe peng eit pmp capm csm cspo psm psmi psmii safe sa spc itil prince2 cissp cism cisa crisc ceh ccna ccnp ccie',
  'cpa ca aca acca fca fcca cima acma fcma cma cfa caia frm cia cfe ea aat cfp clu chfc shrmcp shrmscp phr sphr cipd mcipd fcipd',
  'assoccipd aicp aia riba leed leedap leedga mrics frics ceng ieng mice fice mimeche miet mciob fciob nebosh cmiosh pgce qts',
  'pgdip pgcert hnd hnc nvq obe mbe cbe frs frsa fhea sfhea gphc nmc hcpc dipling diplingfh diplkfm dipl fh bengh ing inz mgr csc drsc',
  'dis',
)

/** Small words of surnames. */
export const PARTICLES = words(
  'de da do dos das del della dei degli di d la las le les lo los du des van von vom zum der den ten ter te t op het zu zur zum',
  'bin binti ibn bint al el ul y e i af av auf und ap mac nic ni o san st ste saint',
)

const labels = (table: string): Set<string> =>
  new Set(
    table
      .split('|')
      .map((label) => fold(label.replaceAll('\n', ' ').replace(/\s+/g, ' ').trim()))
      .filter((label) => label !== ''),
  )

/** Labels before a whole name. */
export const NAME_LABELS = labels(
  `name|full name|your name|candidate|candidate name|applicant|legal name|name and surname|name surname|
  surname, name|name, surname|last name, first name|surname and name|surname(s) first name(s)|
  first name(s) surname(s)|first name / surname|surname / first name|first name(s) / surname(s)|
  surname(s) / first name(s)|name des bewerbers|vor- und nachname|vor- und zuname|vorname und nachname|
  vorname nachname|name, vorname|nachname, vorname|vorname name|vorname / name|vorname, nachname|name/vorname|
  vorname/name|vorname(n) / nachname(n)|nachname(n) / vorname(n)|name und vorname|
  nom|nom et prénom|nom, prénom|nom complet|prénom nom|prénom et nom|nom / prénom|nom & prénom|nom(s) prénom(s)|
  nombre|nombre completo|nombre y apellidos|nombre y apellido|apellidos y nombre|apellido y nombre|apellidos, nombre|
  nombre(s) y apellido(s)|nombres y apellidos|apellidos y nombres|
  nome|nome completo|nome e cognome|cognome e nome|nome cognome|cognome, nome|cognome/nome|nome(i) / cognome(i)|
  nome e apelido|nome e sobrenome|
  naam|volledige naam|naam en voornaam|voor- en achternaam|voornaam en naam|
  imię i nazwisko|imiona i nazwisko|nazwisko i imię|imię, nazwisko|
  jméno|jméno a příjmení|příjmení a jméno|meno|meno a priezvisko|
  namn|fullständigt namn|för- och efternamn|navn|fulde navn|fullt navn|fornavn og etternavn|for- og efternavn|nimi|
  koko nimi|etunimi ja sukunimi|
  adı soyadı|ad soyad|ad, soyad|adı, soyadı|ad-soyad|adı-soyadı|isim|isim soyisim|ad / soyad|
  фио|ф.и.о|ф. и. о|имя|имя и фамилия|имя, фамилия|фамилия, имя|фамилия и имя|фамилия имя отчество|
  фамилия, имя, отчество|полное имя|
  піб|п.і.б|ім’я|ім'я|ім’я та прізвище|ім'я та прізвище|прізвище та ім’я|прізвище та ім'я|прізвище, ім’я|
  прізвище, ім'я|повне ім’я|
  nume|numele|nume și prenume|nume, prenume|prenume și nume|nume complet|numele și prenumele|nume / prenume|
  név|teljes név|όνομα|ονοματεπώνυμο|ime|ime i prezime|ime in priimek`,
)

/** Labels before given names alone, and before surnames alone. */
export const GIVEN_LABELS = labels(
  `first name|first names|first name(s)|given name|given names|given name(s)|forename|forenames|vorname|vornamen|
  vorname(n)|rufname|prénom|prénoms|prénom(s)|nombre|nombres|nombre(s)|nome|nomi|nome(s)|primeiro nome|voornaam|
  voornamen|imię|imiona|jméno|křestní jméno|meno|förnamn|fornavn|etunimi|etunimet|ad|adı|isim|имя|ім’я|ім'я|prenume|
  prenumele|keresztnév|utónév|όνομα|ime`,
)
export const SURNAME_LABELS = labels(
  `surname|surnames|surname(s)|last name|last name(s)|family name|name|nachname|nachnamen|familienname|zuname|nom|
  nom de famille|nom(s)|apellido|apellidos|apellido(s)|primer apellido|cognome|cognomi|cognome(i)|apelido|apelidos|
  sobrenome|último nome|naam|achternaam|familienaam|nazwisko|příjmení|priezvisko|efternamn|efternavn|etternavn|
  sukunimi|soyad|soyadı|soyisim|фамилия|прізвище|nume|numele|nume de familie|vezetéknév|családnév|επώνυμο|prezime|
  priimek`,
)

/** What a document calls itself before or above a name: "CV of Ana Lind". */
export const DOCUMENT =
  /^(?:(?:my|mein|mon|mi|the)\s+)?(?:curriculum(?:\s+vit(?:ae|æ|a))?|c\.?\s?v\.?|r[ée]sum[ée]|lebenslauf|currículo|currículum(?:\s+v[ií]tae)?|hoja de vida|życiorys|životopis|meritförteckning|ansioluettelo|özgeçmiş|резюме|profile?|profil|bewerbung|europass(?:\s+cv)?)(?![\p{L}])(?:\s*[:|–—-]+\s*|\s+(?:of|for|von|de|du|di|van|för|for|til)\s+|\s+|$)/iu
