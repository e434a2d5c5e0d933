// pdfkit ships no types; these are the parts the generators use.
declare module 'pdfkit' {
  interface TextOptions {
    width?: number
    align?: 'left' | 'right' | 'center'
    link?: string
    continued?: boolean
    lineBreak?: boolean
    lineGap?: number
    underline?: boolean
    characterSpacing?: number
  }
  interface DocumentOptions {
    size?: string | [number, number]
    margins?: { top: number; bottom: number; left: number; right: number }
    info?: Record<string, string | Date>
    userPassword?: string
    ownerPassword?: string
    compress?: boolean
    pdfVersion?: '1.3' | '1.4' | '1.5' | '1.6' | '1.7'
    autoFirstPage?: boolean
    /** Keeps pages open, so that `switchToPage` can go back. */
    bufferPages?: boolean
  }
  export default class PDFDocument {
    constructor(options?: DocumentOptions)
    x: number
    y: number
    page: { width: number; height: number }
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    font(name: string): this
    fontSize(size: number): this
    fillColor(color: string): this
    text(text: string, options?: TextOptions): this
    text(text: string, x: number, y: number, options?: TextOptions): this
    heightOfString(text: string, options?: TextOptions): number
    widthOfString(text: string): number
    moveDown(lines?: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    circle(x: number, y: number, radius: number): this
    rect(x: number, y: number, width: number, height: number): this
    fill(color?: string): this
    stroke(): this
    image(bytes: Uint8Array | string, x: number, y: number, options?: { width?: number }): this
    addPage(): this
    switchToPage(page: number): void
    initForm(): this
    formText(
      name: string,
      x: number,
      y: number,
      width: number,
      height: number,
      options?: { value?: string; multiline?: boolean },
    ): this
    /** Writes operators unchanged into the page. */
    addContent(operators: string): this
    end(): void
  }
}
