/** Section headings in the styles people give them. */

import type { Section } from '../headings.ts'
import type { Block } from '../../model.ts'

export const HEADING_STYLES = [
  'bold',
  'bold',
  'bold',
  'caps',
  'caps',
  'capsRule',
  'ruleUnder',
  'rulesAround',
  'emoji',
  'spaced',
  'numbered',
  'roman',
  'colon',
  'capsColon',
  'lower',
  'centred',
  'dashes',
  'brackets',
  'plain',
  'big',
  'italic',
] as const

export type HeadingStyle = (typeof HEADING_STYLES)[number] | 'none'

const EMOJI: Record<Section, string> = {
  summary: '👤',
  experience: '💼',
  education: '🎓',
  skills: '🛠',
  languages: '🌍',
  certificates: '📜',
  interests: '⚽',
  contact: '✉',
}
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

export function headingBlocks(
  text: string,
  style: HeadingStyle,
  section: Section,
  count: number,
): Block[] {
  const upper = text.toLocaleUpperCase()
  const bold = (shown: string, size = 12, isCentred = false): Block => ({
    kind: 'line',
    parts: [{ text: shown, isBold: true, size }],
    isCentred,
  })
  const gap: Block = { kind: 'gap', points: 8 }
  const rule: Block = { kind: 'rule' }
  switch (style) {
    case 'none':
      return [{ kind: 'gap', points: 14 }]
    case 'caps':
      return [gap, bold(upper)]
    case 'capsRule':
      return [gap, bold(upper, 11), rule]
    case 'ruleUnder':
      return [gap, bold(text, 13), rule]
    case 'rulesAround':
      return [gap, rule, bold(upper, 11, true), rule]
    case 'emoji':
      return [gap, bold(`${EMOJI[section]} ${text}`)]
    case 'spaced':
      return [gap, bold([...upper].join(' '), 11)]
    case 'numbered':
      return [gap, bold(`${count}. ${text}`)]
    case 'roman':
      return [gap, bold(`${ROMAN[count - 1] ?? 'X'}. ${text}`)]
    case 'colon':
      return [gap, bold(`${text}:`, 10)]
    case 'capsColon':
      return [gap, { kind: 'line', parts: [{ text: `${upper}:` }] }]
    case 'lower':
      return [gap, bold(text.toLocaleLowerCase(), 14)]
    case 'centred':
      return [gap, bold(text, 12, true)]
    case 'dashes':
      return [gap, bold(`— ${text} —`)]
    case 'brackets':
      return [gap, bold(`[ ${text} ]`, 11)]
    case 'plain':
      return [gap, { kind: 'line', parts: [{ text }] }]
    case 'big':
      return [gap, bold(text, 16)]
    case 'italic':
      return [gap, { kind: 'line', parts: [{ text, isItalic: true, size: 12 }] }]
    case 'bold':
      return [gap, bold(text)]
  }
}
