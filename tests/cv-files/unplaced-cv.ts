// A CV with three lines that no part of a profile takes; two of them are one broken sentence.
import { docxOf, documentXml, paragraph } from './hostile.ts'

export const AWARD = 'Barista of the year 2021, Harbour Coffee Guild'
export const RIVER = ['Swims in cold rivers, and writes about', 'the ones that freeze'] as const

const JOB = ['Experience', 'Barista, Corner Cafe, Leeds	2019 – 2023']
const REST = ['Awards', AWARD, 'Date of birth: 14/02/1990', 'Hobbies', ...RIVER]

/** Without its job, nothing of the CV is read as experience or education. */
export function unplacedCv({ hasJob = true } = {}): Uint8Array {
  const lines = ['Ada Example', 'ada@example.com', ...(hasJob ? JOB : []), ...REST]
  return docxOf(documentXml(lines.map(paragraph).join('')))
}
