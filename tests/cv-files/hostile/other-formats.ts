// Files of another format under a CV's name, files of no format, and files of two.
import { strToU8, zipSync } from 'fflate'
import { compoundFile, docxOf, documentXml, paragraph } from '../hostile.ts'
import { makeCvDocx } from '../make-cv-docx.ts'
import { makeCvPdf } from '../make-cv-pdf.ts'
import { personIn } from '../people.ts'
import { type HostileCase, joined, latin1Bytes, noise } from './case.ts'

const MEGABYTE = 1024 * 1024
const one = (
  name: string,
  filename: string,
  expected: HostileCase['expected'],
  bytes: HostileCase['bytes'],
): HostileCase => ({ name, filename, expected, bytes })

const PNG = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'
const STARTS: [name: string, start: string][] = [
  ['a PNG', PNG],
  ['a JPEG', '\xff\xd8\xff\xe0\0\x10JFIF\0'],
  ['a GIF', 'GIF89a\x01\0\x01\0'],
  ['an RTF', '{\\rtf1\\ansi Ada Example}'],
  ['HTML', '<!doctype html><html><script>alert(1)</script></html>'],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['XML with an entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
  ['plain text', 'Ada Example\nEngine driver\n'],
  ['a shell script', '#!/bin/sh\nrm -rf /\n'],
  ['PostScript', '%!PS-Adobe-3.0\n(Ada Example) show\n'],
  ['a RAR', 'Rar!\x1a\x07\x01\0'],
  ['a 7z', '7z\xbc\xaf\x27\x1c'],
  ['a gzip', '\x1f\x8b\x08\0\0\0\0\0'],
  ['a WebP', 'RIFF\0\0\0\0WEBPVP8 '],
  ['a Windows program', 'MZ\x90\0\x03\0\0\0'],
  ['a Linux program', '\x7fELF\x02\x01\x01\0'],
]

const PACKAGES: [name: string, entries: Record<string, string>][] = [
  ['a spreadsheet', { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }],
  ['slides', { '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }],
  ['an ODT', { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }],
  ['an EPUB', { mimetype: 'application/epub+zip', 'META-INF/container.xml': '<x/>' }],
  ['a JAR', { 'META-INF/MANIFEST.MF': 'Main-Class: Evil' }],
  ['a plain zip', { 'cv.txt': 'Ada Example' }],
]

const docxText = () => docxOf(documentXml(paragraph('Ada Example, engine driver')))
const pdf = () => makeCvPdf(personIn('nurse'))

export const otherFormats: HostileCase[] = [
  ...STARTS.map(([name, start]) =>
    one(`${name}, called PDF`, 'cv.pdf', 'cv.unsupported', () => latin1Bytes(start)),
  ),
  ...PACKAGES.map(([name, entries]) =>
    one(`${name}, called DOCX`, 'cv.docx', 'cv.unsupported', () =>
      zipSync(
        Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)])),
      ),
    ),
  ),
  one('a DOC, called DOCX', 'cv.docx', 'cv.unsupported', () => compoundFile('WordDocument')),
  one('a DOCX with a password', 'cv.docx', 'cv.encrypted', () => compoundFile('EncryptedPackage')),
  one('the first bytes of a DOC', 'cv.docx', 'cv.unsupported', () => compoundFile('').slice(0, 8)),
]

export const noKind: HostileCase[] = [
  one('nothing', 'cv.pdf', 'cv.empty', () => new Uint8Array()),
  one('nothing, called DOCX', 'cv.docx', 'cv.empty', () => new Uint8Array()),
  one('one byte', 'cv.pdf', 'cv.corrupt', () => Uint8Array.of(0)),
  one('one letter', 'cv.docx', 'cv.unsupported', () => latin1Bytes('A')),
  one('zeros', 'cv.pdf', 'cv.corrupt', () => new Uint8Array(10_000)),
  one('5 MB of zeros', 'cv.docx', 'cv.corrupt', () => new Uint8Array(5 * MEGABYTE)),
  one('5 MB of noise', 'cv.pdf', 'cv.corrupt', () => noise(3, 5 * MEGABYTE)),
  one('5 MB of noise, called DOCX', 'cv.docx', 'cv.corrupt', () => noise(4, 5 * MEGABYTE)),
  one('one byte too many', 'cv.pdf', 'cv.too_large', () => new Uint8Array(5 * MEGABYTE + 1)),
  one('5 MB of noise after a PDF’s start', 'cv.pdf', 'cv.corrupt', () =>
    joined('%PDF-1.7\n', noise(5, 5 * MEGABYTE - 20)),
  ),
  one('5 MB of noise after a zip’s start', 'cv.docx', 'cv.corrupt', () =>
    joined('PK\x03\x04', noise(6, 5 * MEGABYTE - 20)),
  ),
  one('a name of 255 letters', `${'a'.repeat(251)}.pdf`, 'cv.corrupt', () => noise(7, 500)),
  one('a name with a path', '../../etc/passwd', 'cv.unsupported', () => noise(8, 500)),
  one('a name of controls', '\u202efdp.exe\u0007', 'cv.unsupported', () => noise(9, 500)),
]

export const polyglots: HostileCase[] = [
  one('a PDF with a DOCX behind it', 'cv.pdf', 'reads', async () =>
    joined(await pdf(), docxText()),
  ),
  one('a PDF with a DOCX behind it, called DOCX', 'cv.docx', 'reads', async () =>
    joined(await pdf(), docxText()),
  ),
  one('a DOCX with a PDF in its first name', 'cv.docx', 'cv.corrupt', () =>
    zipSync({ '%PDF-1.7': new Uint8Array(3), 'word/document.xml': strToU8(documentXml('')) }),
  ),
  one('a DOCX with a PDF in it', 'cv.docx', 'reads', async () =>
    docxOf(documentXml(paragraph('Ada Example')), { 'word/embeddings/a.pdf': await pdf() }),
  ),
  one('a DOCX with a PDF behind it', 'cv.docx', 'reads', async () =>
    joined(docxText(), await pdf()),
  ),
  one('a DOCX with a program in front', 'cv.docx', 'cv.unsupported', () =>
    joined('MZ\x90\0\x03\0\0\0', new Uint8Array(200), docxText()),
  ),
  one('a DOCX with a picture in front', 'cv.docx', 'cv.unsupported', () =>
    joined(PNG, new Uint8Array(200), docxText()),
  ),
  one('a PDF with a picture in front', 'cv.pdf', 'reads', async () =>
    joined('GIF89a', await pdf()),
  ),
  one('a PDF with HTML in front', 'cv.pdf', 'reads', async () =>
    joined('<html><script>alert(1)</script><!--', await pdf(), '--></html>'),
  ),
  one('a PDF with 900 zeros in front', 'cv.pdf', 'reads', async () =>
    joined(new Uint8Array(900), await pdf()),
  ),
  one('a PDF with 2 000 zeros in front', 'cv.pdf', 'cv.corrupt', async () =>
    joined(new Uint8Array(2000), await pdf()),
  ),
  one('a script with a PDF’s mark in it', 'cv.pdf', 'cv.corrupt', () =>
    latin1Bytes('#!/bin/sh\n# %PDF-1.7\nrm -rf /\n'),
  ),
  one('a PDF behind a PDF', 'cv.pdf', 'reads', async () => joined(await pdf(), await pdf())),
  one('a PDF called like a picture', 'cv.png', 'reads', pdf),
  one('a DOCX called like a PDF', 'cv.pdf', 'reads', () => makeCvDocx(personIn('nurse'))),
]
