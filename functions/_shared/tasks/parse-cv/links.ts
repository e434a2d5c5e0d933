import type { Link } from '../../contract/profile.ts'
import { findSkills } from '../../lexicon/find-skills.ts'
import { EMAIL } from './email.ts'

const PROFILES: [RegExp, string][] = [
  [/(?:^|\.)linkedin\.com\/(?:in|pub)\/[^/]+/, 'LinkedIn'],
  [/^github\.com\/[^/]+\/?$/, 'GitHub'],
  [/^gitlab\.com\/[^/]+\/?$/, 'GitLab'],
  [/^stackoverflow\.com\/users\//, 'Stack Overflow'],
  [/^(?:twitter|x)\.com\/[^/]+\/?$/, 'X'],
  [/^xing\.com\/profile\//, 'XING'],
  [/^behance\.net\/[^/]+/, 'Behance'],
  [/^dribbble\.com\/[^/]+/, 'Dribbble'],
  [/^medium\.com\/@?[^/]+\/?$/, 'Medium'],
  [/^kaggle\.com\/[^/]+\/?$/, 'Kaggle'],
  [/^orcid\.org\/\d/, 'ORCID'],
  [/^scholar\.google\.[a-z.]+\/citations/, 'Google Scholar'],
]
const URL_IN_TEXT =
  /(?<![\p{L}\p{N}@._-])(?:https?:\/\/)?(?:www\.)?[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|dev|me|de|co|uk|fr|es|eu|app|ai|info|design|tech|in|ca|ch|at|nl)(?:\/[^\s|,;·•)\]]*)?(?![\p{L}\p{N}@])/giu

/**
 * The person's own pages: links to known networks anywhere, and the sites beside the contact data.
 * Links to projects and papers further down do not lead to the person.
 */
export function readLinks(contactText: string, links: string[]): Link[] {
  const bare = contactText.replace(new RegExp(EMAIL, 'gu'), ' ')
  // "ASP.NET", "socket.io": products that look like a host.
  const named = [...bare.matchAll(URL_IN_TEXT)]
    .map(([url]) => url.replace(/[.,:]+$/, ''))
    .filter((url) => /[/]/.test(url) || findSkills(url).length === 0)
  const hosts = new Set(named.map((url) => address(url).split('/')[0]))
  const found = new Map<string, Link>()
  for (const url of [...links.filter((link) => /^https?:/i.test(link)), ...named]) {
    const key = address(url)
    const profile = PROFILES.find(([pattern]) => pattern.test(key))
    const isNamed = hosts.has(key.split('/')[0])
    if ((!profile && !isNamed) || found.has(key) || !isComplete(url)) continue
    found.set(key, { label: profile?.[1] ?? 'Website', url: withScheme(url) })
  }
  return [...found.values()].slice(0, 12)
}

function address(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|^www\./, '')
    .replace(/[?#].*$|\/$/g, '')
}

function isComplete(url: string): boolean {
  return URL.canParse(withScheme(url)) && url.length <= 480
}

function withScheme(url: string): string {
  return /^https?:\/\//i.test(url) ? url : `https://${url}`
}
