import { Failure } from '../contract/failure.ts'

/** An object of the file, found by its head and not by the file's own table. */
export interface PdfObject {
  number: number
  /** its text; for a stream only the dictionary */
  text: string
  /** the position of the stream's data */
  data: { start: number; end: number } | null
}

const MAX_OBJECTS = 100_000
// Limited, so that a search in megabytes of digits or blanks stays fast.
const HEAD = /(\d{1,10})\s{1,9}\d{1,5}\s{1,9}obj\b/g

/**
 * Every object of a PDF, also those inside streams, since a table may point there. The parser reads
 * no others, unless the file is encrypted.
 */
export function findObjects(source: string): PdfObject[] {
  const heads = [...takeAtMost(source.matchAll(HEAD), MAX_OBJECTS)]
  let endOfData = -1
  return heads.map((head, at) => {
    const body = source.slice(head.index + head[0].length, heads[at + 1]?.index)
    const number = Number(head[1])
    const keyword = body.search(/\bstream\r?\n|\bstream\r/)
    if (keyword < 0) return { number, text: plain(body), data: null }
    const start =
      head.index +
      head[0].length +
      keyword +
      (/^stream\r\n/.test(body.slice(keyword, keyword + 9)) ? 8 : 7)
    // Searched once for all streams that end there.
    if (endOfData < start) {
      const found = source.indexOf('endstream', start)
      endOfData = found < 0 ? source.length : found
    }
    return { number, text: plain(body.slice(0, keyword)), data: { start, end: endOfData } }
  })
}

function* takeAtMost<T>(all: Iterable<T>, most: number): Generator<T> {
  let taken = 0
  for (const one of all) {
    if (++taken > most) throw new Failure('cv.corrupt')
    yield one
  }
}

/** Without escapes in names: `/Fl#61teDecode`. */
function plain(text: string): string {
  return text.includes('#')
    ? text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text
}

/** The objects that are packed in one stream: pairs of number and position, then their texts. */
export function unpackObjects(dictionary: string, content: string): PdfObject[] {
  const count = Number(/\/N\s{0,9}(\d{1,10})/.exec(dictionary)?.[1] ?? 0)
  const first = Number(/\/First\s{0,9}(\d{1,10})/.exec(dictionary)?.[1] ?? 0)
  if (count > MAX_OBJECTS) throw new Failure('cv.corrupt')
  const numbers = content.slice(0, first).match(/\d{1,10}/g) ?? []
  const objects: PdfObject[] = []
  for (let at = 0; at + 1 < numbers.length && at < count * 2; at += 2) {
    const start = first + Number(numbers[at + 1])
    const end = numbers[at + 3] === undefined ? undefined : first + Number(numbers[at + 3])
    objects.push({
      number: Number(numbers[at]),
      text: plain(content.slice(start, end)),
      data: null,
    })
  }
  return objects
}

/** `/Key 7 0 R`, `/Key [7 0 R 8 0 R]`: the numbers a key names. */
export function referencesOf(text: string, key: string): number[] {
  const value = new RegExp(
    `/${key}\\s{0,9}(\\[[^\\]]*\\]|\\d{1,10}\\s{1,9}\\d{1,5}\\s{1,9}R)`,
  ).exec(text)
  return value ? references(value[1]!) : []
}

export function references(text: string): number[] {
  return [...text.matchAll(/(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R\b/g)].map(([, number]) =>
    Number(number),
  )
}
