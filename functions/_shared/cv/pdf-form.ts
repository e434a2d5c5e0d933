import type { TextItem } from './pdf-page.ts'

/** What the parser tells of an annotation: of links and of a form's fields. */
export interface Annotation {
  subtype?: string
  url?: string
  unsafeUrl?: string
  fieldType?: string
  fieldValue?: unknown
  rect?: number[]
  hidden?: boolean
  password?: boolean
  multiLine?: boolean
}

export interface Form {
  /** The values of its fields, as if they were written on the page. */
  items: TextItem[]
  fields: number
}

const MAX_FIELDS = 300
const MAX_VALUE = 5000
const LINE = 1.2

/** The values of a page's form, which stand beside the page and not in its text. */
export function readForm(annotations: Annotation[]): Form {
  const fields = annotations
    .filter(
      ({ fieldType, hidden, password }) =>
        /^(?:Tx|Ch)$/.test(fieldType ?? '') && !hidden && !password,
    )
    .slice(0, MAX_FIELDS)
  return { items: fields.flatMap((field) => itemsOf(field)), fields: fields.length }
}

function itemsOf({ fieldValue, rect, multiLine }: Annotation): TextItem[] {
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter(
    (value) => typeof value === 'string',
  )
  const lines = values
    .join(', ')
    .slice(0, MAX_VALUE)
    .split(/\r\n?|\n/)
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect ?? []
  const [left, bottom, right, top] = [
    Math.min(x1, x2),
    Math.min(y1, y2),
    Math.max(x1, x2),
    Math.max(y1, y2),
  ]
  const isLow = lines.length === 1 && !multiLine
  const size = Math.min(11, Math.max(4, (0.7 * (top - bottom)) / (isLow ? 1 : lines.length)))
  return lines.map((str, at) => {
    const baseline = isLow ? bottom + 0.3 * (top - bottom) : top - size * (1 + LINE * at)
    const width = Math.min(right - left, 0.5 * size * str.length)
    return { str, transform: [size, 0, 0, size, left + 2, baseline], width, fontName: '' }
  })
}
