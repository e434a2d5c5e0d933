import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { docxOf, documentXml, paragraph } from '../../../tests/cv-files/hostile.ts'
import { readDocx } from './docx.ts'

const read = (body: string, parts = {}) => {
  const { lines, links } = readDocx(docxOf(documentXml(body), parts))
  return { text: lines.map(({ text }) => text).join('\n'), lines, links }
}
const cell = (...texts: string[]) => `<w:tc>${texts.map(paragraph).join('')}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`

test('facts in table rows are written side by side', () => {
  const { text } = read(table(row(cell('Nurse'), cell('2019')), row(cell('Cook'), cell('2016'))))
  expect(text).toBe('Nurse\t2019\nCook\t2016')
})

test('dates in a narrow cell join the first line of the next cell', () => {
  const { text } = read(table(row(cell('2019 – 2021'), cell('Nurse', 'Lakeshore', 'Cared'))))
  expect(text).toBe('2019 – 2021\tNurse\nLakeshore\nCared')
})

test('cells that are columns are read one after the other', () => {
  const { text } = read(table(row(cell('Skills', 'SQL', 'R', 'SAP'), cell('Experience', 'Nurse'))))
  expect(text).toBe('Skills\nSQL\nR\nSAP\n\nExperience\nNurse')
})

test('headings are separate', () => {
  const styled = (style: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
  const body =
    paragraph('Ada') +
    styled('Heading1', 'Skills') +
    paragraph('SQL') +
    styled('berschrift2', 'Mehr')
  expect(read(body).text).toBe('Ada\n\nSkills\nSQL\n\nMehr')
})

test('text boxes, content controls and insertions are read, deletions and fallbacks are not', () => {
  const box = `<w:p><w:r><mc:AlternateContent>
    <mc:Choice><w:txbxContent>${paragraph('in a box')}</w:txbxContent></mc:Choice>
    <mc:Fallback><w:txbxContent>${paragraph('in a box')}</w:txbxContent></mc:Fallback>
    </mc:AlternateContent></w:r></w:p>`
  const control = `<w:sdt><w:sdtContent>${paragraph('controlled')}</w:sdtContent></w:sdt>`
  const edited =
    '<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>'
  expect(read(box + control + edited).text.split(/\n+/)).toEqual(['in a box', 'controlled', 'new'])
})

test('headers come first, footers last, and repeated ones once', () => {
  const part = (text: string) => strToU8(`<w:hdr xmlns:w="w">${paragraph(text)}</w:hdr>`)
  const { text } = read(paragraph('body'), {
    'word/footer1.xml': part('foot'),
    'word/header1.xml': part('Ada Example'),
    'word/header2.xml': part('Ada Example'),
  })
  expect(text).toBe('Ada Example\n\nbody\n\nfoot')
})

test('list items are marked, by their numbering or by their style', () => {
  const item = (properties: string, text: string) =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
  const styles = strToU8(
    '<w:styles><w:style w:styleId="Dots"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>',
  )
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
  const taken = '<w:pStyle w:val="Dots"/><w:numPr><w:numId w:val="0"/></w:numPr>'
  const body =
    item(numbered, 'one') + item('<w:pStyle w:val="Dots"/>', 'two') + item(taken, 'three')
  expect(read(body, { 'word/styles.xml': styles }).text).toBe('- one\n- two\nthree')
})

test('link targets come from relations and fields', () => {
  const relations = strToU8(
    '<Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="https://ada.example.com/?a=1&amp;b=2"/></Relationships>',
  )
  const body =
    '<w:p><w:hyperlink r:id="r1"><w:r><w:t>site</w:t></w:r></w:hyperlink>' +
    '<w:r><w:instrText> HYPERLINK "mailto:ada@example.com" </w:instrText></w:r></w:p>'
  const { text, links } = read(body, { 'word/_rels/document.xml.rels': relations })
  expect(text).toBe('site')
  expect(links).toEqual(['https://ada.example.com/?a=1&b=2', 'mailto:ada@example.com'])
})

test('a line knows its style: from the run, its paragraph, or the styles these are based on', () => {
  const styles = strToU8(
    `<w:styles><w:docDefaults><w:rPr><w:sz w:val="22"/></w:rPr></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Kopf"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
      <w:rPr><w:b/><w:bCs/><w:sz w:val="28"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Job"/><w:basedOn w:val="Kopf"/>
      <w:rPr><w:b w:val="0"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/><w:basedOn w:val="T"/></w:style>
    </w:styles>`,
  )
  const run = (properties: string, text: string) =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
  const styled = (style: string, runs: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`
  const body = [
    styled('T', run('', 'Ada')),
    styled('Kopf', run('', 'Work')),
    styled('Own', run('', 'Nurse')),
    styled('Own', run('<w:b/><w:sz w:val="20"/>', 'Cook') + run('', ':')),
    `<w:p>${run('<w:b/>', 'Baker')}<w:r><w:tab/></w:r>${run('', '2019 – 2021')}</w:p>`,
    `<w:p>${run('<w:b/>', 'Cut')}${run('', ' the costs by half')}</w:p>`,
    `<w:p><w:r><w:lastRenderedPageBreak/><w:t>Later</w:t></w:r></w:p>`,
  ]
  const looks = read(body.join(''), { 'word/styles.xml': styles })
    .lines.filter(({ text }) => text !== '')
    .map(({ text, look }) => [text, look.size, look.is_bold, look.level, look.page])
  expect(looks).toEqual([
    ['Ada', 11, false, 0, 1],
    ['Work', 14, true, 1, 1],
    ['Nurse', 14, false, 1, 1],
    ['Cook:', 10, true, 1, 1],
    ['Baker\t2019 – 2021', 11, true, null, 1],
    ['Cut the costs by half', 11, false, null, 1],
    ['Later', 11, false, null, 2],
  ])
})

test('the main part is the one that the package names, with the styles that it names', () => {
  const relations = (type: string, target: string) =>
    strToU8(
      `<Relationships><Relationship Id="r" Type="http://x/${type}" Target="${target}"/></Relationships>`,
    )
  const { lines } = readDocx(
    docxOf(documentXml(paragraph('an older version')), {
      '_rels/.rels': relations('officeDocument', '/word/document2.xml'),
      'word/document2.xml': strToU8(documentXml(paragraph('Ada Example'))),
      'word/_rels/document2.xml.rels': relations('styles', 'styles2.xml'),
      'word/styles2.xml': strToU8(
        '<w:styles><w:docDefaults><w:rPr><w:sz w:val="18"/></w:rPr></w:docDefaults></w:styles>',
      ),
    }),
  )
  expect(lines.map(({ text, look }) => [text, look.size])).toEqual([['Ada Example', 9]])
})

test.each([
  ['a hidden run', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>', ''],
  [
    'a hidden run in a style',
    '<w:r><w:rPr><w:rStyle w:val="H"/></w:rPr><w:t>hidden</w:t></w:r>',
    '',
  ],
  [
    'a run that is shown again',
    '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>shown</w:t></w:r>',
    'shown',
  ],
  [
    'a content control that nobody filled in',
    '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt>',
    '',
  ],
  [
    'a content control with a text',
    '<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Nurse</w:t></w:r></w:sdtContent></w:sdt>',
    'Nurse',
  ],
  [
    'the chosen entry of a list',
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="German"/><w:listEntry w:val="French"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>',
    'French',
  ],
  [
    'the text of a form field',
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:textInput><w:default w:val="your name"/></w:textInput></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:t>Ada</w:t></w:r>',
    'Ada',
  ],
  ['text that was moved away', '<w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom>', ''],
])('%s is read as it is shown', (_name, runs, shown) => {
  const styles = strToU8(
    '<w:styles><w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
  )
  const { text } = read(`<w:p>${runs}<w:r><w:t>.</w:t></w:r></w:p>`, { 'word/styles.xml': styles })
  expect(text).toBe(`${shown}.`)
})

test('page numbers of headers and footers are left out, numbered lists are lists', () => {
  const part = (text: string) => strToU8(`<w:ftr xmlns:w="w">${paragraph(text)}</w:ftr>`)
  const numbered = (style: string, text: string) =>
    `<w:p><w:pPr>${style}<w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
  const { text } = read(
    numbered('<w:pStyle w:val="Heading1"/>', 'Work') + numbered('', 'Led a team'),
    { 'word/footer1.xml': part('Page 1 of 2'), 'word/header1.xml': part('Ada Example') },
  )
  expect(text.split('\n').filter(Boolean)).toEqual(['Ada Example', 'Work', '- Led a team'])
})

test('a document that breaks off is damaged, and never half a CV', () => {
  const whole = documentXml(Array.from({ length: 30 }, (_, at) => paragraph(`Line ${at}`)).join(''))
  const spoilt = [
    whole.slice(0, -60),
    whole.slice(0, whole.length / 2),
    whole.replace('</w:r></w:p>', '</w:p></w:r>'),
    whole.replace('Line 9', 'Line <9'),
  ]
  for (const xml of spoilt) expect(() => readDocx(docxOf(xml)), xml).toThrow('cv.corrupt')
  expect(readDocx(docxOf(whole)).lines).toHaveLength(30)
})
