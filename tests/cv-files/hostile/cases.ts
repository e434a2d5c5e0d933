import type { HostileCase } from './case.ts'
import { docxParts } from './docx-parts.ts'
import { docxXml } from './docx-xml.ts'
import { noKind, otherFormats, polyglots } from './other-formats.ts'
import { pdfContent } from './pdf-content.ts'
import { pdfActive, pdfDamage, pdfLocked } from './pdf-damage.ts'
import { pdfFilters } from './pdf-filters.ts'
import { pdfFonts } from './pdf-fonts.ts'
import { pdfStructure } from './pdf-structure.ts'
import { words } from './words.ts'
import { zipBombs } from './zip-bombs.ts'
import { zipStructure } from './zip-structure.ts'

/** Every hostile file, by the kind of attack. */
export const HOSTILE_FAMILIES: Record<string, HostileCase[]> = {
  'zip bombs and forged sizes': zipBombs,
  'broken zips': zipStructure,
  'DOCX mark-up': docxXml,
  'DOCX parts': docxParts,
  'PDF filters': pdfFilters,
  'PDF structure': pdfStructure,
  'PDF content': pdfContent,
  'PDF fonts': pdfFonts,
  'PDF damage': pdfDamage,
  'locked PDFs': pdfLocked,
  'PDFs that act': pdfActive,
  'other formats': otherFormats,
  'no format': noKind,
  polyglots,
  words,
}
