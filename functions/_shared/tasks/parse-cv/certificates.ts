import { cut, LIMITS } from '../../contract/limits.ts'
import type { Certificate } from '../../contract/profile.ts'
import { findPeriod } from './dates.ts'
import type { Line } from './lines.ts'

/** One certificate per line: "Name, Issuer, 2022", "Name – Issuer (Mar 2022)", "2022: Name". */
export function readCertificates(lines: Line[]): Certificate[] {
  const texts: string[] = []
  const isDated = lines.filter(({ text }) => findPeriod(text)).length >= 0.4 * lines.length
  for (const { text, isItem } of lines) {
    const last = texts.at(-1)
    const endsEntry = isDated && last !== undefined && !findPeriod(last) && findPeriod(text)
    const goesOn = last !== undefined && !isItem && (/^[\p{Ll}(]/u.test(text) || endsEntry)
    if (goesOn) texts[texts.length - 1] = `${last} ${text}`
    else texts.push(text)
  }
  return texts
    .map((text) => text.replaceAll('\t', ' | '))
    .filter((text) => text.length <= 260)
    .map((text) => readCertificate(text))
    .filter((one) => one !== null)
}

function readCertificate(text: string): Certificate | null {
  const period = findPeriod(text)
  const bare = period ? `${text.slice(0, period.start)} | ${text.slice(period.end)}` : text
  const parts = bare
    .split(/\s*\|\s*|\s+[–—•·-]\s+|,\s+|\s\(|\)/)
    .map((part) => part.replace(/^[\s,;:.()–—-]+|[\s,;:()–—-]+$/g, '').replace(/\s+/g, ' '))
    .filter((part) => /\p{L}{2}/u.test(part))
    .map((part) => part.replace(/^(?:issued by|by|von|par|por)\s+/i, ''))
  const [name, issuer] = parts
  if (!name) return null
  // A range goes from issue to expiry; a single date is the issue.
  const issued_on = period?.started_on ?? null
  return {
    name: cut(name, LIMITS.certificates.name),
    issuer: issuer && issuer.length <= 80 ? issuer : null,
    issued_on,
  }
}
