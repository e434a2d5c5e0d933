import { fold } from './tokenise.ts'

/** Folded words, in the languages of CVs that we read. */
const words = (...lists: string[]) => new Set(lists.flatMap((list) => list.split(' ')).map(fold))

/** How well somebody has a skill: says nothing without the skill. */
const LEVELS = words(
  'beginner novice elementary basic basics foundation intermediate advanced upper lower pre expert experts',
  'expertise proficient proficiency competent competency experienced skilled familiar mastery master fluent native',
  'working knowledge professional level levels good very excellent strong solid years year yrs a1 a2 b1 b2 c1 c2',
  'anfänger grundkenntnisse grundlagen grundlegend basiskenntnisse fortgeschritten fortgeschrittene experte expertin',
  'expertenniveau gut gute sehr ausgezeichnet sicher verhandlungssicher fliessend muttersprache kenntnisse',
  'mittel profi jahre jahr',
  'débutant débutante notions intermédiaire avancé avancée confirmé confirmée expert experte maîtrise courant bon',
  'bonne bonnes très connaissances niveau ans scolaire lu parlé écrit',
  'básico básica principiante intermedio intermedia avanzado avanzada experto experta dominio alto medio bajo',
  'nivel conocimientos bueno muy años nativo fluido',
  'base principiante intermedio avanzato avanzata esperto ottimo ottima buono buona discreto discreta sufficiente',
  'livello conoscenza anni madrelingua',
  'iniciante básico intermediário intermediária avançado avançada especialista nível bom ótimo domínio anos fluente',
  'beginner basis gevorderd gemiddeld goed uitstekend redelijk niveau jaar vloeiend',
  'podstawowy podstawowa średni średniozaawansowany zaawansowany zaawansowana ekspert biegły biegle dobry dobra',
  'bardzo poziom komunikatywny lat',
  'základní začátečník mírně středně pokročilý pokročilá expert výborný výborně dobře úroveň',
  'grundläggande nybörjare medel god goda mycket avancerad flytande nivå år',
  'begynder grundlæggende øvet rutineret godt meget avanceret flydende niveau',
  'nybegynner grunnleggende middels svært avansert flytende nivå',
  'perusteet alkeet hyvä erinomainen edistynyt sujuva taso tyydyttävä vuotta',
  'başlangıç temel orta iyi çok ileri uzman seviye düzey akıcı yıl',
  'начальный базовый средний хороший продвинутый уверенный эксперт уровень опытный свободно',
  'початковий базовий середній добрий просунутий впевнений експерт рівень вільно',
  'începător bază mediu bun foarte avansat expert nivel',
)

/** Words of the label above a group of skills: "Tools", "Weitere Kenntnisse". */
const GROUPS = words(
  'skill skills tools tool toolbox stack tech technology technologies technical software hardware platform platforms',
  'programming coding language languages framework frameworks library libraries database databases cloud devops',
  'frontend backend web mobile testing methods methodologies methodology practices office design data analytics',
  'computer it digital soft hard core key main personal social interpersonal professional other others further',
  'additional general competencies competences competence expertise areas area domain domains systems system apps',
  'applications application environments ides editors os operating industry functional specialties misc',
  'miscellaneous and or of in the proficiencies packages utilities ci cd infrastructure security scripting markup',
  'kenntnisse fähigkeiten kompetenzen fertigkeiten fachlich fachliche fachkenntnisse edv weitere sonstige',
  'sonstiges programmiersprachen sprachen werkzeuge methoden datenbanken betriebssysteme technologien technische',
  'persönliche soziale digitale anwendungen büro und',
  'compétences outils logiciels langages bases données techniques informatique informatiques personnelles savoir',
  'faire être bureautique numérique autres et méthodes systèmes langues',
  'habilidades competencias conocimientos herramientas programas lenguajes técnicas informática informáticas',
  'ofimática digitales personales blandas otros otras y métodos idiomas',
  'competenze capacità strumenti linguaggi tecniche informatiche digitali personali trasversali altre e metodi',
  'ferramentas linguagens técnicas competências informática digitais pessoais outras outros bancos dados',
  'vaardigheden kennis programma programmas talen overig overige en hulpmiddelen',
  'umiejętności narzędzia języki programy technologie inne twarde miękkie znajomość',
  'dovednosti znalosti nástroje jazyky ostatní',
  'kunskaper färdigheter verktyg språk övrigt kompetenser system program',
  'færdigheder værktøjer sprog øvrigt ferdigheter verktøy språk annet',
  'taidot osaaminen työkalut kielet muut',
  'beceriler yetenekler araçlar diller diğer teknik',
  'навыки инструменты языки технологии прочее технические профессиональные',
  'навички інструменти мови технології інше',
  'competențe abilități instrumente limbi altele',
)

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** "Advanced", "sehr gut", "B2", "5 years": a level and no skill. */
export function isLevel(text: string): boolean {
  const all = wordsOf(text)
  return all.length > 0 && all.every((word) => LEVELS.has(word) || /^\d+$/.test(word))
}

/** "Tools", "Programming Languages": the label of a group of skills. */
export function isGroupLabel(text: string): boolean {
  const all = wordsOf(text)
  return all.length > 0 && all.every((word) => GROUPS.has(word))
}

/** They say nothing alone: "FOCUS AREAS", "OTHER". */
const VAGUE = words(
  'area areas domain domains main other others core further additional professional personal',
)

/** Whether a word of the text labels a group: "Machine Learning Frameworks". */
export function namesGroup(text: string): boolean {
  return wordsOf(text).some((word) => word.length > 3 && GROUPS.has(word) && !VAGUE.has(word))
}

/** Words that sentences need and names of skills do not. */
export const SENTENCE_WORDS = words(
  'i we you he she they it my our your their his her me us am is are was were been being have has had who which',
  'what that this these those while because since under without not no never when where how also only',
  'ich wir sie er es mein meine unser ihre bin ist sind war waren habe hat hatte wurde werden der die das dem den',
  'ohne nicht kein keine weil während seit auch',
  'je nous vous il elle ils mon ma mes notre nos suis est sont était ai avons ont qui que sans pas',
  'yo nosotros mi mis nuestro soy es son fue he ha han que sin pero porque',
  'io noi mio mia nostro sono è era ho abbiamo hanno che senza non',
  'eu nós meu minha nosso sou são foi tenho temos têm sem não',
  'ik wij mijn onze ben is zijn was heb heeft hebben die zonder niet',
)
/** Before a name of a skill they are the end of a sentence: "in snow", "with reefers". */
export const LEADING_WORDS = words(
  'in on at with for from to of by into over across through as than the a an',
  'im am mit für von zu bei aus auf',
  'dans sur avec pour par chez au aux',
  'en con para por desde al',
  'nel nella con per da',
  'no na com para por em',
  'met voor van bij uit op',
)
