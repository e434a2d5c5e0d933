import type { Line } from './lines.ts'

/** Points by which the sizes of one kind of line differ. */
const NOISE = 0.6
const MOST = 0.6
const FEW = 0.4

/** How the headings of one CV look: set apart, in capitals, larger, bold, with a mark. */
export class HeadingLooks {
  private readonly known: Line[]
  private readonly body: { size: number | null; isBold: boolean }
  private readonly size: number | null

  constructor(known: Line[], lines: Line[]) {
    this.known = known
    this.body = {
      size: median(lines.map(({ look }) => look?.size)),
      isBold: lines.filter(({ look }) => look?.is_bold).length > 0.5 * lines.length,
    }
    this.size = median(known.map(({ look }) => look?.size))
  }

  /** Whether a line is written as most headings are; where none is known, whether it is set apart. */
  fits(line: Line): boolean {
    if (this.known.length === 0) {
      return line.isAfterGap || isCapital(line.text) || this.standsOut(line)
    }
    if (!this.isUsual((one) => isCapital(one.text), line)) return false
    if (!this.isUsual(isBold, line) || !this.hasUsualSize(line)) return false
    return this.standOut() || this.share(({ isAfterGap }) => isAfterGap) < MOST || line.isAfterGap
  }

  /** Whether its look alone says that it is a heading. */
  isStrong(line: Line): boolean {
    if (this.known.length < 2) return false
    if (this.standOut() && this.standsOut(line)) return true
    const isMarked = hasMark(line.text) && this.share(({ text }) => hasMark(text)) > MOST
    const isLarge = isCapital(line.text) && this.share(({ text }) => isCapital(text)) > MOST
    return isMarked || (isLarge && line.isAfterGap)
  }

  areAlike(one: Line, other: Line): boolean {
    return (
      isCapital(one.text) === isCapital(other.text) &&
      hasMark(one.text) === hasMark(other.text) &&
      isBold(one) === isBold(other) &&
      Math.abs((one.look?.size ?? 0) - (other.look?.size ?? 0)) <= NOISE &&
      one.isAfterGap === other.isAfterGap
    )
  }

  private isUsual(is: (line: Line) => boolean, line: Line): boolean {
    const share = this.share(is)
    return share > MOST ? is(line) : share < FEW ? !is(line) : true
  }

  private hasUsualSize({ look }: Line): boolean {
    if (this.size === null || !look?.size) return true
    return Math.abs(look.size - this.size) <= NOISE
  }

  /** Most headings differ from the text by their letters. */
  private standOut(): boolean {
    return this.share((line) => this.standsOut(line)) > MOST
  }

  private standsOut(line: Line): boolean {
    const { look } = line
    if (!look) return false
    const isLarger = this.body.size !== null && (look.size ?? 0) > this.body.size + NOISE
    return isLarger || look.level !== null || look.is_ruled || (isBold(line) && !this.body.isBold)
  }

  private share(is: (line: Line) => boolean): number {
    return this.known.length === 0 ? 0 : this.known.filter(is).length / this.known.length
  }
}

const isBold = ({ look }: Line) => look?.is_bold === true
const isCapital = (text: string) => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)
const hasMark = (text: string) =>
  /^(?:(?:\d{1,2}|[IVX]{1,4})[.)]\s|[^\p{L}\p{N}\s])/u.test(text) || /:$/.test(text)

function median(values: (number | null | undefined)[]): number | null {
  const known = values.filter((value) => value != null).sort((one, other) => one - other)
  return known[Math.floor(known.length / 2)] ?? null
}
