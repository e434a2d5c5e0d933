import { cut as cutTo, LIMITS } from '../../contract/limits.ts'
import { findDegree, OF_SCHOOL, REMARK, SUBJECT_LINK } from './degrees.ts'
import { cut, readDegree } from './study-lines.ts'

export interface Degree {
  degree: string | null
  area: string | null
}

/** "MBO 4: Logistiek", "Máster en Formación – Literatura", "Sairaanhoitaja (AMK), hoitotyö" */
const MARK = /:\s+|\s+[–—|·•-]\s+|,\s+/u
/** Behind a degree stands its subject in brackets: "Svendebrev (Tømrer)". */
const BRACKET = /^(.*\S)\s+\(([^()]*\p{Ll}{3}[^()]*)\)$/u
/** "BSc (Hons) Biochemistry", "Insinööri (AMK)": a short form in brackets belongs to the degree. */
const SHORT_FORM =
  /^(.*?\S\s+\((?:\p{Lu}{2,6}\d?|[Hh]ons?\.?|Honours|Econ|Ed|Eng)\))[\s,:–—-]*(.*)$/u
/** "Diploma di ragioniere", "Diplôme d'État d'aide-soignant": the trade is a part of the title. */
const OF_A_TRADE = /^(?:diploma|diplôme|título|diplomă)(?:\s(?:di|de)\s|\sd['’])\p{Ll}[^,]*$/iu
const OF_DEGREE = /^(?:hons?|honou?rs|first class|distinction|merit|pass)\.?$/iu

export function hasSubjectMark(text: string): boolean {
  return atMark(text) !== null
}

/**
 * The degree and its subject: "BSc (Hons) in Biology". A mark between them counts more than a word;
 * a degree that no table has stays whole.
 */
export function splitDegree(text: string | null, isMarked: boolean): Degree {
  if (text === null) return { degree: null, area: null }
  const parts = atMark(text)
  if (parts) return cutDegree(parts)
  const [, short, behind = ''] = SHORT_FORM.exec(text) ?? []
  if (short && findDegree(short)) {
    return cutDegree({ degree: short, area: behind.replace(SUBJECT_LINK, '').trim() || null })
  }
  if (OF_A_TRADE.test(text)) return cutDegree({ degree: text, area: null })
  const read = readDegree(cut(text))
  const rest = read ? text.slice(text.indexOf(read.degree) + read.degree.length).trim() : ''
  if (read && isMarked && rest.search(SUBJECT_LINK) === 0) {
    return cutDegree({ degree: text, area: null })
  }
  return read ? cutDegree(widened(text, read)) : cutDegree({ degree: text, area: null })
}

function cutDegree({ degree, area }: Degree): Degree {
  return {
    degree: degree && cutTo(degree, LIMITS.education.degree),
    area: area && cutTo(area, LIMITS.education.area),
  }
}

/** Both sides of the mark, where the left one is a degree and the right one may be a subject. */
function atMark(text: string): Degree | null {
  const plain = text.replace(/\([^()]*\)/g, (inside) => '_'.repeat(inside.length))
  const mark = MARK.exec(plain)
  const sides = mark
    ? [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)]
    : BRACKET.exec(text)?.slice(1)
  const [degree = '', area = ''] = sides ?? []
  if (!findDegree(degree) || !/\p{L}{2}/u.test(area) || OF_DEGREE.test(area)) return null
  if (REMARK.test(area) || /\d{2}|\d[.,/]\d/.test(area) || findDegree(area)?.index === 0)
    return null
  // "GCSEs in English, Maths", "PhD in Physics – Princeton": the subject is named before the mark.
  if (mark && !mark[0].startsWith(':') && linkBehindDegree(degree)) return null
  // "Matura, liceum": beside a degree of a school stands the school.
  if (OF_SCHOOL.test(degree)) return null
  return { degree: degree.trim(), area: area.replace(SUBJECT_LINK, '').trim() }
}

function linkBehindDegree(text: string): boolean {
  const found = findDegree(text)
  const rest = found ? text.slice(found.index + found[0].length) : ''
  return rest.trim().search(SUBJECT_LINK) === 0
}

/** "Zweites Juristisches Staatsexamen", "MBO 3", "magister inżynier": words beside it belong to it. */
function widened(text: string, { degree, area }: Degree): Degree {
  const at = text.indexOf(degree ?? '')
  if (degree === null || at < 0) return { degree, area }
  const before = text.slice(0, at)
  const isLed = /^(?:(?:[\p{L}.-]+|\d\.)\s+){1,3}$/u.test(before)
  const behind = text.slice(at + degree.length)
  const level = LEVEL.exec(behind)?.[0] ?? secondDegree(behind)
  const rest = level && area?.startsWith(level.trim()) ? area.slice(level.trim().length) : area
  return {
    degree: (isLed ? before : '') + degree + level,
    area: rest?.replace(/^[\s(,:–-]+|\)$/g, '') || null,
  }
}

/** " Level 3", " 4", "-V" */
const LEVEL =
  /^-\p{Lu}{1,3}(?!\p{L})|^\s(?:(?:[Ll]evel|[Nn]iveau|[Nn]ivel|[Ll]ivello)\s)?\d(?![\d.,/])/u

function secondDegree(behind: string): string {
  const next = findDegree(behind.trim())
  return behind.startsWith(' ') && next?.index === 0 ? ` ${next[0]}` : ''
}
