/** Pieces that many designs share: lines, contact details, lists of skills, studies and the rest. */

import type { Band, Block, Drawing, Job, Part, Study } from '../../model.ts'
import type { Drawn } from '../../model.ts'
import type { Cv } from './tell.ts'

export const plain = (text: string): Part => ({ text })
export const bold = (text: string, size = 10): Part => ({ text, isBold: true, size })
export const italic = (text: string): Part => ({ text, isItalic: true })
export const small = (text: string): Part => ({ text, size: 8.5 })
export const right = (text: string): Part => ({ text, at: 'right' })
export const line = (...parts: (Part | string)[]): Block => ({
  kind: 'line',
  parts: parts
    .map((part) => (typeof part === 'string' ? plain(part) : part))
    .filter((part) => part.text),
})
export const centred = (...parts: Part[]): Block => ({ kind: 'line', parts, isCentred: true })
export const gap = (points = 6): Block => ({ kind: 'gap', points })
export const rule: Block = { kind: 'rule' }
export const item = (text: string, bullet: string): Block => ({ kind: 'item', text, bullet })
export const row = (...cells: [number, ...(Part | Part[])[]][]): Block => ({
  kind: 'row',
  cells: cells.map(([width, ...lines]) => ({
    width,
    lines: lines
      .map((part) => (Array.isArray(part) ? part : [part]))
      .filter((parts) => parts.some((part) => part.text)),
  })),
})
export const joined = (mark: string, ...texts: (string | null)[]) =>
  texts.filter((text) => text).join(mark)

/** A line only if there is something to write. */
export const lineIf = (text: string | null, as: (text: string) => Part = plain): Block[] =>
  text ? [line(as(text))] : []

export const page = (...blocks: Block[][]): Band => ({
  columns: [{ width: 1, blocks: blocks.flat() }],
})
export const columns = (width: number, left: Block[], right: Block[]): Band => ({
  columns: [
    { width, blocks: left },
    { width: Math.round((1 - width) * 100) / 100, blocks: right },
  ],
})

export function drawn(cv: Cv, bands: Band[], footer?: string): Drawn {
  const drawing: Drawing = footer ? { bands, footer } : { bands }
  return { drawing, told: cv.told }
}

/** The name of the person in the footer, with page numbers. */
export const footerOf = (cv: Cv) => joined(' · ', cv.told.name, cv.words.page)

export const bullets = (cv: Cv, job: Job): Block[] =>
  job.achievements.map((text) => item(text, cv.bullet))

/** Achievements as a paragraph. */
export function prose(job: Job): Block[] {
  if (job.achievements.length === 0) return []
  const sentences = job.achievements.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
  return [line(sentences.join(' '))]
}

export function experience(cv: Cv, entry: (job: Job, at: number) => Block[]): Block[] {
  if (cv.told.jobs.length === 0) return []
  return [
    ...cv.heading('experience'),
    ...cv.told.jobs.flatMap((job, at) => (at > 0 ? [gap(), ...entry(job, at)] : entry(job, at))),
  ]
}

export function education(cv: Cv, entry: (study: Study) => Block[]): Block[] {
  if (cv.told.education.length === 0) return []
  return [
    ...cv.heading('education'),
    ...cv.told.education.flatMap((study, at) =>
      at > 0 ? [gap(4), ...entry(study)] : entry(study),
    ),
  ]
}

/** "BSc Nursing", "BSc, Nursing", "BSc (Nursing)". */
export function subject(cv: Cv, study: Study): string {
  if (!study.area) return study.degree
  const form = cv.chance.pick([' ', ' ', ', ', ' – ', ': ', '('])
  return form === '(' && !study.degree.includes('(')
    ? `${study.degree} (${study.area})`
    : `${study.degree}${form === '(' ? ' ' : form}${study.area}`
}

export const summary = (cv: Cv): Block[] =>
  cv.told.summary ? [...cv.heading('summary'), line(cv.told.summary)] : []

export type SkillsForm =
  | 'commas'
  | 'dots'
  | 'items'
  | 'grouped'
  | 'levels'
  | 'bars'
  | 'prose'
  | 'pairs'
  | 'lines'
  | 'slashes'

export function skills(cv: Cv, ...forms: SkillsForm[]): Block[] {
  const { skills: names } = cv.told
  if (names.length === 0) return []
  return [...cv.heading('skills'), ...skillLines(cv, cv.chance.pick(forms))]
}

