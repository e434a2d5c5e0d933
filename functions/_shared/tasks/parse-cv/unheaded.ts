import { asName, hasGivenName } from './as-name.ts'
import { findPeriod } from './dates.ts'
import { isAcademic, namesSchool } from './degrees.ts'
import type { Line } from './lines.ts'
import type { Section } from './sections.ts'

const SIDEBAR: ReadonlySet<Section['kind']> = new Set(['skills', 'languages', 'links', 'other'])
const WORK_OF_A_KIND =
  /proje[ck]t|projet|proyect|progett|projet|prosjekt|hanke|proje|проект|проєкт|proiect|[fv]rivillig|volunt|volont|ehrenamt|bénévol|vapaaehtois|wolontariat|dobrovolnic|gönüllü|волонт[её]р|ideellt/iu

/**
 * A person who lists only projects or unpaid work, each with dates and an organisation, has worked
 * on them.
 */
export function projectsAsExperience(sections: Section[]): Section[] {
  if (sections.some(({ kind, lines }) => kind === 'experience' && lines.length > 0)) return sections
  return sections.map((section) => {
    const { kind, title, lines } = section
    const dated = lines.filter(
      ({ text, isItem }) => !isItem && text.length <= 100 && findPeriod(text)?.is_range,
    )
    const isWork = kind === 'other' && WORK_OF_A_KIND.test(title ?? '') && dated.length >= 2
    return isWork ? { ...section, kind: 'experience' } : section
  })
}

/**
 * "Qualifications" are skills for some people, and dated certificates for others. So is "Training".
 */
export function qualificationsByContent(sections: Section[]): Section[] {
  return sections.map((section) => {
    const { kind, lines } = section
    const title = section.title?.replace(/^[^\p{L}]*(?:[IVX]+[.)]\s+)?/u, '')
    if (
      kind === 'other' &&
      /^training/i.test(title ?? '') &&
      lines.some(({ text }) => isAcademic(text))
    ) {
      return { ...section, kind: 'education' }
    }
    if (kind !== 'skills' || !/^(?:\p{L}+ )?qualifi[ck]ation(?:s|en)?$/iu.test(title ?? ''))
      return section
    const academic = lines.filter(({ text }) => isAcademic(text))
    if (2 * academic.length >= lines.length && lines.some(({ text }) => namesSchool(text)))
      return { ...section, kind: 'education' }
    const dated = lines.filter(({ text }) => findPeriod(text))
    if (dated.length < 0.5 * lines.length) return section
    return { ...section, kind: 2 * academic.length >= lines.length ? 'education' : 'certificates' }
  })
}

/**
 * A sidebar that is read first leaves the name in the middle: the line that the e-mail address
 * repeats begins a new head, or a name that is set apart where the CV begins with a heading.
 */
export function headBelowSidebar(
  sections: Section[],
  isName: (line: string) => boolean,
): Section[] {
  const beginsWithHeading = sections[0]?.lines.length === 0
  const isApart = ({ text, isAfterGap }: Line, kind: Section['kind']) => {
    const name = beginsWithHeading && isAfterGap && SIDEBAR.has(kind) ? asName(text) : null
    return name !== null && hasGivenName(name)
  }
  return sections.flatMap((section) => {
    if (section.kind === 'head' || section.kind === 'contact') return [section]
    const at = section.lines.findIndex(
      (line) => !line.isItem && (isName(line.text) || isApart(line, section.kind)),
    )
    if (at < 0) return [section]
    return [
      { ...section, lines: section.lines.slice(0, at) },
      { kind: 'head' as const, lines: section.lines.slice(at) },
    ]
  })
}
