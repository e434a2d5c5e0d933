/**
 * The limits of texts and lists in tables: texts in characters, lists in entries. The constraints
 * of the tables have the same numbers; a rule test compares them.
 */
export const LIMITS = {
  achievements: { text: 4_000 },
  certificates: { name: 300, issuer: 300 },
  consents: { recipient: 255 },
  cvs: { filename: 255 },
  education: { school: 300, degree: 300, area: 300 },
  experiences: { employer: 300, title: 300, location: 300 },
  jobs: { title: 500, description: 100_000 },
  preferences: {
    locations: 50,
    departments: 50,
    languages: 20,
    ignored_companies: 500,
    ignored_industries: 50,
  },
  profiles: { headline: 300, summary: 10_000, skills: 300 },
  sources: { slug: 200, name: 200 },
} as const

/** The most bytes of a column with JSON or sealed text. */
export const BYTE_LIMITS = {
  cvs: { confidence: 50_000, unplaced: 100_000 },
  jobs: { phrases: 200_000 },
  profile_contacts: { sealed: 20_000 },
  proposals: { change: 1_000_000, replaced: 50_000, quote: 10_000 },
  tallies: { labels: 300 },
} as const

/** The most characters of texts inside a list, inside JSON or sealed: no constraint checks them. */
export const ENTRY_LIMITS = {
  /** Pasted text of a CV. */
  cv_text: 200_000,
  contact: { name: 120, email: 254, phone: 40, address: 300 },
  language: { name: 500, level: 500 },
  link: { label: 500, url: 500 },
  /** A phrase of a posting behind one of its facts. */
  phrase: 200,
  /** One word of a preference: a place, a department, a company. */
  preference: 120,
  skill: 120,
} as const

/** The most rows from one form or one CV; the tables allow more. */
export const ROW_LIMITS = {
  achievements: 60, // of one experience
  certificates: 60,
  education: 30,
  experiences: 60,
  languages: 30,
  links: 30,
  proposals: 500, // of one CV
  quote: 12, // lines behind one proposal
  unplaced: 2_500, // lines of one CV
} as const

/** Counts characters as Postgres does: an emoji is one, although its `length` is two. */
export function fits(text: string, limit: number): boolean {
  if (text.length <= limit) return true
  return text.length <= 2 * limit && [...text].length <= limit
}

/** The first characters of a text, as many as fit. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  return [...text.slice(0, 2 * limit)].slice(0, limit).join('')
}
