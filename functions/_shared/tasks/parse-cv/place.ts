import { isOrganisation } from '../../lexicon/organisations.ts'
import { PLACE_WORDS } from '../../lexicon/places.ts'
import { remember } from '../../lexicon/remember.ts'
import { isLargeTown, isRegionBehindTown, isRegionName, isTown } from '../../lexicon/towns.ts'

export { isOrganisation, isSurelyOrganisation } from '../../lexicon/organisations.ts'

/** Codes of American states and Canadian provinces at the end of a place: "Joliet, IL". */
const CODES = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY ' +
    'NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK ' +
    'UK US USA UAE GB EU'
  ).split(' '),
)

/**
 * Countries and states, in a few languages: they come after towns, of which no list is complete.
 */
const REGIONS = new Set(
  `argentina australia austria österreich autriche belgium belgien belgique brazil brasil bulgaria canada kanada chile
  china colombia croatia cyprus czechia czech_republic denmark dänemark egypt estonia finland france frankreich francia
  georgia germany deutschland allemagne alemania greece hong_kong hungary iceland india indonesia iran ireland israel
  italy italien italie italia japan jordan kenya kosovo latvia lebanon lithuania luxembourg malaysia malta mexico méxico
  morocco maroc nepal netherlands the_netherlands niederlande new_zealand nigeria north_macedonia norway pakistan peru
  philippines poland polen polska portugal qatar romania russia saudi_arabia serbia singapore slovakia slovenia
  south_africa south_korea korea spain spanien españa espagne sri_lanka sweden schweden switzerland schweiz suisse
  taiwan thailand tunisia türkiye turkey türkei ukraine united_arab_emirates united_kingdom great_britain england
  scotland wales northern_ireland united_states united_states_of_america u.s.a u.k uruguay venezuela vietnam belarus
  bangladesh ghana algeria ecuador
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania
  rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin
  wyoming ontario quebec québec alberta british_columbia manitoba saskatchewan nova_scotia new_brunswick bavaria bayern
  hessen sachsen niedersachsen nrw brandenburg thüringen saarland rheinland-pfalz schleswig-holstein tirol steiermark
  kärnten vorarlberg tamil_nadu karnataka maharashtra kerala telangana gujarat punjab west_bengal haryana uttar_pradesh
  rajasthan andhra_pradesh yucatán jalisco nuevo_león puebla querétaro nova_scotia new_zealand bizkaia andalucía galicia asturias aragón navarra bretagne normandie occitanie alsace
  lombardia toscana catalonia new_south_wales victoria queensland`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
)

const REMOTE =
  /^(?:fully )?(?:remote|home office|homeoffice|télétravail|remoto|da remoto|hybrid|hybride|hybryda|zdalnie|praca zdalna|na dálku|thuiswerk|distans|hjemmekontor|hjemmearbejde|etätyö|uzaktan|удал[её]нно|дистанционно|віддалено|la distanță)$/iu

/** Whether a short text is a place: "Leeds, UK", "Montréal, Canada", "Remote", "10115 Berlin". */
export const isPlace = remember(readsAsPlace)

function readsAsPlace(text: string): boolean {
  if (isTownWithMark(text)) return true
  const bare = text.replace(/^[\s([]+|[\s)\].]+$/g, '').replace(/\s*\((?:remote|hybrid)\)?$/i, '')
  if (bare.length < 2 || bare.length > 60) return false
  if (REMOTE.test(bare)) return true
  const parts = bare.split(/\s*,\s*/)
  const isWritten = (part: string, at: number) =>
    /^[\p{Lu}\d]/u.test(part) ||
    (at > 0 && (isRegionName(part) || isRegionBehindTown(part))) ||
    /^'s-/.test(part)
  if (parts.length > 4 || !parts.every(isWritten)) return false
  const [last = '', beforeLast] = parts.toReversed()
  // "Acme, Boston, MA" names an employer; "Joliet, IL, USA" does not.
  const isWhole =
    parts.slice(1).every((part) => isRegion(part) || isRegionBehindTown(part)) ||
    parts.every((part) => isKnown(part))
  if (parts.length > 2 && !isWhole) return false
  if (parts.length > 1 && isOrganisation(parts[0] ?? '')) return false
  // After a country or a state any town is accepted; after a town only another known place.
  if (isRegion(last)) return beforeLast === undefined || isTownLike(beforeLast)
  if (beforeLast !== undefined && isRegionBehindTown(last)) return isTownLike(beforeLast)
  if (isKnown(last))
    return (
      (beforeLast === undefined || isKnown(beforeLast) || isTown(beforeLast)) &&
      /\p{L}{3}/u.test(bare)
    )
  return /^\d{4,5} \p{Lu}[\p{L} .-]+$/u.test(bare)
}

/** Behind a town in brackets or a slash: "Winterthur (ZH)", "Nantes (44)", "Recife/PE". */
const MARKED_TOWN =
  /^(\p{Lu}[^(),/]{1,30}?)(?:\s*\((\p{Lu}{2,3}|\d{2,3}|\d[AB]|\p{Lu}\p{L}+)\)|\/(\p{Lu}{2,3}|\p{Lu}\p{Ll}+))\.?$/u

/** The first of two is a known town, or its mark is the code of a province, a canton or a state. */
function isTownWithMark(text: string): boolean {
  const [, town = '', inBrackets, behindSlash] = MARKED_TOWN.exec(text.trim()) ?? []
  const mark = inBrackets ?? behindSlash
  if (mark === undefined || isOrganisation(town)) return false
  if (isKnown(town) || isTown(town)) {
    return (
      /^[\d\p{Lu}]{2,3}$/u.test(mark) || isRegion(mark) || isTown(mark) || isRegionBehindTown(mark)
    )
  }
  return isTownLike(town) && (isCode(mark) || (behindSlash !== undefined && isKnown(mark)))
}

