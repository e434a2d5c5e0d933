// The parts that designs share: the head of a CV and its lists.
import type { Block, Chance, Person } from '../model.ts'
import { bold, gap, items, join, line, type Style } from './style.ts'

export function nameBlocks({ name, headline }: Person): Block[] {
  return [bold(name, 20), ...(headline ? [line(headline)] : [])]
}

/** E-mail, phone, place and link: in one line, or one below another. */
export function contactBlocks(person: Person, isStacked: boolean, between = ' | '): Block[] {
  const facts = [person.email, person.phone, person.place, person.link].filter(
    (one) => one !== null,
  )
  return isStacked ? facts.map(line) : [line(facts.join(between))]
}

export function skillBlocks({ skills }: Person, style: Style, chance: Chance): Block[] {
  if (!skills.length) return []
  const how = chance.pick(['commas', 'bars', 'items'])
  if (how === 'items') return items(skills, style.bullet)
  return [line(skills.join(how === 'commas' ? ', ' : ' | '))]
}

export function spokenBlocks({ spoken }: Person, style: Style, chance: Chance): Block[] {
  const how = chance.pick(['brackets', 'dash', 'colon'])
  const written = spoken.map(({ name, level }) => {
    if (!level) return name
    return {
      brackets: `${name} (${level})`,
      dash: `${name} – ${level}`,
      colon: `${name}: ${level}`,
    }[how] as string
  })
  if (how === 'brackets' && written.length) return [line(written.join(', '))]
  return chance.is(0.5) ? items(written, style.bullet) : written.map(line)
}

export function certificateBlocks({ certificates }: Person): Block[] {
  return certificates.map(({ name, issuer, year }) =>
    line(join(', ', name, issuer, year === null ? null : String(year))),
  )
}

export function interestBlocks({ interests }: Person): Block[] {
  return interests.length ? [line(interests.join(', '))] : []
}

/** Everything but jobs and studies, each under its heading. */
export function listSections(person: Person, style: Style, chance: Chance): Block[][] {
  return [
    style.section('skills', skillBlocks(person, style, chance)),
    style.section('languages', spokenBlocks(person, style, chance)),
    style.section('certificates', certificateBlocks(person)),
    style.section('interests', interestBlocks(person)),
  ]
}

export function summaryBlocks({ summary }: Person, style: Style): Block[] {
  return style.section('summary', summary ? [line(summary)] : [])
}

/** Entries with some space between them. */
export function spaced(entries: Block[][], points = 7): Block[] {
  return entries.flatMap((entry, at) => (at ? [gap(points), ...entry] : entry))
}
