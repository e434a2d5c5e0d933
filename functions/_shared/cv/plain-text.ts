import { Failure } from '../contract/failure.ts'
import { type ExtractedText, bounded } from './extract-text.ts'
import { boundText, textLines } from './text-line.ts'
import { cleanCharacters, tidyLines } from './tidy-text.ts'

const LINK = /\bhttps?:\/\/[^\s<>()"']+[^\s<>()"'.,;:!?]/gi

/** The text that a person pasted, which is stored as UTF-8. */
export function readPlainText(bytes: Uint8Array): ExtractedText {
  const pasted = decodeText(bytes)
  const lines = tidyLines(textLines(boundText(cleanCharacters(pasted))))
  return bounded({ lines, links: pasted.match(LINK) ?? [] }, 'txt')
}

export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (thrown) {
    throw new Failure('cv.corrupt', { cause: thrown })
  }
}
