import { fold } from './tokenise.ts'

/** "KASIM" and "kasım" are the same month: Turkish has an i without a dot. */
export const foldDateWord = (word: string): string => fold(word).replaceAll('ı', 'i')

const words = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')).map(foldDateWord))

/** "Summer 2019" is a part of its year, and its months are not the same in each country. */
export const SEASONS = words(
  'spring summer autumn fall winter springs summers autumns falls winters frühjahr frühling sommer herbst',
  'printemps été automne hiver primavera verano otoño invierno estate autunno inverno verão outono',
  'lente voorjaar zomer herfst najaar wiosna wiosną wiosny lato latem jesień jesienią jesieni zima zimą zimy',
  'jaro jara léto léta podzim podzimu vår våren sommar sommaren höst hösten vinter vintern vt ht',
  'vårtermin vårterminen hösttermin höstterminen sommeren høst høsten vinteren forår foråret efterår efteråret',
  'kevät keväällä kevään kesä kesän kesällä syksy syksyn syksyllä talvi talven talvella',
  'ilkbahar bahar yaz sonbahar güz kış весна весны весной лето лета летом осень осени осенью зима зимы зимой',
  'навесні літо літа влітку осінь восени взимку primăvara primăvară vara vară toamna toamnă iarna iarnă',
  'sommersemester wintersemester',
)

/** "mid 2019", "Ende 2019", "ca. 2019". */
export const VAGUE = words(
  'early mid middle late end beginning start circa ca approx approximately around about anfang mitte ende etwa',
  'début mi milieu fin environ vers inicio inicios principios mediados finales fines aproximadamente hacia',
  'inizio metà fine início inícios meados final fim begin medio midden eind einde ongeveer rond',
  'początek połowa koniec około začátek polovina konec přibližně začátkem koncem början mitten slutet omkring',
  'begynnelsen midten slutten starten slutningen cirka alku alussa puoliväli loppu noin başı ortası sonu yaklaşık',
  'начало начале середина середине конец конце около примерно початок початку середині кінець кінці близько',
  'început începutul mijlocul sfârșit sfârșitul aproximativ graduating graduated',
)

/** Before an end that is yet to come: "expected 2025", "voraussichtlich 2027". */
export const EXPECTED = words(
  'expected anticipated planned due voraussichtlich geplant prévu prévue previsto prevista previsión previsão',
  'estimado estimada estimé verwacht verwachte planowany planowane przewidywany przewidywane předpoklad plánováno',
  'beräknas beräknad förväntas forventet forventes arvioitu arviolta odotettu valmistuminen beklenen tahmini',
  'ожидается планируется очікується планується estimat preconizat',
)

/** The quarter is a number before or behind: "Q1 2020", "1. Quartal 2020", "3T 2020". */
export const QUARTERS = words(
  'q quarter quartal trimestre trim t kwartaal kwartał kw čtvrtletí kvartal kvartaali neljännes çeyrek квартал кв',
)

/** "1st quarter", "1er trimestre", "5th of May". */
export const ORDINALS = words('st nd rd th er re ro o e ème eme º ª й і')

/** Words behind a year that add nothing: "2019 г.", "2019 r." */
export const YEAR_NOUNS = words('г гг год года году р рр рік року році r rr rok roku yılı yılında')

/** What Turkish adds to a year: "2019'dan". */
export const YEAR_ENDINGS = words('dan den tan ten da de ta te a e ya ye')

/** Words between the parts of one date: "enero de 2014", "March of 2019". */
export const INSIDE = words('de del of di du la an den der des dello el the ayı')

/** Between the ends of a period. */
export const TO = words(
  'to until till through thru til bis à au aux jusqu jusque a al hasta ad fino até ao às tot tm do až',
  'tom po по до la până în ile',
)

/** Behind a period, with nothing of their own: "2019 ile 2021 arası". */
export const BEHIND = words('arası arasında arasi arasinda')

/** Words that may stand beside one of those: "tot en met", "hasta la", "— по настоящее время". */
export const BESIDE_TO = words(
  'и en met in le el les il lo l o os as the zum zur hin im na dnia на au la cu',
)

/** "between 2016 and 2018" */
export const BETWEEN = words(
  'between zwischen entre tra fra między mezi mellan mellem mellom между між între',
)
export const AND = words('and und et y e en og och i ja ve și a и і та')

/** Before a period: "von 2016 bis 2018", "с 2016 по 2018". */
export const FROM = words(
  'from von vom de du d des del dal da dall dalla desde van vanaf od since seit ab depuis sinds sedan siden',
  'från с со з із зі від от din vuodesta vuosina fom starting beginnend począwszy počínaje начиная починаючи începând',
)

/** Before a beginning without an end. */
export const SINCE = words(
  'since seit ab depuis desde sinds vanaf od sedan siden от с со з із зі від vuodesta fom starting beginnend',
  'począwszy počínaje начиная починаючи începând',
)
/** The same, where one of them begins its text: they have other meanings. */
export const SINCE_AT_START = words('dal da dall dalla fra från din from van')
/** Behind a beginning without an end: "2019'dan beri", "2019 lähtien". */
export const SINCE_BEHIND = words(
  'beri bu yana itibaren itibarıyla itibariyle tarihinden lähtien alkaen onwards onward',
)

