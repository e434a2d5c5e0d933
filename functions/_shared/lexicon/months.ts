import { foldDateWord } from './date-words.ts'

/**
 * The twelve months of each language that CVs are read in: names, cases and abbreviations. A stem
 * before "-" takes each of the endings of its language.
 */
const MONTHS: Record<string, { months: string; endings?: string[] }> = {
  en: {
    months: `january|jan february|feb march|mar april|apr may june|jun july|jul august|aug
      september|sept|sep october|oct november|nov december|dec`,
  },
  de: {
    months: `januar|jänner|jan|jän februar|feber|feb|febr märz|maerz|mrz|mär april|apr|aprl mai juni|jun
      juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez`,
  },
  fr: {
    months: `janvier|janv|jan février|févr|fév mars avril|avr mai juin juillet|juil août|aoû
      septembre|sept octobre|oct novembre|nov décembre|déc`,
  },
  es: {
    months: `enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago
      septiembre|setiembre|sept|sep|set octubre|oct noviembre|nov diciembre|dic`,
  },
  it: {
    months: `gennaio|genn|gen febbraio|febbr|feb marzo|mar aprile|apr maggio|magg|mag giugno|giu
      luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic`,
  },
  pt: {
    months: `janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago
      setembro|set outubro|out novembro|nov dezembro|dez`,
  },
  nl: {
    months: `januari|jan februari|feb|febr maart|mrt april|apr mei juni|jun juli|jul augustus|aug
      september|sept|sep oktober|okt november|nov december|dec`,
  },
  pl: {
    months: `styczeń|stycznia|styczniu|sty|stycz luty|lutego|lutym|lut marzec|marca|marcu|mar
      kwiecień|kwietnia|kwietniu|kwi|kwiec maj|maja|maju czerwiec|czerwca|czerwcu|cze|czerw
      lipiec|lipca|lipcu|lip sierpień|sierpnia|sierpniu|sie|sierp wrzesień|września|wrześniu|wrz|wrzes
      październik|października|październiku|paź|paźdz listopad|listopada|listopadzie|lis|list
      grudzień|grudnia|grudniu|gru|grudz`,
  },
  cs: {
    months: `leden|ledna|lednu|led únor|února|únoru|úno březen|března|březnu|bře duben|dubna|dubnu|dub
      květen|května|květnu|kvě|květ červen|června|červnu|čvn|čer červenec|července|červenci|čvc
      srpen|srpna|srpnu|srp září|zář říjen|října|říjnu|říj listopad|listopadu|lis
      prosinec|prosince|prosinci|pro`,
  },
  sv: {
    months: `januari|jan februari|feb|febr mars|mar april|apr maj juni|jun juli|jul augusti|aug
      september|sept|sep oktober|okt november|nov december|dec`,
  },
  no: {
    months: `januar|jan februar|feb|febr mars|mar april|apr mai juni|jun juli|jul august|aug
      september|sept|sep oktober|okt november|nov desember|des`,
  },
  da: {
    months: `januar|jan februar|feb|febr marts|mar april|apr maj juni|jun juli|jul august|aug
      september|sept|sep oktober|okt november|nov december|dec`,
  },
  fi: {
    months: `tammi- helmi- maalis- huhti- touko- kesä- heinä- elo- syys- loka- marras- joulu-`,
    endings: ['', 'kuu', 'kuun', 'kuuta', 'kuussa', 'kuusta', 'kuuhun', 'kuuna', 'k'],
  },
  tr: {
    months: `ocak-|oca|ocağ- şubat-|şub mart-|mar nisan-|nis mayıs-|may haziran-|haz temmuz-|tem
      ağustos-|ağu eylül-|eyl ekim-|eki kasım-|kas aralık-|aralığ-|ara`,
    endings: ['', 'ta', 'te', 'da', 'de', 'tan', 'ten', 'dan', 'den', 'a', 'e', 'ı', 'i'],
  },
  ru: {
    months: `янв|январ- фев|февр|феврал- март|марта|марте|мар апр|апрел- май|мая|мае июн|июн-
      июл|июл- авг|август|августа|августе сен|сент|сентябр- окт|октябр- ноя|нояб|ноябр- дек|декабр-`,
    endings: ['ь', 'я', 'е'],
  },
  uk: {
    months: `січ|січ-|січен- лют|лютий|лютого|лютому бер|берез-|березен- кві|квіт-|квітен-
      тра|трав-|травен- чер|черв-|червен- лип|лип-|липен- сер|серп-|серпен- вер|верес-|вересен-
      жов|жовт-|жовтен- лис|лист|листоп|листопад|листопада|листопаді гру|груд-|груден-`,
    endings: ['', 'ь', 'ня', 'ні'],
  },
  ro: {
    months: `ianuarie|ian februarie|feb|febr martie|mar|mart aprilie|apr mai iunie|iun iulie|iul
      august|aug septembrie|sept|sep octombrie|oct|oct noiembrie|noi|nov decembrie|dec`,
  },
}

/** The number of a month by its folded name, in any language. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS).flatMap(({ months, endings = [''] }) =>
    months
      .split(/\s+/)
      .flatMap((names, index) =>
        names
          .split('|')
          .flatMap((name) =>
            name.endsWith('-')
              ? endings.map((ending): [string, number] => [
                  foldDateWord(name.slice(0, -1) + ending),
                  index + 1,
                ])
              : [[foldDateWord(name), index + 1] as [string, number]],
          ),
      ),
  ),
)

/**
 * Months that are also usual words: "Sold out 2019", "A team I led 2019". Behind another word they
 * are no month.
 */
export const UNSURE_MONTHS: ReadonlySet<string> = new Set(
  'out set pro led list lis sie dub gen mag ara tra sty elo noi des loka gru tem kas'
    .split(' ')
    .map(foldDateWord),
)
