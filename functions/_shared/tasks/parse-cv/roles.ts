import { isOrganisation, isPlace, isSurelyOrganisation, splitPlace } from './place.ts'
import { titleStrength } from './title-words.ts'

export interface Role {
  title: string | null
  employer: string | null
  location: string | null
}

const AT = /\s+(?:at|At|AT|bei(?: der)?|chez|@)\s+|\s+@(?=\p{Lu})|\s+with\s+(?=\p{Lu})/u
/** The terms of a job, which are neither the job nor the employer. */
const TERMS =
  /[([](?:(?:full|part)[- ]time|vollzeit|teilzeit|temps (?:plein|partiel)|contract(?:or)?|freelance|temporary|permanent|project employment|befristet|unbefristet|cdi|cdd|remote|hybrid|weekends?|volunteer|casual|seasonal)[)\]]|(?<=[|·•]\s)(?:(?:full|part)[- ]time|vollzeit|teilzeit|freelance|contract|cdi|cdd)(?=\s*(?:[|·•\t]|$))/giu
const LEGAL_TAIL = /^(?:inc|llc|llp|ltd|gmbh|co|corp|plc|s\.?a|ag)\.?$/i

/** The job, the employer and the place in the words of a header. */
export function readRole(header: string[]): Role {
  let location: string | null = null
  const pieces: string[] = []
  const lines = joinCutTitles(header.map((line) => bindLegalTails(line.replace(TERMS, ' '))))
  for (const raw of lines.flatMap((line) => line.split(/\t+|\s+[|•·]\s+|;\s+/))) {
    const piece = tidy(raw)
    if (!/\p{L}/u.test(piece)) continue
    if (isPlace(piece)) {
      location ??= unbracket(piece)
      continue
    }
    // "Athena (Holon, Israel) Front End Developer"
    const [, left, inside = '', right] = piece.match(/^(.+?)\s*\(([^()]+)\)\s+(\p{Lu}.+)$/u) ?? []
    if (left && right && isPlace(inside)) {
      location ??= inside
      pieces.push(tidy(left), tidy(right))
      continue
    }
    const [, name, town] = piece.match(/^(.+?)\s*\(([^()]+)\)$/) ?? []
    if (name && town && isTown(town) && isSurelyNamed(name)) {
      location ??= town
      pieces.push(tidy(name))
      continue
    }
    const { rest, place } = splitPlace(piece)
    if (place) location ??= unbracket(place)
    const bare = tidy(rest)
    if (bare) pieces.push(bare)
  }
  const { employer, ...role } = readPieces(pieces)
  // "Cedar & Loop, Portland, OR — Writer": the place was in the middle of its line.
  const named = splitPlace(employer ?? '')
  const isPlaced = named.place !== null && named.rest !== '' && !role.location && location === null
  return {
    location: isPlaced ? named.place : location,
    ...role,
    employer: (isPlaced ? tidy(named.rest) : employer)?.replaceAll(BOUND, ' ') ?? null,
  }
}

/** "Arratia, S. A." is one name: its comma separates nothing. */
function bindLegalTails(line: string): string {
  return line.replace(
    /,\s+(S\.\s?[ALC]\.(?:\s?[UP]\.)?|S\.\s?r\.\s?l\.)/g,
    (_, tail: string) => `,${BOUND}${tail.replace(/\s/g, BOUND)}`,
  )
}

const BOUND = '\u2060'

/** "Acme — Warehouse and Fleet" above "Manager": the line was too narrow for the title. */
function joinCutTitles(lines: string[]): string[] {
  return lines.reduce<string[]>((joined, line) => {
    const above = joined.at(-1)
    const tail = above?.split(/\s+[–—|-]\s+|,\s+/).at(-1) ?? ''
    const isCut =
      above !== undefined && tail !== above && !/\s/.test(line) && titleStrength(tail) === 0
    if (isCut && titleStrength(line) > 0) joined[joined.length - 1] = `${above} ${line}`
    else joined.push(line)
    return joined
  }, [])
}

type Pieces = Omit<Role, 'location'> & { location?: string }

function readPieces(pieces: string[]): Pieces {
  const [first] = pieces
  if (first === undefined) return { title: null, employer: null }
  if (pieces.length === 1) return splitPiece(first)
  const strengths = pieces.map((piece) => {
    const strength = titleStrength(piece)
    // "Teaching Hospitals": a sure organisation is a title only by its whole name.
    if (strength < 2 && isSurelyOrganisation(piece) && !SEPARATOR.test(piece)) return -1
    return 2 * strength - (isEmployer(piece) ? 1 : 0)
  })
  const strongest = strengths.indexOf(Math.max(...strengths))
  const titlePiece = pieces[strongest] ?? first
  const others = pieces.filter((_, index) => index !== strongest)
  // "Researcher, Technical University" beside "Darmstadt": the first holds both, and the town is
  // not in our list.
  const both = SEPARATOR.test(titlePiece) ? splitPiece(titlePiece) : null
  const [town] = others
  if (both?.title && both.employer && town && others.length === 1) {
    if (isTown(town) && (isEmployer(both.employer) || /\s/.test(both.employer.trim())))
      return { ...both, location: town }
    // "Trainee — Dinant" below "Lambiotte Pharmacy": here the town comes after the title.
    if (!/\s/.test(both.employer) && isTown(both.employer) && /\s/.test(town))
      return { title: both.title, employer: untail(town), location: both.employer }
  }
  const employer = others.find((piece) => isEmployer(piece)) ?? others[0] ?? null
  if ((strengths[strongest] ?? 0) > 0) return { title: titlePiece, employer: untail(employer) }
  // No word decides: people usually write the job first.
  const named = pieces.find((piece) => isEmployer(piece))
  if (!named) return { title: first, employer: untail(pieces[1] ?? null) }
  return { title: pieces.find((piece) => piece !== named) ?? null, employer: untail(named) }
}

