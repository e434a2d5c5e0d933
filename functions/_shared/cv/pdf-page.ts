/** A run of glyphs from the PDF parser; `transform` places its baseline. */
export interface TextItem {
  str: string
  transform: number[]
  width: number
  fontName: string
}

/** The page as shown: `transform` converts PDF space to it, with y growing downwards. */
export interface Viewport {
  width: number
  height: number
  transform: number[]
}
