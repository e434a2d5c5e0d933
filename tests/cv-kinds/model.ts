/**
 * What a generated CV is made of: the person it tells about, and a neutral drawing of its pages.
 * A design turns a person into a drawing; renderers turn a drawing into PDF, DOCX or text.
 */

export type CvLanguage =
  | 'en'
  | 'de'
  | 'fr'
  | 'es'
  | 'it'
  | 'pt'
  | 'nl'
  | 'pl'
  | 'cs'
  | 'sv'
  | 'no'
  | 'da'
  | 'fi'
  | 'tr'
  | 'ru'
  | 'uk'
  | 'ro'

/** A date as the CV tells it: null is a part that the CV does not say. */
export interface Point {
  year: number
  /** 1 to 12. */
  month: number | null
}

export interface Job {
  title: string
  employer: string
  /** As written in the CV: "Leeds", "Leeds, UK", "Remote". */
  place: string | null
  start: Point | null
  /** Null with `isCurrent`: the job goes on. Null without it: the CV does not say. */
  end: Point | null
  isCurrent: boolean
  achievements: string[]
}

export interface Study {
  school: string
  /** "BSc", "Master of Arts", "Abitur", "Laurea magistrale". */
  degree: string
  /** The subject, without the degree. */
  area: string | null
  place: string | null
  start: Point | null
  end: Point | null
}

export interface Person {
  language: CvLanguage
  /** As a form would take it, without titles: "Ana María López Vega". */
  name: string
  email: string
  phone: string | null
  place: string | null
  /** Without "https://": "linkedin.com/in/ana-lopez". */
  link: string | null
  /** The job title under the name. */
  headline: string | null
  summary: string | null
  /** Newest first. */
  jobs: Job[]
  /** Newest first. */
  education: Study[]
  skills: string[]
  /** Level as written: "fluent", "C1", "Muttersprache". */
  spoken: { name: string; level: string | null }[]
  certificates: { name: string; issuer: string | null; year: number | null }[]
  interests: string[]
}

/** A seeded source of chance, so that a CV can be made again. */
export interface Chance {
  pick: <T>(from: readonly T[]) => T
  /** True in this share of cases, 0 to 1. */
  is: (share: number) => boolean
  /** A whole number, both bounds included. */
  whole: (low: number, high: number) => number
  shuffle: <T>(from: readonly T[]) => T[]
}

/** A piece of a line, in its style. */
export interface Part {
  text: string
  isBold?: boolean
  isItalic?: boolean
  /** Points; the body has 10. */
  size?: number
  /** Where it stands: after the part before it, or at the right edge of its column. */
  at?: 'right'
}

export type Block =
  | { kind: 'line'; parts: Part[]; isCentred?: boolean }
  /** `bullet` as drawn: "•", "–", "▪", "" for a list without marks; 'shape' for a drawn dot. */
  | { kind: 'item'; text: string; bullet: string }
  /** A table without borders, read row by row; a cell is a stack of lines. */
  | { kind: 'row'; cells: { width: number; lines: Part[][] }[] }
  /** Free space in points, or a horizontal rule. */
  | { kind: 'gap'; points: number }
  | { kind: 'rule' }

/** Side by side on the page; `width` is a share of the page, all together 1. */
export interface Column {
  width: number
  blocks: Block[]
}

/** A band of the page over its whole width. One column is the usual. */
export interface Band {
  columns: Column[]
}

export interface Drawing {
  bands: Band[]
  /** On each page; "{page}" and "{pages}" stand for the numbers. */
  footer?: string
}

export interface Drawn {
  drawing: Drawing
  /**
   * The person as this CV tells it: what the design left out is null or missing here (a month when
   * only years are written), and everything else stands as written.
   */
  told: Person
}

/** A way to write a CV: its layout, its headings, its notations and its order. */
export interface Design {
  /** In kebab case, unique. */
  name: string
  /** Languages it can write; all if absent. */
  languages?: CvLanguage[]
  draw: (person: Person, chance: Chance) => Drawn
}

/** Makes people of one language: names, professions, employers and schools of its world. */
export interface Population {
  language: CvLanguage
  person: (chance: Chance) => Person
}
