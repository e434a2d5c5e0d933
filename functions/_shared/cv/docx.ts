import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { Failure } from '../contract/failure.ts'
import { mainPart, readRelations } from './docx-parts.ts'
import { readStyles } from './docx-styles.ts'
import { writeBody, type DocxContext } from './docx-text.ts'
import type { XmlNode } from './docx-xml.ts'
import { PAGE_NUMBER } from './pdf-running-lines.ts'
import { blankLine, boundLines, type TextLine } from './text-line.ts'
import { tidyLines } from './tidy-text.ts'
import { listZip, readEntry } from './zip.ts'

const BESIDE = /^word\/(?:header|footer)\d*\.xml$|^word\/(?:footnotes|endnotes)\d*\.xml$/
// The parser needs some thirty bytes for each byte.
const MAX_PART = 2 * 1024 * 1024
const MAX_TOTAL = 4 * 1024 * 1024
const MAX_NESTED_TAGS = 200
/** Each tag costs the parser some hundred bytes; a long CV has ten thousand tags. */
const MAX_TAGS = 150_000

/** Lines and link targets of a DOCX. Throws `Failure` as `extractText` says. */
export function readDocx(bytes: Uint8Array): { lines: TextLine[]; links: string[] } {
  const read = packageReader(bytes)
  const main = mainPart(read.names, read.text('_rels/.rels') ?? '')
  if (main === null) throw new Failure('cv.unsupported')
  const names = [main, ...read.names.filter((name) => BESIDE.test(name))].sort(byPlace)
  const relationsOf = (name: string) =>
    readRelations(read.text(name.replace('word/', 'word/_rels/') + '.rels') ?? '')
  const own = relationsOf(main)
  const styles = readStyles(read.text(`word/${own.parts.get('styles') ?? 'styles.xml'}`) ?? '')
  const links: string[] = []
  const parts = names.map((name) => {
    const { links: targets } = name === main ? own : relationsOf(name)
    const context: DocxContext = { targets, styles, links }
    const nodes = parse(read.text(name) ?? '', name === main)
    const lines = tidyLines(boundLines(writeBody(nodes, context)))
    return /(?:header|footer)\d*\.xml$/.test(name)
      ? lines.filter(({ text }) => !PAGE_NUMBER.test(text))
      : lines
  })
  // Headers of the first, odd and even pages are usually equal.
  const byText = new Map(parts.map((lines) => [lines.map(({ text }) => text).join('\n'), lines]))
  byText.delete('')
  const lines = [...byText.values()].flatMap((part) => [...part, blankLine()])
  return { lines: lines.slice(0, -1), links }
}

/** Headers first, since the name may be there; then the document, notes and footers. */
function byPlace(one: string, other: string): number {
  const rank = (name: string) =>
    1 +
    ['word/footnotes', 'word/endnotes', 'word/footer'].findIndex((start) =>
      name.startsWith(start),
    ) -
    (name.startsWith('word/header') ? 1 : 0)
  return rank(one) - rank(other) || (one < other ? -1 : 1)
}

function packageReader(bytes: Uint8Array) {
  const listed = listZip(bytes) ?? []
  const entries = new Map(listed.map((entry) => [entry.name, entry]))
  let total = 0
  return {
    names: [...entries.keys()],
    text(name: string): string | null {
      const entry = entries.get(name)
      if (!entry) return null
      // With two entries of one name, different programs would read different documents.
      if (listed.some((one) => one.name === name && one !== entry)) throw new Failure('cv.corrupt')
      const part = readEntry(bytes, entry, Math.min(MAX_PART, MAX_TOTAL - total))
      total += part.length
      const text = decode(part)
      // A document type declares entities. Word never writes one, and expanding them is an attack.
      if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new Failure('cv.corrupt')
      return text
    },
  }
}

function decode(part: Uint8Array): string {
  const mark = [part[0], part[1]].join()
  const isLittle = mark === '255,254' || mark === '60,0'
  const isBig = mark === '254,255' || mark === '0,60'
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(part)
}

function parse(xml: string, isMain: boolean): XmlNode[] {
  if (count(xml, '<') > MAX_TAGS) throw new Failure('cv.too_large')
  // The parser reads a broken part up to the break, and would give half of a CV as a whole one.
  // Unknown references are text.
  if (isMain && XMLValidator.validate(xml.replaceAll('&', '')) !== true)
    throw new Failure('cv.corrupt')
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    maxNestedTags: MAX_NESTED_TAGS,
    // Named HTML entities do no harm, and the parser reads numeric ones only together with them.
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: 100_000, maxExpandedLength: 1_000_000 },
  })
  try {
    const nodes = parser.parse(xml) as XmlNode[]
    if (!nodes.some((node) => Object.keys(node).some((name) => /^[^#?:]/.test(name)))) {
      throw new Error('no element')
    }
    return nodes
  } catch (error) {
    throw new Failure('cv.corrupt', { cause: error })
  }
}

function count(text: string, letter: string): number {
  let found = 0
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) found++
  return found
}