/** A name with its legal form is almost surely no title, even with brackets after it. */
function isSurelyNamed(name: string): boolean {
  return (name.includes(BOUND) || isSurelyOrganisation(name)) && titleStrength(name) < 2
}

const SEPARATOR = /\s+[–—|-]\s+|,\s+|:\s+|\s+(?:at|bei|chez|@)\s+/

function isTown(text: string): boolean {
  if (text.length > 3 && text === text.toUpperCase()) return false // an abbreviation of the name
  return /^\p{Lu}[\p{L}.'’-]+(?:[\s,]+\p{Lu}[\p{L}.'’-]+){0,2}$/u.test(text) && !isEmployer(text)
}

/**
 * One piece may hold job and employer: "Chef at Bistro", "Acme – Developer", "Developer (Acme)",
 * "Nurse, Clinic".
 */
function splitPiece(piece: string): Omit<Role, 'location'> {
  const [before, after] = piece.split(AT)
  if (before && after && titleStrength(before) > 0)
    return { title: tidy(before), employer: untail(tidy(after)) }
  const bracketed = piece.match(/^([^()]+?)\s*\(([^()]{2,60})\)$/)
  if (
    bracketed?.[1] &&
    bracketed[2] &&
    titleStrength(bracketed[1]) > 0 &&
    isEmployer(bracketed[2])
  ) {
    return { title: tidy(bracketed[1]), employer: tidy(bracketed[2]) }
  }
  for (const separator of [/\s+[–—|-]\s+/, /:\s+/, /,\s+/]) {
    const parts = mergeTails(piece.split(separator))
    const split = bestSplit(parts) ?? splitAtEmployer(parts, separator.source)
    if (split) return split
  }
  if (titleStrength(piece) > 0 && !isEmployer(piece)) return { title: piece, employer: null }
  if (titleStrength(piece) === 2) return { title: piece, employer: null }
  return { title: null, employer: untail(piece) }
}

function mergeTails(parts: string[]): string[] {
  return parts.reduce<string[]>((merged, part) => {
    const last = merged.at(-1)
    if (last !== undefined && LEGAL_TAIL.test(part)) merged[merged.length - 1] = `${last}, ${part}`
    else merged.push(part)
    return merged
  }, [])
}

function bestSplit(parts: string[]): Omit<Role, 'location'> | null {
  let best: { role: Omit<Role, 'location'>; score: number } | null = null
  for (let at = 1; at < parts.length; at++) {
    const [left, right] = [tidy(parts.slice(0, at).join(', ')), tidy(parts.slice(at).join(', '))]
    if (!left || !right) continue
    const [leftTitle, rightTitle] = [titleStrength(left), titleStrength(right)]
    const edge = 1.5 * (Number(isEmployer(right)) - Number(isEmployer(left)))
    const titleFirst = {
      role: { title: left, employer: right },
      score: 2 * leftTitle - 2 * rightTitle + edge,
    }
    const employerFirst = { role: { title: right, employer: left }, score: -titleFirst.score }
    if (leftTitle > 0 && titleFirst.score > 0 && titleFirst.score >= (best?.score ?? 0)) {
      // A later cut wins a tie only while the part that moves does not name the employer.
      if (best && isSurelyOrganisation(parts[at - 1] ?? '')) continue
      if (best && !isEmployer(right)) continue
      best = titleFirst
    } else if (rightTitle > 0 && employerFirst.score > (best?.score ?? 0)) best = employerFirst
  }
  return best?.role ?? null
}

/**
 * "Simulation Training - Acme Consulting": no known title, but surely an employer after the dash.
 */
function splitAtEmployer(parts: string[], separator: string): Omit<Role, 'location'> | null {
  const [left = '', right = ''] = parts
  const isPair = parts.length === 2 && separator.includes('–')
  return isPair && isEmployer(right) && !isEmployer(left)
    ? { title: tidy(left), employer: tidy(right) }
    : null
}

function isEmployer(text: string): boolean {
  return isOrganisation(text) && titleStrength(text) < 2
}

/** An employer is a name: a long part after a comma is a remark. */
function untail(employer: string | null): string | null {
  if (employer === null) return null
  return employer.length > 120 ? (employer.split(/[,.;]\s/)[0] ?? employer) : employer
}

function unbracket(text: string): string {
  return text.replace(/^[\s(]+|[\s)]+$/g, '')
}

function tidy(text: string): string {
  const bare = text
    .replace(/^(?:[\s,;:|–—•·-]|\.(?!NET\b))+|[\s,;:|–—•·-]+$/g, '')
    .replace(/\s+/g, ' ')
  return bare.replace(/^\(([^()]*)\)$/, '$1')
}
