import { labelKinds, type LabelKind } from '../../lexicon/cv-labels.ts'
import { startsWithLegalForm } from '../../lexicon/organisations.ts'
import { isSelfEmployed } from '../../lexicon/self-employed.ts'
import { isTerm } from './term-lines.ts'
import { titleStrength } from './title-words.ts'

/** What stands between a part of a header and the part before it. */
export type Lead = 'start' | 'gap' | 'comma' | 'dash' | 'colon' | 'at' | 'in' | 'bracket'

/** A piece of a header that may be a title, an employer or a place, or only a part of one. */
export interface Part {
  text: string
  /** The line of the header, counted from the line of the dates: -1 above, 0 beside, 1 below. */
  line: number
  lead: Lead
  /** Where it stands in its line. */
  start: number
  end: number
  /** What a label before it asks for: "Position: Nurse". */
  asked: readonly LabelKind[]
}

/** A line of a header, without its dates. */
export interface HeaderLine {
  text: string
  line: number
}

/** A longer header is no header: its tail stays unread. */
const MOST_PARTS = 9

/** The terms of a job, which are neither the job nor the employer. */
const TERMS =
  /[([](?:(?:full|part)[- ]time|vollzeit|teilzeit|temps (?:plein|partiel)|contract(?:or)?|freelance|temporary|permanent|project employment|befristet|unbefristet|cdi|cdd|remote|hybrid|weekends?|volunteer|casual|seasonal)[)\]]|(?<=[|·•]\s)(?:(?:full|part)[- ]time|vollzeit|teilzeit|freelance|contract|cdi|cdd)(?=\s*(?:[|·•\t]|$))/giu

