// Archives that decompress to far more than their size, with true or false claims.
import { docxBomb, documentXml, paragraph } from '../hostile.ts'
import type { HostileCase } from './case.ts'
import { rawZip, type RawEntry } from './write-zip.ts'

const MEGABYTE = 1024 * 1024
const DOCUMENT = 'word/document.xml'
const ordinary = documentXml(paragraph('Ada Example, engine driver'))
const blanks = (megabytes: number) => ' '.repeat(megabytes * MEGABYTE)
const large = (megabytes: number) => documentXml(`<!--${blanks(megabytes)}-->`)

const bomb = (
  name: string,
  expected: HostileCase['expected'],
  bytes: HostileCase['bytes'],
): HostileCase => ({ name, filename: 'cv.docx', expected, bytes })

/** A document whose declared sizes are false. */
const lying = (data: string, lies: Partial<RawEntry>) => () =>
  rawZip([{ name: DOCUMENT, data, ...lies }])

/** An ordinary document with these additional parts. */
const beside = (parts: Record<string, string | Uint8Array>) =>
  rawZip([
    { name: DOCUMENT, data: ordinary },
    ...Object.entries(parts).map(([name, data]) => ({ name, data })),
  ])

export const zipBombs: HostileCase[] = [
  bomb('a document of 60 MB that claims 100 bytes', 'cv.too_large', () => docxBomb(60)),
  bomb('a document of 40 MB, honestly declared', 'cv.too_large', () => lying(large(40), {})()),
  bomb('a document of 40 MB that claims to be empty', 'cv.too_large', () =>
    lying(large(40), { size: 0 })(),
  ),
  bomb('a document of 40 MB that claims 4 GB', 'cv.too_large', () =>
    lying(large(40), { size: 0xffffffff })(),
  ),
  bomb('a document of 2.5 MB, not packed', 'cv.too_large', () =>
    lying(large(2.5), { method: 0 })(),
  ),
  bomb('a small document that claims 4 GB', 'reads', lying(ordinary, { size: 0xffffffff })),
  bomb('a document that claims one byte packed', 'cv.corrupt', lying(ordinary, { packedSize: 1 })),
  bomb('a document that claims 2 GB packed', 'reads', lying(ordinary, { packedSize: 0x7fffffff })),
  ...['styles', '_rels/document.xml.rels', 'header1', 'footer1', 'footnotes'].map((part) =>
    bomb(`40 MB of ${part}`, 'cv.too_large', () =>
      beside({ [`word/${part.replace(/^\w+$/, '$&.xml')}`]: blanks(40) }),
    ),
  ),
  bomb('40 MB of content types', 'cv.too_large', () =>
    beside({ '[Content_Types].xml': blanks(40) }),
  ),
  bomb('thirty headers of 1.5 MB each', 'cv.too_large', () => {
    const header = large(1.5)
    return beside(
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`word/header${at}.xml`, header])),
    )
  }),
  bomb('five hundred headers that share a megabyte', 'cv.corrupt', () => {
    const data = large(1)
    const headers = Array.from({ length: 500 }, (_, at) => ({ name: `word/header${at}.xml`, data }))
    return rawZip([
      { name: DOCUMENT, data: ordinary },
      ...headers.map((header, at) => (at === 0 ? header : { ...header, sameAs: 1 })),
    ])
  }),
  bomb('a picture of 60 MB, which nobody opens', 'reads', () =>
    beside({ 'word/media/image1.bmp': new Uint8Array(60 * MEGABYTE) }),
  ),
  bomb('zips within zips, which nobody opens', 'reads', () => {
    let inner = rawZip([{ name: 'a.bin', data: new Uint8Array(10 * MEGABYTE) }])
    for (let level = 0; level < 5; level++) {
      inner = rawZip(['a.zip', 'b.zip'].map((name) => ({ name, data: inner })))
    }
    return beside({ 'word/embeddings/a.zip': inner })
  }),
]
