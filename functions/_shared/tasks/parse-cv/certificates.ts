import { cut, LIMITS } from '../../contract/limits.ts'
import type { Certificate } from '../../contract/profile.ts'
import { findPeriod } from './dates.ts'
import type { Line } from './lines.ts'
import { titleStrength } from './title-words.ts'

/** One certificate per line: "Name, Issuer, 2022", "Name – Issuer (Mar 2022)", "2022: Name". */
export function readCertificates(lines: Line[]): Certificate[] {
  const texts: string[] = []
  const isDated = lines.filter(({ text }) => findPeriod(text)).length >= 0.4 * lines.length
  for (const { text, isItem } of lines) {
    const last = texts.at(-1)
    const endsEntry = isDated && last !== undefined && !findPeriod(last) && findPeriod(text)
    const isTail = /^[\p{Ll}(]/u.test(text) || isOnlyTitle(text) || endsEntry
    const goesOn = last !== undefined && !isItem && isTail
    if (goesOn) texts[texts.length - 1] = `${last} ${text}`
    else texts.push(text)
  }
  return texts
    .map((text) => text.replaceAll('\t', ' | '))
    .filter((text) => text.length <= 260)
    .map((text) => readCertificate(text))
    .filter((one) => one !== null)
}

/** "Administrator" below "Certified Kubernetes" is its end: a job alone is no certificate. */
function isOnlyTitle(text: string): boolean {
  return text.split(/\s+/).length <= 2 && !/[,:\d]/.test(text) && titleStrength(text) === 2
}

function readCertificate(text: string): Certificate | null {
  const period = findPeriod(text)
  const bare = period ? `${text.slice(0, period.start)} | ${text.slice(period.end)}` : text
  const inside = partsOf(bare.match(BRACKET)?.[1] ?? '')
  const [first, ...rest] = partsOf(bare.replace(BRACKET, ' '))
  if (!first) return null
  // "Name, level, Issuer": the last part issued it. "Name (Issuer)", but "Name (ABBREVIATION)".
  const added = rest.length > 0 ? inside.join(', ') : inside.filter(isAbbreviation).join(', ')
  const issuer = rest.at(-1) ?? inside.find((part) => !isAbbreviation(part))
  const name = [first, ...rest.slice(0, -1)].join(', ') + (added ? ` (${added})` : '')
  // A range goes from issue to expiry; a single date is the issue.
  return {
    name: cut(name, LIMITS.certificates.name),
    issuer: issuer && issuer.length <= 80 ? issuer : null,
    issued_on: period?.started_on ?? null,
    issued_precision: period?.started_precision ?? null,
  }
}

const BRACKET = /\s*\(([^()]*)\)/

const isAbbreviation = (text: string) => /^[\p{Lu}\d-]{2,8}$/u.test(text)

function partsOf(text: string): string[] {
  return text
    .split(/\s*\|\s*|\s+[–—•·-]\s+|,\s+/)
    .map((part) => part.replace(/^[\s,;:.()–—-]+|[\s,;:()–—-]+$/g, '').replace(/\s+/g, ' '))
    .filter((part) => /\p{L}{2}/u.test(part))
    .map((part) => part.replace(/^(?:issued by|by|von|par|por)\s+/i, ''))
}
