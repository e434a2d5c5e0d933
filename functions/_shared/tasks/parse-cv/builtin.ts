import type { LineLook } from '../../contract/cv.ts'
import { headingKind } from '../../lexicon/cv-headings.ts'
import { withoutPersonal } from '../../lexicon/personal-facts.ts'
import { cut, LIMITS, ROW_LIMITS } from '../../contract/limits.ts'
import type { ProfileDraft } from '../../contract/profile.ts'
import { readCertificates } from './certificates.ts'
import { readContact } from './contact.ts'
import { readEducation } from './education.ts'
import { EMAIL } from './email.ts'
import { readExperiences } from './experiences.ts'
import { findLanguages } from './languages.ts'
import { joinWrapped, type Line } from './lines.ts'
import { readLinks } from './links.ts'
import { splitSections, type Section } from './sections.ts'
import { echoedName } from './name.ts'
import { findPhone } from './phone.ts'
import { readSkills } from './skills.ts'
import { headBelowSidebar, projectsAsExperience, qualificationsByContent } from './unheaded.ts'
import { titleStrength } from './title-words.ts'
import { divideByContent, divideByLooks } from './unknown-headings.ts'

/**
 * Reads a CV without a model, section by section. The result holds only what the text says; a
 * missing value stays null or empty. Instructions inside the text are only text.
 */
export function parseCvBuiltin({
  text,
  links,
  lines,
}: {
  text: string
  links: string[]
  lines?: LineLook[] | undefined
}): ProfileDraft {
  const sections = qualificationsByContent(
    projectsAsExperience(
      headBelowSidebar(
        divideByContent(divideByLooks(splitSections(text, lines))),
        echoedName([text, ...links].join('\n')),
      ),
    ),
  )
  const linesOf = (...kinds: Section['kind'][]): Line[] =>
    sections.filter(({ kind }) => kinds.includes(kind)).flatMap(({ lines }) => lines)
  const experiences = sections
    .filter(({ kind }) => kind === 'experience')
    .flatMap(({ lines }) => readExperiences(lines))
  const contact = readContact(sections, text, links)
  const summary = readSummary(linesOf('summary'), linesOf('head'), contact.name)
  const worked = experiences.flatMap(({ title, achievements }) => [title ?? '', ...achievements])
  const listed = linesOf('skills')
  return {
    contact,
    headline: readHeadline(linesOf('head', 'summary').slice(0, 14), contact.name),
    summary,
    skills: readSkills(listed, [summary ?? '', ...worked].join('\n')),
    languages: readLanguages(sections),
    links: readLinks(textOf(linesOf('head', 'contact', 'links').slice(0, 60)), links),
    experiences: experiences.slice(0, ROW_LIMITS.experiences),
    education: readEducation(linesOf('education')).slice(0, ROW_LIMITS.education),
    certificates: readCertificates(linesOf('certificates')).slice(0, ROW_LIMITS.certificates),
  }
}

/** The first short piece near the name that is a job title. */
function readHeadline(lines: Line[], name: string | null): string | null {
  for (const { text, isItem } of lines) {
    if (isItem || text.length > 160) continue
    for (const piece of [text, ...text.split(/\t|\s+[|·•–—-]\s+/)]) {
      const bare = piece.replace(/^[^\p{L}]+|[\s.,:;|–-]+$/gu, '')
      const isFact = EMAIL.test(bare) || /\d{4}|:|https?/.test(bare)
      const isOwn = name !== null && bare.toLowerCase().startsWith(name.toLowerCase())
      if (bare.length > 100 || isFact || isOwn || /\p{L}[.!?](?:\s|$)/u.test(piece)) continue
      if (titleStrength(bare) > 0 && bare.split(/\s+/).length <= 10) return bare
    }
  }
  return null
}

function readSummary(own: Line[], head: Line[], name: string | null): string | null {
  const isProse = (text: string) => text.split(/\s+/).length >= 8 && !EMAIL.test(text)
  const prose = own.length
    ? joinWrapped(withoutFacts(own)).filter((text) => text !== name)
    : joinWrapped(withoutFacts(head)).filter(isProse)
  return cut(prose.join('\n'), LIMITS.profiles.summary).trim() || null
}

/** The lines without birth, family, home and contact data, which stand in no summary. */
function withoutFacts(lines: Line[]): Line[] {
  return lines.flatMap((line) => {
    const text = withoutPersonal(line.text)
    if (text.length <= 80 && findPhone([text]) !== null) return []
    return text === line.text || /\p{L}/u.test(text) ? [{ ...line, text }] : []
  })
}

/** From the sections for languages; elsewhere only from a line that names languages. */
function readLanguages(sections: Section[]) {
  const own = sections.filter(({ kind }) => kind === 'languages').flatMap(({ lines }) => lines)
  if (own.length) {
    const found = findLanguages(textOf(own).replace(/\n(?=[\p{Ll}(])/gu, ' '))
    if (found.length) return found
  }
  const labelled = sections
    .flatMap(({ lines }) => lines)
    .filter(({ text }) => headingKind(text.split(/[:\t]/)[0] ?? '') === 'languages')
  return findLanguages(textOf(labelled))
}

function textOf(lines: Line[]): string {
  return lines.map(({ text }) => text).join('\n')
}