export function skillLines(cv: Cv, form: SkillsForm): Block[] {
  const { skills: names } = cv.told
  const { chance, words } = cv
  switch (form) {
    case 'commas':
      return [line(names.join(', ') + (chance.is(0.2) ? '.' : ''))]
    case 'dots':
      return [line(names.join(chance.pick([' • ', ' · ', ' | ', '  ▪  '])))]
    case 'slashes':
      return [line(names.join('; '))]
    case 'items':
      return names.map((name) => item(name, cv.bullet))
    case 'lines':
      return names.map((name) => line(name))
    case 'levels': {
      const form = chance.pick([' – ', ': ', ' ('])
      return names.map((name) =>
        line(name, form, chance.pick(words.levels), form === ' (' ? ')' : ''),
      )
    }
    case 'bars': {
      const [full, empty] = chance.pick([
        ['●', '○'],
        ['★', '☆'],
        ['■', '□'],
        ['▮', '▯'],
      ] as const)
      return names.map((name) => {
        const level = chance.whole(2, 5)
        return line(`${name} `, right(full.repeat(level) + empty.repeat(5 - level)))
      })
    }
    case 'prose': {
      const all =
        names.length > 1
          ? `${names.slice(0, -1).join(', ')} ${words.and} ${names.at(-1)}`
          : (names[0] ?? '')
      return [line(words.skillsProse.replace('{}', all))]
    }
    case 'pairs':
      return names.flatMap((name, at) =>
        at % 2 === 0 ? [row([0.5, plain(name)], [0.5, plain(names[at + 1] ?? '')])] : [],
      )
    case 'grouped': {
      const size = Math.max(2, Math.ceil(names.length / 3))
      const labels = chance.shuffle(words.tools)
      return names.flatMap((_, at) =>
        at % size === 0
          ? [line(bold(`${labels[at / size] ?? ''}: `), names.slice(at, at + size).join(', '))]
          : [],
      )
    }
  }
}

export function spoken(
  cv: Cv,
  ...forms: ('lines' | 'commas' | 'brackets' | 'items' | 'row' | 'bars')[]
): Block[] {
  const { spoken: languages } = cv.told
  if (languages.length === 0) return []
  const heading = cv.heading('languages')
  const form = cv.chance.pick(forms)
  const text = (mark: string) => languages.map(({ name, level }) => joined(mark, name, level))
  if (form === 'commas') return [...heading, line(text(' ').join(', '))]
  if (form === 'brackets') {
    return [
      ...heading,
      line(languages.map(({ name, level }) => (level ? `${name} (${level})` : name)).join(', ')),
    ]
  }
  if (form === 'items') return [...heading, ...text(' – ').map((shown) => item(shown, cv.bullet))]
  if (form === 'row')
    return [
      ...heading,
      ...languages.map(({ name, level }) => row([0.3, plain(name)], [0.7, plain(level ?? '')])),
    ]
  if (form === 'bars') {
    for (const language of languages) language.level = null
    return [
      ...heading,
      ...languages.map(({ name }) => line(`${name} `, '●'.repeat(cv.chance.whole(2, 5)))),
    ]
  }
  const mark = cv.chance.pick([': ', ' – ', ' - ', ', '])
  return [...heading, ...text(mark).map((shown) => line(shown))]
}

export function certificates(cv: Cv): Block[] {
  const { certificates: all } = cv.told
  if (all.length === 0) return []
  const form = cv.chance.pick(['comma', 'yearFirst', 'item', 'brackets'])
  const shown = all.map(({ name, issuer, year }) => {
    if (form === 'yearFirst')
      return joined('  ', year ? `${year}` : null, joined(' – ', name, issuer))
    if (form === 'brackets')
      return joined(
        ' ',
        name,
        issuer || year ? `(${joined(', ', issuer, year ? `${year}` : null)})` : null,
      )
    return joined(', ', name, issuer, year ? `${year}` : null)
  })
  return [
    ...cv.heading('certificates'),
    ...shown.map((text) => (form === 'item' ? item(text, cv.bullet) : line(text))),
  ]
}

export function interests(cv: Cv): Block[] {
  const { interests: all } = cv.told
  if (all.length === 0) return []
  const isList = cv.chance.is(0.25)
  return [
    ...cv.heading('interests'),
    ...(isList ? all.map((text) => item(text, cv.bullet)) : [line(all.join(', '))]),
  ]
}

/** Contact details of the person, each as its own text. */
export function contactTexts(cv: Cv, as: 'bare' | 'labelled' | 'icons'): string[] {
  const { told, chance, words } = cv
  const label = (name: string, icon: string, text: string | null) => {
    if (!text) return null
    if (as === 'icons') return `${icon} ${text}`
    return as === 'labelled' ? `${name}: ${text}` : text
  }
  const texts = [
    label(words.address, chance.pick(['📍', '⌂']), told.place),
    label(chance.pick(words.phone).replace(/\.$/, '.'), chance.pick(['☎', '📞', '✆']), told.phone),
    label(chance.pick(words.mail), '✉', told.email),
    told.link ? (as === 'icons' ? `🔗 ${told.link}` : told.link) : null,
  ]
  return texts.filter((text) => text !== null)
}

export const contact = (cv: Cv, as: 'bare' | 'labelled' | 'icons'): Block[] => [
  ...cv.heading('contact'),
  ...contactTexts(cv, as).map((text) => line(text)),
]

export const contactLine = (cv: Cv, isCentred: boolean): Block => {
  const mark = cv.chance.pick([' | ', ' • ', ' · ', '   ', ' – ', ' / ', ', '])
  const as = cv.chance.pick(['bare', 'bare', 'labelled', 'icons'] as const)
  return { kind: 'line', parts: [plain(contactTexts(cv, as).join(mark))], isCentred }
}

export function shuffledTail(cv: Cv, ...sections: Block[][]): Block[] {
  return cv.chance.shuffle(sections).flat()
}