/** "Brunswick VIC 3056", "Tāhunanui, Nelson 7011", "50-001 Wrocław, Poland" */
const POSTED =
  /^\p{Lu}[\p{L} .'’-]+(?:,\s\p{Lu}[\p{L} .'’-]+)?\s(?:[A-Z]{2,3}\s\d{4}|(?!(?:19|20)\d\d$)\d{4,5})$|^\d{2}-\d{3}\s\p{Lu}[\p{L} -]+(?:,\s\p{Lu}[\p{L} ]+)?$/u

/**
 * Near contact data a quarter is accepted too, although no list has it: "Headingley, Leeds",
 * "Meguro, Tokyo, Japan".
 */
export function isAddress(written: string): boolean {
  // "Nantes (44)", "Bilbao (Bizkaia)"
  const text = written.replace(/\s*\((?:\d{2,5}|\p{Lu}[\p{L} -]+)\)$/u, '')
  const parts = text.split(/\s*,\s*/)
  if (isPlace(text) || POSTED.test(text)) return true
  return (
    (parts.length === 2 || parts.length === 3) &&
    parts.every((part) => isTownLike(part) && !isOrganisation(part)) &&
    parts.slice(1).every((part) => isKnown(part))
  )
}

function isTownLike(part: string): boolean {
  return isKnown(part) || (part.split(/\s+/).length <= 4 && /^\p{Lu}[\p{L}\s.'’-]*$/u.test(part))
}

/** "County Cork", "Landkreis Uelzen": a word of the name says that it is a region. */
const NAMED_REGION =
  /^(?:county|co\.|landkreis|kreis|bezirk|kanton|canton|provincia|province|département|región|comunidad)\s(?:de\s|d[’'])?\p{Lu}/iu

/** Codes in brackets behind towns: Italian provinces, Swiss cantons, parts of other countries. */
const BRACKET_CODES = new Set(
  (
    'AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM ' +
    'FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT ' +
    'PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV ' +
    'ZH BE UR SZ OW NW GL ZG BS SH AR AI SG GR TG TI VD VS NE GE JU NH ZH NB GE OV DR FL FR ZE LI NÖ OÖ TF'
  ).split(' '),
)

const isCode = (mark: string): boolean => BRACKET_CODES.has(mark) || /^\d{2}$/.test(mark)

function isRegion(part: string): boolean {
  if (NAMED_REGION.test(part)) return true
  const bare = part.replace(/\s+[A-Z]{0,2}\d{4,5}(?:-\d{4})?$/, '')
  return CODES.has(bare) || REGIONS.has(bare.toLowerCase().replace(/\.$/, '')) || isRegionName(bare)
}

function isKnown(part: string): boolean {
  if (isRegion(part)) return true
  const bare = part
    .replace(/\s+\d{4,5}(?:-\d{4})?$/, '')
    .replace(
      /^(?:[A-Z]{0,2}-?\d{4,6},? |\d{4} [A-Z]{2} |\d{3} \d{2} |\d{2}-\d{3} |(?:г|м)\.\s?)/u,
      '',
    )
    .replace(/\s[A-Z]{1,2}\d{1,2}[A-Z]?(?: \d[A-Z]{2})?$/, '')
    // "Aarhus C", "København Ø"
    .replace(/\s(?:[NS]?[VØ]|[NSCKM])$/, '')
  if (isLargeTown(bare.replace(/\s\d{1,2}$/, ''))) return true
  const words = bare
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !/^(?:de|la|am|der|upon|the|of|d.)$/.test(word))
  return words.length > 0 && words.every((word) => PLACE_WORDS.has(word.replace(/\.$/, '')))
}

/** Separates a place from the end: "Humber Freightways, Mississauga, Canada". */
export function splitPlace(text: string): { rest: string; place: string | null } {
  const bracketed = text.match(/^(.*?)\s*\(([^()]+)\)\s*$/)
  const inside = bracketed?.[2] ?? ''
  const turned = inside.split(/,\s*/).toReversed().join(', ')
  if (isPlace(inside) || isPlace(turned)) return { rest: bracketed?.[1] ?? '', place: inside }
  const parts = text.split(/,\s*|\s+[–—|·•-]\s+/)
  const separators = text.match(/,\s*|\s+[–—|·•-]\s+/g) ?? []
  for (const count of [3, 2, 1]) {
    if (parts.length <= count) continue
    const place = parts.slice(-count).join(', ')
    // A city inside a name ("Bank of Boston") is no place; after a comma it is.
    if (!isPlace(place) || (count > 1 && isOrganisation(parts.at(-count) ?? ''))) continue
    const used = separators.slice(0, parts.length - count - 1)
    const rest = parts.slice(0, -count).reduce((all, part, at) => all + used[at - 1] + part)
    return { rest, place }
  }
  return { rest: text, place: null }
}

/** The name of a school without its town. */
export function schoolName(text: string): string {
  const { rest } = splitPlace(text)
  return isNumbered(rest) ? text : rest
}

/** "School No. 7": there is one in every town. */
export const isNumbered = (name: string): boolean =>
  /(?:№|(?<!\p{L})(?:no|nr|n)[.º°]?|#)\s?\d+$/iu.test(name)
