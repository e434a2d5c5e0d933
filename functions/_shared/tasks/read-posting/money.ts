/** Amounts and ranges of money in a line of text, in the many notations of postings. */
export interface Amount {
  min: number
  max: number
  /** ISO 4217 */
  currency: string
  start: number
  end: number
  /** "LPA": lakhs per annum. */
  isYearly: boolean
  /** Followed by "million", "M" or the like. */
  isLarge: boolean
}

const CURRENCY =
  'US\\$|USD|CA\\$|C\\$|CAD|AU\\$|A\\$|AUD|NZ\\$|NZD|S\\$|SGD|HK\\$|HKD|R\\$|BRL|MX\\$|MXN|£|GBP|€|EUR(?:os?)?|euros?|CHF|SFr\\.?|Fr\\.|SEK|NOK|DKK|kr\\.?|zł|PLN|Kč|CZK|HUF|RON|₹|INR|Rs\\.?|¥|JPY|₪|ILS|AED|ZAR|PHP|TRY|円|\\$|dollars?'
// The first one is the Indian notation: 12,00,000.
const NUMBER =
  "\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,3}(?:(?:, |[.,'’\\u00a0\\u202f ])\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)"
const AMOUNT = `(${CURRENCY})?\\s?(${NUMBER})\\s?(k|thousand|tsd\\.?|t(?=eur|€)|万|mm?|mn|mio|million\\w*|bn?|billion\\w*|mrd|milliard\\w*|trillion|crore|lakhs?|lpa)?(?=eur|[^\\w%]|$)(\\s?(?:${CURRENCY})(?![a-z]))?`
const THOUSAND = /^(k|thousand|tsd|t$)/i
/** The numbers of other words for round amounts; larger ones are never pay. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(lakhs?|lpa)$/i, 100_000],
  [/^万$/, 10_000],
]
const JOIN =
  /^\s*(?:(?:per|\/|a|an)\s?(?:year|hour|hr|yr|annum|month)\s*)?(?:-|–|—|−|~|〜|～|to|bis|à|a|and|through|und|y|up to)\s*(?:up to\s*)?$/i

const CODES: readonly (readonly [RegExp, string])[] = [
  [/^(us\$|usd)$/i, 'USD'],
  [/^(ca\$|c\$|cad)$/i, 'CAD'],
  [/^(au\$|a\$|aud)$/i, 'AUD'],
  [/^(nz\$|nzd)$/i, 'NZD'],
  [/^(s\$|sgd)$/i, 'SGD'],
  [/^(hk\$|hkd)$/i, 'HKD'],
  [/^(r\$|brl)$/i, 'BRL'],
  [/^(mx\$|mxn)$/i, 'MXN'],
  [/^(£|gbp)$/i, 'GBP'],
  [/^(€|euros?|eur)$/i, 'EUR'],
  [/^(chf|sfr\.?|fr\.)$/i, 'CHF'],
  [/^(zł|pln)$/i, 'PLN'],
  [/^(kč|czk)$/i, 'CZK'],
  [/^(₹|inr|rs\.?)$/i, 'INR'],
  [/^(¥|円|jpy)$/i, 'JPY'],
  [/^(₪|ils)$/i, 'ILS'],
]

/** The currency of a plain dollar or crown sign, by the place of the job. */
const PLACES: readonly (readonly [RegExp, RegExp, string])[] = [
  [
    /^(\$|dollars?)$/i,
    /canada|toronto|vancouver|montr[eé]al|ottawa|calgary|ontario|qu[eé]bec|alberta/i,
    'CAD',
  ],
  [/^(\$|dollars?)$/i, /australia|sydney|melbourne|brisbane|perth|adelaide/i, 'AUD'],
  [/^(\$|dollars?)$/i, /new zealand|auckland|wellington/i, 'NZD'],
  [/^(\$|dollars?)$/i, /singapore/i, 'SGD'],
  [/^kr/i, /norway|oslo|norge/i, 'NOK'],
  [/^kr/i, /denmark|copenhagen|danmark/i, 'DKK'],
  [/^kr/i, /./, 'SEK'],
]

export function findAmounts(line: string, locations: readonly string[]): Amount[] {
  if (!/\d/.test(line)) return []
  const place = locations.join(' ')
  const pieces = [...line.slice(0, 4_000).matchAll(new RegExp(AMOUNT, 'giu'))].map((match) => ({
    sign: (match[1] ?? match[4] ?? (/^(lpa|lakhs?)$/i.test(match[3] ?? '') ? 'INR' : '')).trim(),
    // "$120,000 CAD": the letters after the amount name the dollar.
    after: (match[4] ?? '').trim(),
    value: readNumber(match[2] as string),
    isThousand: THOUSAND.test(match[3] ?? ''),
    scale: SCALES.find(([word]) => word.test(match[3] ?? ''))?.[1] ?? null,
    isYearly: /^lpa$/i.test(match[3] ?? ''),
    isLarge: match[3] !== undefined && !THOUSAND.test(match[3]),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const amounts: Amount[] = []
  for (let index = 0; index < pieces.length; index++) {
    const first = pieces[index] as (typeof pieces)[number]
    const next = pieces[index + 1]
    const isRange = next !== undefined && JOIN.test(line.slice(first.end, next.start))
    const last = isRange ? next : first
    if (isRange) index++
    const sign = last.after || first.after || first.sign || last.sign
    if (sign === '' || Number.isNaN(first.value)) continue
    // "120–150k" and "170–195,000" mean thousands on both sides; "$90,000 – $110k" does not.
    const isFirstThousand =
      first.isThousand ||
      (isRange && first.value < 1_000 && (last.isThousand || last.value > first.value * 200))
    const isLastThousand = last.isThousand || (first.isThousand && last.value < 1_000)
    const min = first.value * (first.scale ?? last.scale ?? (isFirstThousand ? 1_000 : 1))
    const max = last.value * (last.scale ?? (isLastThousand ? 1_000 : 1))
    amounts.push({
      min: Math.min(min, max),
      max: Math.max(min, max),
      currency: currencyOf(sign, place),
      start: first.start,
      end: last.end,
      isYearly: last.isYearly,
      isLarge: (first.isLarge && !first.scale) || (last.isLarge && !last.scale),
    })
  }
  return amounts
}

function currencyOf(sign: string, place: string): string {
  const code = CODES.find(([pattern]) => pattern.test(sign))?.[1]
  if (code) return code
  const local = PLACES.find(([pattern, where]) => pattern.test(sign) && where.test(place))?.[2]
  if (local) return local
  return /^[a-z]{3}$/i.test(sign) ? sign.toUpperCase() : 'USD'
}

/** "120,000" "60.000,50" "100'000" "30.50": three digits after a separator are thousands. */
function readNumber(written: string): number {
  if (/^\d{1,2}(,\d{2})+,\d{3}$/.test(written)) return Number(written.replaceAll(',', ''))
  const plain = written.replace(/['’\s]/g, '')
  const grouped = plain.replace(/[.,](?=\d{3}(?:\D|$))/g, '')
  return Number(grouped.replace(',', '.'))
}
