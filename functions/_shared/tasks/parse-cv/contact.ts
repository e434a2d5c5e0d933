import type { Contact } from '../../contract/profile.ts'
import { findAddress } from './address.ts'
import { asName, hasGivenName } from './as-name.ts'
import { EMAIL } from './email.ts'
import { findName } from './name.ts'
import { findPhone } from './phone.ts'
import type { Section } from './sections.ts'

/** The person's name and contact data; null for missing values. */
export function readContact(sections: Section[], text: string, links: string[]): Contact {
  const lines = contactLines(sections)
  const email = findEmail(lines, text, links)
  const phone = findPhone(lines) ?? findPhone(telLinks(links))
  return { name: findName(lines, email), email, phone, address: findAddress(lines) }
}

/** The lines above the first heading, contact sections, and the lines around an e-mail address. */
function contactLines(sections: Section[]): string[] {
  // These details belong to the references, not to the person.
  const own = sections.filter(({ title }) => !/refer(?:ee|en[cz]|én)/i.test(title ?? ''))
  const all = own.flatMap(({ kind, lines }) => {
    const near = (index: number) =>
      lines.slice(Math.max(0, index - 2), index + 3).some(({ text }) => EMAIL.test(text))
    const isOwn = kind === 'head' || kind === 'contact'
    const taken = lines.filter(({ text }, index) => isOwn || near(index) || LABELLED.test(text))
    return joinAddresses(taken.map(({ text }) => text))
  })
  // A CV that begins with a heading has the name below it ("Profile").
  const first = sections.find(({ lines }) => lines.length > 0)
  const top = first && first.kind !== 'head' ? first.lines.slice(0, 3).map(({ text }) => text) : []
  // A name in large letters looks like a heading.
  const titles = sections.slice(0, 3).flatMap(({ title }) => title ?? [])
  const large = titles.filter((title) => hasGivenName(asName(title) ?? ''))
  return [...new Set([...large, ...all, ...top])]
}

/** A narrow column divides an address before its @. */
function joinAddresses(lines: string[]): string[] {
  return lines.reduce<string[]>((joined, line) => {
    const above = joined.at(-1)
    const isTail = /^@[\w.-]+\.\p{L}{2,}$/u.test(line) && above && /^[\w.+-]+$/.test(above)
    if (isTail) joined[joined.length - 1] = above + line
    else joined.push(line)
    return joined
  }, [])
}

const LABELLED =
  /^(?:phone|tel(?:efon|ephone|éfono)?|mobile?|móvil|cell|handy|name|address|adresse|anschrift|location)\s*[.:]/iu

function findEmail(lines: string[], text: string, links: string[]): string | null {
  const spelled = lines.map((line) => line.replace(/\s?[[({](?:at|@)[\])}]\s?/gi, '@'))
  const candidates = [...spelled, text, ...links.map((link) => link.replace(/^mailto:/i, ''))]
  for (const candidate of candidates) {
    const found = candidate.match(EMAIL)?.[0]
    if (found && found.length <= 254) return found.replace(/^[.\-_+]+/, '')
  }
  return null
}

function telLinks(links: string[]): string[] {
  return links.filter((link) => /^tel:/i.test(link)).map((link) => `Tel: ${link.slice(4)}`)
}
