import { attribute } from './docx-parts.ts'

/** How a style changes its text. Undefined where the style it is based on decides. */
export interface DocxStyle {
  isBold?: boolean
  isHidden?: boolean
  /** points */
  size?: number
  /** 0 for a title, 1 for a main heading */
  level?: number
  /** Whether it makes list items by itself. */
  isItem?: boolean
}

export interface DocxStyles {
  byId: Map<string, DocxStyle>
  /** Of paragraphs that name no style. */
  plain: DocxStyle
}

const MAX_STYLES = 2000
const MAX_BASES = 10

/** The styles of styles.xml, each with what it takes from its bases. */
export function readStyles(xml: string): DocxStyles {
  const [defaults = '', ...blocks] = xml.split(/<w:style\b/).slice(0, MAX_STYLES)
  const own = new Map<string, { style: DocxStyle; base: string | null }>()
  let plainId: string | null = null
  for (const block of blocks) {
    const tag = block.slice(0, block.indexOf('>'))
    const id = attribute(tag, 'w:styleId')
    if (!id) continue
    own.set(id, { style: ownStyle(block, id), base: valueOf(block, 'w:basedOn') })
    const isPlain = attribute(tag, 'w:default') === '1' && attribute(tag, 'w:type') === 'paragraph'
    if (isPlain) plainId = id
  }
  const inherited = ownStyle(defaults, '')
  const resolve = (id: string | null, distance = 0): DocxStyle => {
    const found = id === null || distance > MAX_BASES ? undefined : own.get(id)
    return found ? { ...resolve(found.base, distance + 1), ...found.style } : {}
  }
  const byId = new Map([...own.keys()].map((id) => [id, { ...inherited, ...resolve(id) }]))
  return { byId, plain: { ...inherited, ...resolve(plainId) } }
}

function ownStyle(block: string, id: string): DocxStyle {
  const name = valueOf(block, 'w:name') ?? id
  const size = Number(valueOf(block, 'w:sz')) / 2
  const outline = valueOf(block, 'w:outlineLvl')
  const level =
    headingLevel(name) ?? headingLevel(id) ?? (outline === null ? undefined : Number(outline) + 1)
  const isBold = toggle(block, 'w:b')
  const isHidden = toggle(block, 'w:vanish')
  const isItem = /<w:numPr>/.test(block) && !/heading|title|berschrift/i.test(id)
  return {
    ...(isBold === undefined ? {} : { isBold }),
    ...(isHidden === undefined ? {} : { isHidden }),
    ...(size > 0 ? { size } : {}),
    ...(level !== undefined && level <= 9 ? { level } : {}),
    ...(isItem ? { isItem } : {}),
  }
}

/** By a style's name or id, in many languages: "heading 1", "berschrift2", "Titre". */
export function headingLevel(style: string): number | undefined {
  if (/^(?:title|titel|titre|título|titulo)$/i.test(style)) return 0
  const level = /^(?:heading|[üu]?berschrift|titre|t[ií]?tulo|kop|rubrik)\s?(\d)$/i.exec(style)?.[1]
  return level === undefined ? undefined : Number(level)
}

/** `<w:b/>` switches on, `<w:b w:val="0"/>` off. */
function toggle(block: string, name: string): boolean | undefined {
  const tag = new RegExp(`<${name}(?:\\s[^<>]*)?/?>`).exec(block)?.[0]
  return tag === undefined ? undefined : isOn(attribute(tag, 'w:val') ?? undefined)
}

export function isOn(value: string | undefined): boolean {
  return !['0', 'false', 'off', 'none'].includes(value ?? 'on')
}

function valueOf(block: string, name: string): string | null {
  const tag = new RegExp(`<${name}\\s[^<>]*>`).exec(block)?.[0]
  return tag === undefined ? null : attribute(tag, 'w:val')
}