const SEPARATORS: [RegExp, Lead][] = [
  [/^(?:\t+|\s+[|•·│]\s*|\s*[|•│]\s+|;\s+)/u, 'gap'],
  [/^\s+[–—―/-]\s+|^[–—]\s*(?=\p{Lu})/u, 'dash'],
  [/^,\s+/u, 'comma'],
  [/^:\s+/u, 'colon'],
  [
    /^\s+(?:at|At|AT|bei(?: der| dem)?|beim|chez|@|hos|presso|bij|u|w firmie|ve firmě|в|во|у|în cadrul|la firma|nel|presso la)\s+(?=[\p{Lu}"“„«]|\d(?!\d{3}(?!\d)))|^\s+with\s+(?=\p{Lu})|^\s*@(?=\p{Lu})/u,
    'at',
  ],
  // These stand before a field of work as well: "Técnico en Enfermería".
  [/^\s+(?:en|em|na|no|nas|nos|på|ved|w|v|ve|la)\s+(?=[\p{Lu}\d"“„«])/u, 'in'],
]

/** Cuts the lines of a header at everything that may separate two facts. */
export function splitHeader(lines: HeaderLine[], isJob = true): Part[] {
  return lines
    .flatMap(({ text, line }) => withoutLabels(splitLine(text.replace(TERMS, ' '), line, isJob)))
    .slice(0, MOST_PARTS)
}

/** "Position: Nurse": the label is no fact. */
function withoutLabels(parts: Part[]): Part[] {
  return parts.flatMap((part, at) => {
    const isLabel = parts[at + 1]?.lead === 'colon' && labelKinds(part.text).length > 0
    const isOfDates = part.line === 0 && labelKinds(part.text).includes('period')
    if (isLabel || isOfDates || isTerm(part.text)) return []
    const asked = part.lead === 'colon' ? labelKinds(parts[at - 1]?.text ?? '') : []
    return [asked.length > 0 ? { ...part, lead: 'start' as const, asked } : part]
  })
}

function splitLine(text: string, line: number, isJob: boolean): Part[] {
  const parts: Part[] = []
  let from = 0
  let lead: Lead = 'start'
  const push = (to: number, next: Lead) => {
    const part = { text: tidy(text.slice(from, to)), line, lead, start: from, end: to, asked: [] }
    const isSomething = /[\p{L}\p{N}]/u.test(part.text)
    if (isSomething) parts.push(part)
    // Of several marks between two parts a gap counts most.
    if (isSomething || lead !== 'gap') lead = next
  }
  let at = 0
  while (at < text.length) {
    const bracket = text[at] === '(' ? bracketAt(text, at) : null
    if (bracket && bracket.isFact) {
      push(at, 'bracket')
      from = at
      push(bracket.end, 'dash')
      from = bracket.end
      at = bracket.end
      continue
    }
    if (bracket) {
      at = bracket.end
      continue
    }
    const found = separatorAt(text, at, isJob)
    if (found) {
      push(at, found.lead)
      at += found.length
      from = at
    } else at++
  }
  push(text.length, 'gap')
  return parts
}

/** "Elektro Blitz, Inh. M. Weber" */
const OWNER = /^(?:Inh\.|Inhaber|prop\.|propr\.)/iu

/** "bij zzp'er", "hos finn.no", "en telepizza": a name in small letters ends the text or its column. */
const SMALL =
  /^\s+(?:at|bei|chez|hos|presso|bij|u|w firmie|ve firmě|w|v|в|у|la|en|em|på|ved)\s+(?=\p{Ll})/u
const AT = /^\s(?:at|bei|chez|hos|presso|bij|u|w firmie|ve firmě|v|в|у|la)\s/u

function isSmallEmployer(text: string, at: number, lead: Lead): boolean {
  if (lead !== 'at' && lead !== 'in') return false
  const rest = text.slice(at, at + 60)
  const [found] = SMALL.exec(rest) ?? []
  if (found === undefined || AT.test(found) !== (lead === 'at')) return false
  const name =
    rest
      .slice(found.length)
      .split(/,\s|\t|\s[|·–—-]\s|\(/, 1)[0]
      ?.trim() ?? ''
  if (isSelfEmployed(name) || /^[\p{Ll}\d-]+\.\p{Ll}{2,4}$/u.test(name)) return true
  return /^\p{Ll}{4,}$/u.test(name) && titleStrength(text.slice(0, at)) === 2
}

/** Small letters with dots are a form of a company, known or not. */
const SHORT_FORM = /^(?:\p{Ll}{1,2}\.\s?){2,4}(?:$|[,;\t)(])/u

/** A separator starts with a space or with its mark; only these letters are looked at. */
const MAY_SEPARATE = /[\s|•│;–—,:@]/

function separatorAt(
  text: string,
  at: number,
  isJob: boolean,
): { length: number; lead: Lead } | null {
  if (!MAY_SEPARATE.test(text[at] ?? '')) return null
  const rest = text.slice(at, at + 24)
  for (const [pattern, lead] of SEPARATORS) {
    const found = pattern.exec(rest) ?? (isSmallEmployer(text, at, lead) ? SMALL.exec(rest) : null)
    if (!found) continue
    // "Gymnase de la Cité"
    if (lead === 'in' && (!isJob || /(?<!\p{L})(?:d[eiao]|du|del)$/iu.test(text.slice(0, at))))
      continue
    // "Acme, Inc.", "Arratia, S. A.", "Česká pošta, s.p.": this comma separates nothing.
    const behind = rest.slice(found[0].length)
    const isTail =
      lead === 'comma' &&
      (startsWithLegalForm(behind) || OWNER.test(behind) || SHORT_FORM.test(behind))
    if (!isTail) return { length: found[0].length, lead }
  }
  return null
}

/** A bracket whose content is a fact of its own: not "(m/w/d)", not "(NHS)". */
function bracketAt(text: string, at: number): { end: number; isFact: boolean } | null {
  const close = text.indexOf(')', at)
  if (close < 0 || close - at > 80) return null
  const inside = text.slice(at + 1, close)
  if (inside.includes('(')) return null
  const isFact = /\p{Lu}\p{L}*\p{Ll}/u.test(inside) && !/\//.test(inside)
  return { end: close + 1, isFact }
}

/** The text of neighbouring parts as it stands in its line. */
export function joinParts(parts: Part[], texts: ReadonlyMap<number, string>): string {
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last) return ''
  if (first === last) return first.text
  return tidy((texts.get(first.line) ?? '').slice(first.start, last.end))
}

export function tidy(text: string): string {
  const bare = text
    .replace(/^(?:[\s,;:|–—•·│\p{So}\p{Co}\ufe0f-]|\.(?!NET\b))+|[\s,;:|–—•·│-]+$/gu, '')
    .replace(/\s+/g, ' ')
  const balanced = /^[^()]*\)$/.test(bare) ? bare.slice(0, -1) : bare
  return balanced.replace(/^\(([^()]*)\)?$/, '$1')
}
