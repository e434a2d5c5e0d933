const LABEL =
  /(?:phone|telephone|tel|tél|téléphone|teléfono|telefono|telefon|mobile|móvil|mobil|cell|handy|portable|m|t|p|☎|✆|📞)\s*(?:no\.?|number|nr\.?)?\s*[.:]*\s*$/iu
const NUMBER =
  /(?<![\p{L}\p{N}@/.:_=-])(?:\+|00)?\s?\(?\d(?:[\d\s().\/‐–-]{5,22})\d(?!\d|[\p{L}@_%])/gu
/** A masked number, such as "+49 30 *** **" or "+49 30 555 XXX XX", is no number to call. */
const MASKED = /^[\s().-]*(?:[*xX#•?]{2,}|…)/
const NO_PHONE = [
  /(?:19|20)\d\d\s*[-–/.]\s*(?:(?:0?[1-9]|1[0-2])\b|(?:19|20)\d\d)/,
  /\b\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d\b/,
  /\b(?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d\b/,
  /^\d{4}[- ]\d{4}[- ]\d{4}[- ]\d{3}/,
  /^\d+\.\d+$/,
]

/**
 * The first telephone number in lines with contact data, as written, or null. A text that may be
 * years, a date, an id or a masked number is not taken, since none is better than a wrong one.
 */
export function findPhone(lines: string[]): string | null {
  // A dash or a bar with spaces separates a number from the text beside it.
  for (const line of lines.flatMap((whole) => whole.split(/\s+[–—|•·]\s+(?=\+?\(?\d)/))) {
    for (const match of line.matchAll(NUMBER)) {
      const written = match[0].trim()
      if (MASKED.test(line.slice(match.index + match[0].length))) continue
      const isLabelled = LABEL.test(line.slice(0, match.index))
      if (isPhone(written, isLabelled)) return tidy(written)
    }
  }
  return null
}

function isPhone(written: string, isLabelled: boolean): boolean {
  const digits = written.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15) return false
  if (NO_PHONE.some((pattern) => pattern.test(written))) return false
  if (/\s{2,}|\d\s*[-–]\s*[-–]/.test(written)) return false
  if (/^(?:\+|00[1-9])/.test(written)) return digits.length >= 8
  if (isLabelled) return true
  // Without a label or a country: a number with a leading 0, or the American form.
  if (/^\(?0[1-9]/.test(written)) return digits.length >= 9 && digits.length <= 12
  return /^(?:1[ .-])?\(?[2-9]\d\d\)?[ .-]?[2-9]\d\d[ .-]?\d{4}$/.test(written)
}

function tidy(written: string): string {
  const text = written.replace(/\s+/g, ' ')
  const opened = text.split('(').length - text.split(')').length
  return opened > 0 ? text.replace('(', '') : text
}
