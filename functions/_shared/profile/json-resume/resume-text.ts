import type { Resume } from '../../contract/resume.ts'

/** For other programs; they say nothing about a person. */
const HIDDEN = new Set(['$schema', 'meta', 'image', 'url', 'username', 'type', 'countryCode'])
const NAMES: Record<string, string> = { basics: '', work: 'Work experience' }

/**
 * A JSON Resume as the lines of a CV, for quotes and for what finds no place in a profile. A day
 * stands beside the names of its entry.
 */
export function resumeText(document: Resume): string {
  return Object.entries(document)
    .filter(([part]) => !HIDDEN.has(part))
    .map(([part, content]) => [headingOf(part), ...blocksOf(content)].filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')
}

function headingOf(part: string): string {
  return (NAMES[part] ?? part.charAt(0).toUpperCase() + part.slice(1)).toUpperCase()
}

function blocksOf(content: unknown): string[] {
  if (Array.isArray(content)) return [content.map((one) => linesOf(one).join('\n')).join('\n\n')]
  return linesOf(content)
}

function linesOf(entry: unknown): string[] {
  if (typeof entry === 'string') return [oneLine(entry)]
  if (typeof entry !== 'object' || entry === null) return []
  const shown = Object.entries(entry).filter(([key]) => !HIDDEN.has(key))
  return shown.flatMap(([, value]) => {
    if (!Array.isArray(value)) return linesOf(value)
    return value.flatMap((one) => (typeof one === 'string' ? [`- ${oneLine(one)}`] : linesOf(one)))
  })
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
