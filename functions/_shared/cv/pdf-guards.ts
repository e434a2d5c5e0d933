import { latin1 } from './detect-kind.ts'
import { type ActualTexts, readActualTexts } from './pdf-actual-texts.ts'
import { unpack } from './pdf-filters.ts'
import { guardMaps, guardWidths } from './pdf-font-guards.ts'
import { findObjects, referencesOf, unpackObjects } from './pdf-objects.ts'
import { type Content, guardWork, shownIn } from './pdf-work.ts'

const MAX_STREAM = 6 * 1024 * 1024
const MAX_TOTAL = 24 * 1024 * 1024

/**
 * Decompresses every stream once up to a limit and checks its content, before the PDF parser reads
 * the file. A few kilobytes of nested zeros, or of forms that show each other, would take gigabytes
 * or hours in the parser. Throws cv.corrupt for the first and cv.unreadable for the second.
 *
 * Streams of an encrypted file cannot be decompressed here. They are limited only by the text limit
 * and the host's limits.
 */
export function guardPdf(bytes: Uint8Array): {
  canReadDrawing: boolean
  actualTexts: ActualTexts
} {
  const objects = findObjects(latin1(bytes))
  const texts = new Map(objects.map(({ number, text }) => [number, text]))
  // A stream may be declared a picture and still be shown as text.
  const shown = new Set(
    objects.flatMap(({ text }) => ROLES.flatMap((key) => referencesOf(text, key))),
  )
  const programs = new Set(
    objects.flatMap(({ text }) => PROGRAMS.flatMap((key) => referencesOf(text, key))),
  )
  const contents = new Map<number, Content>()
  const actualTexts: ActualTexts = new Map()
  let total = 0

  const contentOf = (number: number, dictionary: string, unpacked: Uint8Array): Content => {
    const size = unpacked.length
    if (programs.has(number)) return { size, shown: new Map() }
    const content = latin1(unpacked)
    if (/\/Type\s{0,9}\/ObjStm\b/.test(dictionary))
      objects.push(...unpackObjects(dictionary, content))
    else if (content.includes('begincmap')) guardMaps(content)
    else readActualTexts(content, actualTexts)
    return { size, shown: shownIn(content) }
  }

  for (const { number, text, data } of [...objects]) {
    if (!data || (isPicture(text) && !shown.has(number))) continue
    const limit = Math.min(MAX_STREAM, MAX_TOTAL - total)
    const unpacked = unpack(bytes.subarray(data.start, data.end), filtersOf(text, texts), limit)
    if (!unpacked) continue
    total += unpacked.length
    const known = contents.get(number)
    // The parser may take any object with this number, so the worst one counts.
    if (known && known.size > unpacked.length) continue
    contents.set(number, contentOf(number, text, unpacked))
  }
  guardWidths(objects)
  const work = guardWork(objects, contents)
  const isLocked = latin1(bytes).includes('/Encrypt')
  const isCostly = objects.some(({ text }) => COSTLY.test(text) || samplesOf(text) > MAX_SAMPLES)
  return { canReadDrawing: work < MAX_DRAWN && !isLocked && !isCostly, actualTexts }
}

const MAX_DRAWN = 256 * 1024
const MAX_SAMPLES = 100_000
/** Meshes and patterns, which the parser computes point by point. */
const COSTLY = /\/(?:ShadingType\s{0,9}[14-7]|PatternType\s{0,9}1)\b/

/** The samples of a function, as its size declares them. */
function samplesOf(text: string): number {
  const size = /\/FunctionType\s{0,9}0\b/.test(text)
    ? (/\/Size\s{0,9}\[([^\]]{0,500})/.exec(text)?.[1] ?? '')
    : ''
  return (size.match(/\d+/g) ?? []).reduce((product, one) => product * Number(one), 1)
}

const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3']
const ROLES = ['Contents', 'ToUnicode', 'Encoding', ...PROGRAMS]

function isPicture(dictionary: string): boolean {
  return /\/Subtype\s{0,9}\/Image\b/.test(dictionary)
}

const FILTER =
  /\/(?:Filter|F)\s{0,9}(\[[^\]]{0,500}\]|\/[^\s/<>[\]()]{1,40}|(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R)/

function filtersOf(dictionary: string, texts: Map<number, string>): string[] {
  const [, value, reference] = FILTER.exec(dictionary) ?? []
  if (value === undefined) return []
  const told = reference === undefined ? value : (texts.get(Number(reference)) ?? '')
  return [...told.matchAll(/\/([^\s/<>[\]()]{1,40})/g)].map(([, name]) => name!)
}
