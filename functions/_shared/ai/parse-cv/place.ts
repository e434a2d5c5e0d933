import { PLACE_WORDS } from '../../lexicon/places.ts'

/** Codes of American states and Canadian provinces, which a place ends with: "Joliet, IL". */
const CODES = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY ' +
    'NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK ' +
    'UK US USA UAE GB EU'
  ).split(' '),
)

const REMOTE = /^(?:fully )?(?:remote|home office|homeoffice|télétravail|remoto|hybrid)$/i

/** Whether a short text is a place: "Leeds, UK", "Montréal, Canada", "Remote", "10115 Berlin". */
export function isPlace(text: string): boolean {
  const bare = text.replace(/^[\s([]+|[\s)\].]+$/g, '').replace(/\s*\((?:remote|hybrid)\)?$/i, '')
  if (bare.length < 2 || bare.length > 60) return false
  if (REMOTE.test(bare)) return true
  const parts = bare.split(/\s*,\s*/)
  if (parts.length > 4 || parts.some((part) => !/^[\p{Lu}\d]/u.test(part))) return false
  const last = parts.at(-1) ?? ''
  if (isKnown(last)) return parts.length > 1 || /\p{L}{3}/u.test(bare) || CODES.has(bare)
  return /^\d{4,5} \p{Lu}[\p{L} .-]+$/u.test(bare)
}

function isKnown(part: string): boolean {
  const bare = part.replace(/\s+\d{4,5}(?:-\d{4})?$/, '').replace(/^[A-Z]{0,2}-?\d{4,5} /, '')
  if (CODES.has(bare)) return true
  const words = bare
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !/^(?:de|la|am|der|upon|the|of|d.)$/.test(word))
  return words.length > 0 && words.every((word) => PLACE_WORDS.has(word.replace(/\.$/, '')))
}

/** Splits a place off the end: "Humber Freightways, Mississauga, Canada". */
export function splitPlace(text: string): { rest: string; place: string | null } {
  const bracketed = text.match(/^(.*?)\s*\(([^()]+)\)\s*$/)
  if (bracketed?.[2] && isPlace(bracketed[2].replace(/^(\p{L}+), (\p{L}+)$/u, '$2, $1'))) {
    return { rest: bracketed[1] ?? '', place: bracketed[2] }
  }
  const parts = text.split(/,\s*|\s+[–—|·•-]\s+/)
  const separators = text.match(/,\s*|\s+[–—|·•-]\s+/g) ?? []
  for (const count of [3, 2, 1]) {
    if (parts.length <= count) continue
    const place = parts.slice(-count).join(', ')
    // A city alone in the middle of a name ("Bank of Boston") is no place; after a comma it is.
    if (!isPlace(place) || (count > 1 && isOrganisation(parts.at(-count) ?? ''))) continue
    const used = separators.slice(0, parts.length - count - 1)
    const rest = parts.slice(0, -count).reduce((all, part, at) => all + used[at - 1] + part)
    return { rest, place }
  }
  return { rest: text, place: null }
}

const ORGANISATION =
  /\b(?:gmbh|inc|llc|llp|ltd|limited|plc|corp|corporation|company|co|group|holdings?|ag|se|kg|ohg|e\.?v|s\.?a\.?r?\.?l?|s\.?l|b\.?v|n\.?v|oy|ab|a\/s|spa|pty|university|universität|université|universidad|college|school|academy|hospital|clinic|klinikum|institut[eo]?|bank|foundation|stiftung|ministry|council|agency|partners|associates|consulting|solutions|technologies|technology|systems|software|labs?|studios?|services|industries|logistics|insurance|international|media|research|hotel|restaurant|bistro|kitchen|trust|society|association|department|office|firm|store|retail|networks?|ventures|capital|energy|pharma|medical|health|care|foods|freightways|electric|cloud|digital|interactive|games|airlines|motors|stadt|werk\w*|betrieb|verlag|praxis|schule|krankenhaus|hochschule)\b/iu

/** Whether a name carries a word that organisations have: "GmbH", "Hospital", "& Co". */
export function isOrganisation(text: string): boolean {
  return ORGANISATION.test(text) || /\s&\s/.test(text)
}