/** Before an end without a beginning. */
export const UNTIL = words('until till bis jusqu hasta até')
export const UNTIL_AT_START = words('do til tot až по до fino până to')
export const UNTIL_BEHIND = words('kadar saakka asti')

/** A year behind one of these is a name: "Office 2016", "ISO 2019". */
export const NUMBERED = words(
  'iso rfc iec ieee office excel word outlook powerpoint access visio sharepoint windows server exchange studio',
  'autocad inventor revit solidworks dynamics nav photoshop illustrator indesign room raum zimmer',
  'suite nsw vic qld tas',
)

/** A number before one of these is an amount. */
export const UNITS = words(
  'eur euro euros usd gbp chf pln zł kč czk sek nok dkk try tl lei ron rub руб грн uah dollars pounds',
  'users customers clients employees people students patients qm km kg hours hrs stunden heures horas ore uur',
  'mitarbeiter mitarbeitern kunden teilnehmer personen einwohner clientes personas empleados alumnos usuarios',
  'salariés personnes utilisateurs élèves dipendenti clienti utenti persone medewerkers klanten pracowników klientów',
  'человек сотрудников клиентов',
)

/** Words for the present, without the words between the ends of a period. */
const NOW = `present|present time|present day|current|currently|current time|now|right now|today|this day|date|ongoing|
  in progress|heute|aktuell|gegenwärtig|gegenwart|laufend|jetzt|derzeit|andauernd|fortlaufend|dato|momentan|
  aujourd hui|aujourdhui|présent|ce jour|maintenant|actuel|actuelle|actuellement|en cours|en poste|nos jours|la date|
  fecha|la fecha|actualidad|la actualidad|presente|el presente|actual|actualmente|hoy|hoy en día|el día de hoy|ahora|
  en curso|vigente|el momento|oggi|tutt oggi|in corso|attuale|attualmente|ora|il presente|tuttora|adesso|
  atual|atualmente|o momento|momento atual|o momento atual|hoje|a data atual|data atual|o presente|em curso|
  em andamento|agora|atualidade|a atualidade|actualidade|a actualidade|o dia de hoje|os dias atuais|os dias de hoje|a data|heden|nu|huidig|huidige|vandaag|op heden|dit moment|nu toe|
  lopend|tegenwoordig|nog steeds|obecnie|wciąż|teraz|chwili obecnej|chwila obecna|dziś|dzisiaj|dziś dzień|dnia dzisiejszego|dzień dzisiejszy|nadal|
  aktualnie|dotąd|dotychczas|w trakcie|tej pory|dosud|doposud|současnost|současnosti|nyní|teď|dnes|dneška|
  současné době|stále|této doby|trvá|dodnes|aktuálně|nuvarande|pågående|tills vidare|i dag|idag|dags dato|nuläget|
  nå|nåværende|dd|pågår|fremdeles|fortsatt|dags dato|nuværende|igangværende|stadig|fortsat|fortfarande|alltjämt|nykyinen|nykyisin|nykyään|nyt|toistaiseksi|jatkuu|tähän päivään|
  edelleen|yhä|nykyhetki|nykyhetkeen|tällä hetkellä|halen|hala|günümüz|günümüze|günümüze kadar|bugün|bugüne|şu an|şu ana|
  şimdi|şimdiye|sürüyor|halen sürüyor|hâlâ|devam|devam ediyor|devam etmekte|devam ediyorum|halen devam ediyor|настоящее время|нв|наст время|наст вр|
  настоящий момент|сих пор|сей день|данный момент|данное время|настоящего времени|сейчас|сегодня|сегодняшний день|текущее время|нынешнее время|этого времени|
  теперішній час|теперішнього часу|тч|тепер|дотепер|донині|сьогодні|сьогоднішній день|нині|цей час|цього часу|досі|зараз|
  нч|даний час|поточний час|даний момент|azi|ziua de azi|zi|momentul de față|prezent|prezentul|acum|astăzi|în curs|zilele noastre|momentul actual`

/** By the first word, the longest first. */
export const NOW_BY_START: ReadonlyMap<string, readonly string[][]> = byStart(
  NOW.split('|').map((phrase) => foldDateWord(phrase.trim()).split(' ')),
)

/** These say "until" themselves: "od 2019 dosud", "2019'dan halen". */
export const UNTIL_NOW = words(
  'dosud doposud dodnes dotąd dotychczas nadal obecnie дотепер донині досі ongoing halen pågående devam jatkuu edelleen',
)

function byStart(phrases: string[][]): Map<string, string[][]> {
  const found = new Map<string, string[][]>()
  for (const phrase of phrases.sort((a, b) => b.length - a.length)) {
    const [first = ''] = phrase
    found.set(first, [...(found.get(first) ?? []), phrase])
  }
  return found
}
