/** The encodings of old fonts by the start of their names, as the platform's decoder calls them. */
const ENCODINGS: [name: RegExp, label: string][] = [
  [/^(?:GB-EUC|GBpc-EUC|GBK-EUC|GBKp-EUC|GBK2K)-/, 'gb18030'],
  [/^(?:90ms|90msp|90pv|83pv|Ext|Add)-RKSJ-/, 'shift_jis'],
  [/^EUC-[HV]$/, 'euc-jp'],
  [/^(?:B5pc|ETen-B5|ETenms-B5|HKscs-B5)-/, 'big5'],
  [/^(?:KSC-EUC|KSCms-UHC|KSCms-UHC-HW|KSCpc-EUC)-/, 'euc-kr'],
]

const SPACE = '1 begincodespacerange <0000> <ffff> endcodespacerange'
const MIXED = '2 begincodespacerange <00> <80> <8140> <fefe> endcodespacerange'

/**
 * Maps for Chinese, Japanese and Korean fonts that are named and not embedded. The real ones are
 * megabytes and lead from codes to glyphs and from these to letters. Only the letters are needed, so
 * here a code leads to its letter as if that were the glyph, and the second step changes nothing.
 */
export class CjkMaps {
  fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const map = kind === 'cMapUrl' ? mapOf(filename) : null
    if (map === null) return Promise.reject(new Error(`there is no ${filename}`))
    return Promise.resolve(new TextEncoder().encode(`begincmap ${map} endcmap`))
  }
}

function mapOf(name: string): string | null {
  if (/^Adobe-\w+-UCS2$/.test(name))
    return `${SPACE} 1 beginbfrange <0000> <ffff> <0000> endbfrange`
  if (/^Uni\w+-(?:UCS2|UTF16)-/.test(name))
    return `${SPACE} 1 begincidrange <0000> <ffff> 0 endcidrange`
  const label = ENCODINGS.find(([start]) => start.test(name))?.[1]
  return label === undefined ? null : mapOfEncoding(new TextDecoder(label, { fatal: true }))
}

function mapOfEncoding(decoder: TextDecoder): string {
  const lines: string[] = []
  for (let code = 0x20; code <= 0xfefe; code++) {
    const bytes = code < 0x100 ? [code] : [code >> 8, code & 0xff]
    if (bytes.length === 2 && (bytes[0]! < 0x81 || bytes[1]! < 0x40)) continue
    const letter = decode(decoder, bytes)
    if (letter !== null)
      lines.push(`<${code.toString(16).padStart(2 * bytes.length, '0')}> ${letter}`)
  }
  return `${MIXED} ${lines.length} begincidchar ${lines.join(' ')} endcidchar`
}

function decode(decoder: TextDecoder, bytes: number[]): number | null {
  try {
    const [letter = '', ...more] = decoder.decode(Uint8Array.from(bytes))
    return more.length === 0 && letter.length === 1 ? letter.charCodeAt(0) : null
  } catch {
    return null
  }
}
