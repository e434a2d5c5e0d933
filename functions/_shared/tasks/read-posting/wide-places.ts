import { foldInPlace } from './fold-in-place.ts'

const COUNTRIES =
  'u\\.?s\\.?(?:a\\.?)?|united states(?: of america)?|uk|united kingdom|great britain|england|scotland|wales' +
  '|ireland|canada|mexico|brazil|brasil|argentina|chile|colombia|peru|uruguay|costa rica|germany|deutschland' +
  '|austria|osterreich|switzerland|schweiz|suisse|france|spain|espana|portugal|italy|italia|netherlands' +
  '|belgium|denmark|sweden|norway|finland|iceland|poland|polska|czechia|czech republic|slovakia|hungary' +
  '|romania|bulgaria|greece|croatia|serbia|slovenia|albania|estonia|latvia|lithuania|ukraine|turkey|georgia' +
  '|armenia|malta|cyprus|israel|egypt|morocco|nigeria|kenya|ghana|south africa|india|pakistan|bangladesh' +
  '|sri lanka|nepal|china|taiwan|japan|south korea|korea|malaysia|indonesia|thailand|vietnam|philippines' +
  '|australia|new zealand'
const REGIONS =
  'europe|european union|eu|emea|latam|latin america|(?:north|south) america|americas|apac|asia|africa|dach' +
  '|nordics|benelux|global(?:ly)?|worldwide|world|earth|(?:cet|est|pst|gmt|utc)(?: ?[+/-]+ ?\\d{1,2})?'
const WIDE = new RegExp(`^(?:the )?(?:${COUNTRIES}|${REGIONS})$`)

/**
 * Whether a location is too wide to commute to: a country, a region, a time zone. A posting with
 * such a location leaves the place within it to the person.
 */
export function isWidePlace(location: string): boolean {
  return foldInPlace(location)
    .split(/\s(?:or|and|&|und|et)\s|[,;|]|(?<!\+)\/(?!-)/)
    .map((part) => part.trim())
    .every((part) => WIDE.test(part))
}
