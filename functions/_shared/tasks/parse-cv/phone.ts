import { type CountryCode, parsePhoneNumberFromString as parse } from 'libphonenumber-js'

const LABEL =
  /(?:phone|telephone|tel|tél|téléphone|teléfono|telefono|telefon|telefone|telefoon|mobile|móvil|mobil|mobiel|cell|celular|cellulare|telemóvel|handy|portable|komórka|puhelin|puh|tlf|tfno|mob|gsm|cep|тел|телефон|моб|m|t|p|☎|✆|📞)\s*(?:no\.?|number|nr\.?)?\s*[.:]*\s*$/iu
const NUMBER =
  /(?<![\p{L}\p{N}@/.:_=-])(?:\(?\s?(?:\+|00)\s?)?\(?\d(?:[\d\s().\/‐–-]{5,24})\d(?!\d|[\p{L}@_%])/gu
/** A masked number, such as "+49 30 *** **" or "+49 30 555 XXX XX", is no number to call. */
const MASKED = /^[\s().-]*(?:[*xX#•?]{2,}|…)/
const NO_PHONE = [
  /(?:19|20)\d\d\s*[-–/.]\s*(?:(?:0?[1-9]|1[0-2])\b|(?:19|20)\d\d)/,
  // "06.11.27.93.80" is no date.
  /(?<![\d.])\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d(?![\d.]*\d)/,
  /\b(?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d\b/,
  /^\d{4}[- ]\d{4}[- ]\d{4}[- ]\d{3}/,
  /^\d+\.\d+$/,
  /^(?:(?:19|20)\d\d[\s–-]*)+$/,
]
/** Countries whose numbers people write without a leading 0 or a country. */
const WITHOUT_ZERO: CountryCode[] = [
  'BR',
  'ES',
  'IT',
  'PT',
  'PL',
  'CZ',
  'DK',
  'NO',
  'RU',
  'MX',
  'IN',
]

/**
 * The first telephone number in lines with contact data, as written, or null. A text that may be
 * years, a date, an id or a masked number is not taken, since none is better than a wrong one.
 */
export function findPhone(lines: string[]): string | null {
  // A dash or a bar with spaces separates a number from the text beside it.
  for (const line of lines.flatMap((whole) => whole.split(/\s+[–—|•·]\s+(?=\+?\(?\d)/))) {
    for (const match of line.matchAll(NUMBER)) {
      const written = tidy(match[0].trim())
      const before = line.slice(0, match.index)
      if (MASKED.test(line.slice(match.index + match[0].length))) continue
      const isLabelled = LABEL.test(before)
      const isApart = /(?:^|[|•·,;\t]|@\S+\s)\s*$/.test(before)
      if (isPhone(written, isLabelled, isApart)) return written
    }
  }
  return null
}

function isPhone(written: string, isLabelled: boolean, isApart: boolean): boolean {
  const digits = written.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15) return false
  if (/\s{2,}|\d\s*[-–]\s*[-–]/.test(written)) return false
  if (/^(?:\+|00[1-9])/.test(written)) {
    return parse(written.replace(/^00/, '+'))?.isPossible() ?? false
  }
  if (NO_PHONE.some((pattern) => pattern.test(written))) return false
  if (isLabelled) return true
  // Without a label or a country: a number with a leading 0, or the American form.
  if (/^\(?0[1-9]/.test(written)) return digits.length >= 9 && digits.length <= 12
  if (/^(?:1[ .-])?\(?[2-9]\d\d\)?[ .-]?[2-9]\d\d[ .-]?\d{4}$/.test(written)) return true
  return isApart && WITHOUT_ZERO.some((country) => isNational(written, country))
}

/** Whether the country has the number, in groups as it is usual there or by three digits. */
function isNational(written: string, country: CountryCode): boolean {
  const number = parse(written, country)
  if (!number?.isValid()) return false
  const groups = (text: string) =>
    text
      .match(/\d+/g)
      ?.map(({ length }) => length)
      .join() ?? ''
  return groups(written) === groups(number.formatNational()) || groups(written) === '3,3,3'
}

/** "(+39) 345 …" is "+39 345 …", and the (0) of "+44 (0)20 …" is not dialled. */
function tidy(written: string): string {
  let text = written.replace(/\s+/g, ' ').replace(/^\(\s?(\+|00)\s?([\d ]+)\)\s?/, '$1$2 ')
  if (/^(?:\+|00)/.test(text)) text = text.replace(/\s?\(0\)\s?/, ' ')
  const opened = text.split('(').length - text.split(')').length
  if (opened > 0) text = text.replace('(', '')
  if (opened < 0) text = text.replace(')', '')
  return text.trim()
}
