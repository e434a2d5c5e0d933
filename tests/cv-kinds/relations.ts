// What must not change how a CV is read.
import {
  changeMarks,
  inventHeadings,
  renameHeadings,
  swapSections,
  twoColumns,
  type Change,
} from './change.ts'
import type { PdfChoices } from './render-pdf.ts'
import type { Rendering } from './read.ts'

export interface Relation {
  /** The rendering that is compared with. */
  from: Rendering
  to: Rendering
  change?: Change
  pdf?: PdfChoices
}

const NARROW = 0.82

export const RELATIONS = {
  'a heading has another usual name': { from: 'text', to: 'text', change: renameHeadings },
  'a heading is invented': { from: 'text', to: 'text', change: inventHeadings },
  'two sections are swapped': { from: 'text', to: 'text', change: swapSections },
  'lists have another mark': { from: 'docx', to: 'docx', change: changeMarks },
  'lines break elsewhere': { from: 'pdf', to: 'pdf', pdf: { width: NARROW } },
  'one column becomes two': { from: 'pdf', to: 'pdf', change: twoColumns },
  'a PDF becomes a DOCX': { from: 'pdf', to: 'docx' },
} satisfies Record<string, Relation>
export type RelationName = keyof typeof RELATIONS
