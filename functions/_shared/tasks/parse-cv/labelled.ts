import { labelKinds, type LabelKind } from '../../lexicon/cv-labels.ts'
import { findPeriod, type Period } from './dates.ts'
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
  /** What the person did there begins: the next fact is of another entry. */
  let isTold = false
  lines.forEach((line) => {
    const labelled = splitLabel(line, isNeeded)
    const entry = entries.at(-1)
    if (!labelled) {
      // A narrow cell continues on the next line.
      const goesOn = entry && last && last !== 'duties' && /^\p{Ll}/u.test(line.text)
      if (goesOn && last) entry.facts[last] = `${entry.facts[last]} ${line.text}`
      else if (entry && !isBareLabel(line)) {
        entry.body.push(line)
        if (!UNKNOWN_LABEL.test(line.text)) isTold = true
      }
      return
    }
    const { kind, value } = labelled
    if (isNeeded(kind) || kind === 'from') needed++
    if (!entry || entry.facts[kind] !== undefined || (isNeeded(kind) && isTold)) {
      entries.push({ facts: {}, body: [] })
      isTold = false
    }
    const target = entries.at(-1) as LabelledEntry
    if (kind === 'duties') {
      target.body.push({ ...line, text: value })
      isTold = true
    } else target.facts[kind] = value
    last = kind
  })
  const isForm = entries.length > 0 && needed >= LEAST_FACTS * entries.length
  return isForm ? entries : null
}

/** "Shift:⇥nights": a label that asks for no fact of a profile. */
const UNKNOWN_LABEL = /^\p{L}[\p{L} '’./()-]{1,40}:\s+\S/u

/** "Duties:" above a list. */
const isBareLabel = ({ text }: Line): boolean =>
  /:\s*$/.test(text) && labelKinds(text.replace(/:\s*$/, '')).includes('duties')

const isEdge = (kind: LabelKind): boolean => kind === 'from' || kind === 'to'

/** "12/2020", and behind "To" also "present". */
const isDate = (value: string, edge: LabelKind): boolean =>
  findPeriod(value)?.is_range === false ||
  (edge === 'to' && findPeriod(`2000 – ${value}`)?.is_current === true)

/** The dates of an entry, which may have a label for each: "From: 12/2020", "To: present". */
export function periodOf({ period, from, to }: LabelledEntry['facts']): Period | null {
  if (period !== undefined || from === undefined) return findPeriod(period ?? '')
  return findPeriod(to === undefined ? from : `${from} – ${to}`)
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
  const edge = kinds.find((one) => isEdge(one) && isDate(value, one))
  const kind = kinds.find((one) => isNeeded(one)) ?? edge ?? kinds.find((one) => !isEdge(one))
  return kind ? { kind, value: value.replaceAll('\t', ' ') } : null
}
