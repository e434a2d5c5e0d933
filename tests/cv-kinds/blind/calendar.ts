/** The words of time in each language, as they stand in CVs. */

import type { CvLanguage } from '../model.ts'

export interface Calendar {
  long: string[]
  short: string[]
  /** After "from" and "since", where the language bends the month; `long` if absent. */
  bent?: string[]
  present: string[]
  /** Around a start: "since {}", "{}'den beri". */
  since: string[]
  /** A start and an end: "from {} to {}". */
  fromTo: string
  /** Winter, spring, summer, autumn. */
  seasons: string[]
  /** One year, several years, one month, several months. */
  units: [string, string, string, string]
  expected: string
}

const of = (text: string) => text.split(' ')

export const CALENDARS: Record<CvLanguage, Calendar> = {
  en: {
    long: of(
      'January February March April May June July August September October November December',
    ),
    short: of('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
    present: [
      'Present',
      'present',
      'now',
      'Now',
      'today',
      'current',
      'Current',
      'to date',
      'ongoing',
      'date',
    ],
    since: ['since {}', 'Since {}', 'from {}', '{} onwards', '{} to date'],
    fromTo: '{} to {}',
    seasons: of('Winter Spring Summer Autumn'),
    units: ['yr', 'yrs', 'mo', 'mos'],
    expected: 'expected {}',
  },
  de: {
    long: of('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    short: of('Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez'),
    present: ['heute', 'bis heute', 'jetzt', 'dato', 'aktuell', 'laufend', 'Gegenwart'],
    since: ['seit {}', 'Seit {}', 'ab {}', 'Seit {}:'],
    fromTo: '{} bis {}',
    seasons: of('Winter Frühjahr Sommer Herbst'),
    units: ['Jahr', 'Jahre', 'Monat', 'Monate'],
    expected: 'voraussichtlich {}',
  },
  fr: {
    long: of(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    ),
    short: of('janv févr mars avr mai juin juil août sept oct nov déc'),
    present: [
      "aujourd'hui",
      'Aujourd’hui',
      'présent',
      'ce jour',
      'actuellement',
      'à ce jour',
      'en cours',
    ],
    since: ['depuis {}', 'Depuis {}', 'À partir de {}'],
    fromTo: 'de {} à {}',
    seasons: of('Hiver Printemps Été Automne'),
    units: ['an', 'ans', 'mois', 'mois'],
    expected: 'prévu en {}',
  },
  es: {
    long: of(
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    ),
    short: of('ene feb mar abr may jun jul ago sept oct nov dic'),
    present: [
      'actualidad',
      'Actualidad',
      'la actualidad',
      'presente',
      'hoy',
      'actualmente',
      'a la fecha',
    ],
    since: ['desde {}', 'Desde {}', 'desde {} hasta la actualidad'],
    fromTo: 'de {} a {}',
    seasons: of('Invierno Primavera Verano Otoño'),
    units: ['año', 'años', 'mes', 'meses'],
    expected: 'previsto {}',
  },
  it: {
    long: of(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ),
    short: of('gen feb mar apr mag giu lug ago set ott nov dic'),
    present: ['oggi', 'ad oggi', 'attuale', 'in corso', 'presente', 'Attuale', 'attualmente'],
    since: ['da {}', 'Da {}', 'dal {}', 'da {} a oggi'],
    fromTo: 'da {} a {}',
    seasons: of('Inverno Primavera Estate Autunno'),
    units: ['anno', 'anni', 'mese', 'mesi'],
    expected: 'previsto {}',
  },
  pt: {
    long: of(
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    ),
    short: of('jan fev mar abr mai jun jul ago set out nov dez'),
    present: [
      'atual',
      'presente',
      'atualmente',
      'até o momento',
      'até à data',
      'hoje',
      'Atual',
      'atualidade',
    ],
    since: ['desde {}', 'Desde {}', 'a partir de {}'],
    fromTo: 'de {} a {}',
    seasons: of('Inverno Primavera Verão Outono'),
    units: ['ano', 'anos', 'mês', 'meses'],
    expected: 'previsão {}',
  },
  nl: {
    long: of(
      'januari februari maart april mei juni juli augustus september oktober november december',
    ),
    short: of('jan feb mrt apr mei jun jul aug sept okt nov dec'),
    present: ['heden', 'nu', 'Heden', 'vandaag', 'huidig', 'tot op heden'],
    since: ['sinds {}', 'Sinds {}', 'vanaf {}', 'Vanaf {}'],
    fromTo: 'van {} tot {}',
    seasons: of('Winter Voorjaar Zomer Najaar'),
    units: ['jaar', 'jaar', 'maand', 'maanden'],
    expected: 'verwacht {}',
  },
  pl: {
    long: of(
      'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    ),
    short: of('sty lut mar kwi maj cze lip sie wrz paź lis gru'),
    bent: of(
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ),
    present: ['obecnie', 'teraz', 'nadal', 'do teraz', 'dziś', 'do chwili obecnej'],
    since: ['od {}', 'Od {}', 'od {} do chwili obecnej', 'od {} do nadal'],
    fromTo: 'od {} do {}',
    seasons: of('zima wiosna lato jesień'),
    units: ['rok', 'lat', 'miesiąc', 'mies.'],
    expected: 'planowane ukończenie {}',
  },
  cs: {
    long: of('leden únor březen duben květen červen červenec srpen září říjen listopad prosinec'),
    short: of('led úno bře dub kvě čvn čvc srp zář říj lis pro'),
    bent: of('ledna února března dubna května června července srpna září října listopadu prosince'),
    present: ['dosud', 'současnost', 'doposud', 'nyní', 'dnes', 'trvá', 'do současnosti'],
    since: ['od {}', 'Od {}', 'od {} dosud'],
    fromTo: 'od {} do {}',
    seasons: of('zima jaro léto podzim'),
    units: ['rok', 'let', 'měsíc', 'měs.'],
    expected: 'předpoklad {}',
  },
  sv: {
    long: of(
      'januari februari mars april maj juni juli augusti september oktober november december',
    ),
    short: of('jan feb mars apr maj juni juli aug sept okt nov dec'),
    present: ['nu', 'pågående', 'nuvarande', 'idag', 'tills vidare', 'dags dato'],
    since: ['sedan {}', 'Sedan {}', 'från {}', 'fr.o.m. {}'],
    fromTo: '{} till {}',
    seasons: of('Vinter Våren Sommaren Hösten'),
    units: ['år', 'år', 'månad', 'mån'],
    expected: 'beräknas {}',
  },
  da: {
    long: of('januar februar marts april maj juni juli august september oktober november december'),
    short: of('jan feb mar apr maj jun jul aug sep okt nov dec'),
    present: ['nu', 'nuværende', 'd.d.', 'dags dato', 'i dag', 'stadig'],
    since: ['siden {}', 'Siden {}', 'fra {}'],
    fromTo: 'fra {} til {}',
    seasons: of('Vinteren Foråret Sommeren Efteråret'),
    units: ['år', 'år', 'måned', 'mdr.'],
    expected: 'forventet {}',
  },
  no: {
    long: of('januar februar mars april mai juni juli august september oktober november desember'),
    short: of('jan feb mar apr mai jun jul aug sep okt nov des'),
    present: ['nå', 'd.d.', 'dags dato', 'nåværende', 'i dag', 'pågår', 'dd'],
    since: ['siden {}', 'Siden {}', 'fra {}', 'f.o.m. {}'],
    fromTo: 'fra {} til {}',
    seasons: of('Vinteren Våren Sommeren Høsten'),
    units: ['år', 'år', 'måned', 'mnd'],
    expected: 'forventet {}',
  },
  fi: {
    long: of(
      'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
    ),
    short: of('tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'),
    bent: of(
      'tammikuusta helmikuusta maaliskuusta huhtikuusta toukokuusta kesäkuusta heinäkuusta elokuusta syyskuusta lokakuusta marraskuusta joulukuusta',
    ),
    present: ['nykyinen', 'jatkuu', 'nyt', 'tällä hetkellä', 'nykyhetki', 'toistaiseksi'],
    since: ['{} alkaen', '{} lähtien'],
    fromTo: '{} – {}',
    seasons: of('Talvi Kevät Kesä Syksy'),
    units: ['vuosi', 'vuotta', 'kk', 'kk'],
    expected: 'arvioitu valmistuminen {}',
  },
  tr: {
    long: of('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
    short: of('Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara'),
    present: ['halen', 'Halen', 'devam ediyor', 'günümüz', 'Devam', 'bugün', 'şu an'],
    since: ['{} tarihinden beri', '{} itibarıyla', '{} – halen çalışıyor'],
    fromTo: '{} ile {} arası',
    seasons: of('Kış İlkbahar Yaz Sonbahar'),
    units: ['yıl', 'yıl', 'ay', 'ay'],
    expected: 'beklenen {}',
  },
  ru: {
    long: of('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    short: of('янв фев мар апр май июн июл авг сен окт ноя дек'),
    bent: of('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    present: ['настоящее время', 'по настоящее время', 'н.в.', 'по н.в.', 'сейчас', 'до сих пор'],
    since: ['с {}', 'с {} по настоящее время', 'С {}'],
    fromTo: 'с {} по {}',
    seasons: of('зима весна лето осень'),
    units: ['год', 'лет', 'месяц', 'мес.'],
    expected: 'ожидается {}',
  },
  uk: {
    long: of(
      'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
    ),
    short: of('січ лют бер квіт трав черв лип серп вер жовт лист груд'),
    bent: of(
      'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    ),
    present: ['теперішній час', 'по теперішній час', 'дотепер', 'зараз', 'донині', 'т.ч.'],
    since: ['з {}', 'З {}', 'з {} по теперішній час', 'з {} дотепер'],
    fromTo: 'з {} по {}',
    seasons: of('зима весна літо осінь'),
    units: ['рік', 'років', 'місяць', 'міс.'],
    expected: 'очікується {}',
  },
  ro: {
    long: of(
      'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
    ),
    short: of('ian feb mar apr mai iun iul aug sept oct nov dec'),
    present: ['prezent', 'Prezent', 'în prezent', 'astăzi', 'azi', 'până în prezent'],
    since: ['din {}', 'Din {}', 'din {} până în prezent', 'începând cu {}'],
    fromTo: 'din {} până în {}',
    seasons: of('iarna primăvara vara toamna'),
    units: ['an', 'ani', 'lună', 'luni'],
    expected: 'estimat {}',
  },
}
