// The contract's definition of a duplicate, written a second time without the product's code: same
// company, same title without its place, same text.
import type { RealPosting } from './boards.ts'

/** A key that is equal for equal postings. */
export function sameness({ posting, raw, source }: RealPosting): string {
  const places = new Set(wordsOf(placesOf(raw)))
  const title = wordsOf(posting.title).filter(
    (word) => !places.has(word) && !WORKPLACE_WORDS.has(word) && !COMMON_PLACES.has(word),
  )
  const text = wordsOf(String(posting.description_html ?? '').replace(/<[^>]*>/g, ' '))
  return [source.slug.toLowerCase(), title.join(' '), text.join('')].join('\n')
}

const WORKPLACE_WORDS = new Set('remote hybrid onsite on site office in based'.split(' '))
/** Places that titles name although the posting's own location does not. */
const COMMON_PLACES = new Set(
  (
    'us usa uk eu emea apac latam dach europe america north south east west uae germany france spain italy ' +
    'canada india japan poland portugal netherlands brazil mexico london paris berlin munich madrid barcelona ' +
    'amsterdam dublin york ny nyc sf ca tx san francisco new bay area toronto austin americas africa asia coast ' +
    'california texas michigan ohio florida'
  ).split(' '),
)

function wordsOf(text: string): string[] {
  return text
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** All words of location, secondary locations and address. */
function placesOf(raw: Record<string, unknown>): string {
  return JSON.stringify([raw.location, raw.secondaryLocations, raw.address]).replace(
    /"(\w+)":/g,
    ' ',
  )
}
