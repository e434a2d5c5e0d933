import { labelKinds, type LabelKind } from '../../lexicon/cv-labels.ts'
import { findPeriod } from './dates.ts'
import type { Line } from './lines.ts'

/** An entry of a form-like CV: what its labels say, and the lines that have none. */
export interface LabelledEntry {
  facts: Partial<Record<LabelKind, string>>
  body: Line[]
}

/** So many facts of an entry must have labels before a section is read as a form. */
const LEAST_FACTS = 2

/**
 * "Position: Nurse", "Employer⇥Lakeshore Hospital": the entries of a section whose facts have labels;
 * null for other sections. A label that was there before begins the next entry.
 */
export function readLabelled(
  lines: Line[],
  isNeeded: (kind: LabelKind) => boolean,
): LabelledEntry[] | null {
  const entries: LabelledEntry[] = []
  let needed = 0
  let last: LabelKind | null = null
  lines.forEach((line) => {
    const labelled = splitLabel(line, isNeeded)
    const entry = entries.at(-1)
    if (!labelled) {
      // A narrow cell continues on the next line.
      const goesOn = entry && last && last !== 'duties' && /^\p{Ll}/u.test(line.text)
      if (goesOn && last) entry.facts[last] = `${entry.facts[last]} ${line.text}`
      else entry?.body.push(line)
      return
    }
    const { kind, value } = labelled
    if (isNeeded(kind)) needed++
    if (!entry || entry.facts[kind] !== undefined || (isNeeded(kind) && entry.body.length > 0)) {
      entries.push({ facts: {}, body: [] })
    }
    const target = entries.at(-1) as LabelledEntry
    if (kind === 'duties') target.body.push({ ...line, text: value })
    else target.facts[kind] = value
    last = kind
  })
  const isForm = entries.length > 0 && needed >= LEAST_FACTS * entries.length
  return isForm ? entries : null
}

function splitLabel(
  { text }: Line,
  isNeeded: (kind: LabelKind) => boolean,
): { kind: LabelKind; value: string } | null {
  const period = isNeeded('period') ? findPeriod(text) : null
  if (period?.is_range && text.replace(/[\s():]/g, '').length <= period.end - period.start + 2)
    return { kind: 'period', value: text }
  const [, label, value] = text.match(/^([^:\t]{2,70}?)\s*(?::\s*|\t+:?\s*)(\S.*)$/su) ?? []
  if (!label || !value) return null
  const kinds = labelKinds(label)
  const kind = kinds.find((one) => isNeeded(one)) ?? kinds[0]
  return kind ? { kind, value: value.replaceAll('\t', ' ') } : null
}
