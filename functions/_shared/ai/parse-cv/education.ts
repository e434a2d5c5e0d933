import type { Education } from '../../contract/profile.ts'
import { findPeriod, joinBrokenPeriods } from './dates.ts'
import type { Line } from './lines.ts'
import { isPlace, splitPlace } from './place.ts'

const SCHOOL =
  /(?<!\p{L})(?:university|universit\p{L}+|universidad\p{L}*|universidade|université|college|school|institute?|institut\p{L}*|instituto|academy|académie|academia|polytechnic\p{L}*|politecnico|politécnica|hochschule|fachhochschule|gymnasium|realschule|berufsschule|berufskolleg|schule|lycée|lyceum|liceo|école|ecole|escuela|colegio|faculty|eth|mit|epfl|ucla|conservatory|seminary|rwth|kit|htl|hak|borg|htw|ies|cfa|greta|insa|iae|esade|iese|uned|bfh|zhaw|iit|nit|tu \p{Lu}\p{Ll}+|fh \p{Lu}\p{Ll}+|lmu|hec|iut|ihk|handwerkskammer|bildungszentrum|berufsbildungszentrum)(?!\p{L})|\p{L}+(?:schule|universität|gymnasium)(?!\p{L})/iu

const DEGREE = new RegExp(
  String.raw`(?<![\p{L}.])(?:` +
    [
      String.raw`(?:bachelor|master|associate|doctor)(?:['’]?s)?(?: degree)? of (?:science|arts|engineering|laws?|commerce|business administration|education|technology|fine arts|medicine|philosophy|applied science|architecture|public health|social work|nursing|computer applications|music|design)`,
      String.raw`executive mba|mba|ph\.?\s?d\.?|d\.?phil\.?|doctorate|doktorat|doctorat|doctorado|promotion|dr\. \p{L}+\. ?\p{L}*\.?`,
      String.raw`b\.?\s?sc\.?(?:\s?\(?hons?\.?\)?)?|m\.?\s?sc\.?|b\.\s?s\.?|m\.\s?s\.?|b\.\s?a\.?|m\.\s?a\.?|b\.?\s?eng\.?|m\.?\s?eng\.?|b\.?\s?tech\.?|m\.?\s?tech\.?|b\.?\s?ed\.?|m\.?\s?ed\.?|b\.?com\.?|m\.?com\.?|bba|bfa|mfa|bsn|msn|mph|mpa|llb|ll\.b\.?|llm|ll\.m\.?|jd|j\.d\.?|md|m\.d\.?|mbbs|pgce|pgdip|hnd|hnc|btec|nvq|bs|ba|ms|ma|bsc|msc|aas|aa|as|mres|mphil|pharmd|dds|dnp|pg\.?\s?cert\.?|pg\.?\s?dip\.?|lpc|gdl|mat|msw|bsw|mpp|llb\s?\(hons\)`,
      String.raw`(?:bachelor|master|associate)(?:['’]?s)?(?: degree| studies| studium)?|(?:bachelor|master|diplom|doktorats|magister|lehramts|aufbau)studium|licence professionnelle|licence|maîtrise|baccalauréat|bac(?: ?\+ ?\d)?|dut|bts|diplôme|ingénieur diplômé|grado|licenciatura|máster|maestría|técnico superior|bachillerato|diplomatura|formación profesional|ciclo formativo|grado (?:medio|superior)|brevet(?: professionnel)?|bep|cap|mention complémentaire`,
      String.raw`(?:advanced |graduate |postgraduate |higher |national )?diploma|diplom(?:-\p{L}+)?(?: \(fh\))?|magister|staatsexamen|abitur|fachabitur|matura|a[- ]levels?|gcses?|high school diploma|ged|apprenticeship|ausbildung(?: zu[mr]| als)?|berufsausbildung|mittlere reife|mittlerer schulabschluss|class (?:10|12|xii?)\b|gce|(?:erweiterter )?sekundarabschluss(?: i{1,2})?|(?:allgemeine |fach)?hochschulreife|fachhochschulreife|berufsmaturität|[cdm]as|diplôme universitaire|certificat \p{L}+aire|título profesional(?: de)?|diplomado|maestría|certificate of (?:secondary )?education|\p{L}+ certificate of (?:secondary )?education|realschulabschluss|hauptschulabschluss|(?:senior|junior) high school(?!\p{L}| diploma)|meisterbrief|meister|postgraduate|undergraduate degree|foundation degree|legal practice course|(?:graduate|postgraduate|higher) certificate|(?:senior |secondary |junior )*school (?:leaving )?certificate|(?:higher |senior )?secondary certificate|leaving certificate|wassce|international baccalaureate|o[- ]levels?|gesellenbrief|lehrabschluss(?:prüfung)?|lehre als`,
    ].join('|') +
    String.raw`)(?![\p{L}])`,
  'iu',
)
const DEGREES = new RegExp(DEGREE, 'giu')
/** Two-letter degrees only as people write them: "as" and "ma" are words. */
const TINY = /^(?:bs|ba|ms|ma|aa|as|md|jd|cap|lpc|ged|mat|[cdm]as)$/i
/** Degrees one takes at a school: what stands beside them is its name, not a subject. */
const OF_SCHOOL =
  /^(?:abitur|fachabitur|matura|a[- ]levels?|o[- ]levels?|gcses?|bachillerato|baccalauréat|bac|high school diploma|ged|mittlere reife|realschulabschluss|.*sekundarabschluss.*|.*school (?:leaving )?certificate|.*secondary certificate|.*certificate of (?:secondary )?education|leaving certificate|(?:senior|junior) high school)$/i
const REMARK =
  /\b(?:thesis|dissertation|third year|year abroad|exchange|gpa|grade|note|coursework|courses?|modules?|advisor|supervisor|project|scholarship|dean|honou?rs list|award|relevant|focus|abschlussarbeit|masterarbeit|bachelorarbeit|thema|specialization)\b\s*:?/i

const REMARK_BEHIND =
  /[;,.(]\s*(?:gpa|grade|note|minor|first class|second class|distinction|merit|with honou?rs|cum laude|mention|expected|\d{2,3}\s?%)(?![\p{L}])[^—–|\t,;()]*\)?/giu

const MAX_LENGTH = 220

type Reading = Education & { hasPeriod: boolean }

/**
 * Schools and degrees of one section. Each line adds what it says to the entry at hand; a second
 * school, degree or period starts the next entry.
 */
export function readEducation(lines: Line[]): Education[] {
  const short = joinCutSchools(joinBrokenPeriods(lines)).filter(
    ({ text }) => text.length <= MAX_LENGTH,
  )
  const plain = short.filter(({ isItem }) => !isItem)
  const isListed = !plain.some(({ text }) => SCHOOL.test(text) || findDegree(text))
  const entries: Reading[] = []
  const taken = isListed ? short : plain
  for (const [index, { text, isAfterGap }] of taken.entries()) {
    const entry = entries.at(-1)
    const isBeside = !isAfterGap && entry?.degree != null && entry.school === null
    const read = readLine(text)
    const line = isBeside && !read?.school && !read?.degree ? (unknownSchool(text) ?? read) : read
    if (!line) continue
    const isWhole = entry?.hasPeriod && entry.school !== null
    const below = isAfterGap && isWhole ? readLine(taken[index + 1]?.text ?? '') : null
    const clashes =
      !entry ||
      // A degree set apart from a whole entry, with a school or dates below, is the next one's.
      (line.degree !== null && below !== null && (below.school !== null || below.hasPeriod)) ||
      (entry.school !== null && line.school !== null) ||
      (entry.degree !== null && line.degree !== null) ||
      (entry.hasPeriod && line.hasPeriod)
    if (clashes) entries.push(line)
    else merge(entry, line)
  }
  return entries
    .filter(({ school, degree }) => school !== null || degree !== null)
    .map(({ hasPeriod: _, ...entry }) => entry)
}

/** "Crest Secondary" over "School": the column was too narrow for the name. */
function joinCutSchools(lines: Line[]): Line[] {
  return lines.reduce<Line[]>((joined, line) => {
    const above = joined.at(-1)
    const isRest = /^\p{L}+$/u.test(line.text) && SCHOOL.test(line.text) && !line.isAfterGap
    const isCut =
      above && !SCHOOL.test(above.text) && !findPeriod(above.text) && !findDegree(above.text)
    if (isRest && isCut)
      joined[joined.length - 1] = { ...above, text: `${above.text} ${line.text}` }
    else joined.push(line)
    return joined
  }, [])
}

function merge(entry: Reading, line: Reading): void {
  entry.school ??= line.school
  entry.degree ??= line.degree
  entry.area ??= line.area
  entry.started_on ??= line.started_on
  entry.ended_on ??= line.ended_on
  entry.hasPeriod ||= line.hasPeriod
}

/** A line without a word that schools have, next to a degree that still lacks one. */
function unknownSchool(text: string): Reading | null {
  const period = findPeriod(text)
  const bare = (period ? text.slice(0, period.start) + text.slice(period.end) : text)
    .replace(/^[\s,|(–—-]+|[\s,|()–—-]+$/g, '')
    .replace(/\t.*$/, '')
  const words = bare.split(/\s+/)
  const isName =
    words.length <= 8 &&
    words.every((word) => word.length <= 3 || /^[\p{Lu}(&\d]/u.test(word)) &&
    /^\p{Lu}/u.test(bare) &&
    !/:|\d{3}|[.!?]$/.test(bare) &&
    !REMARK.test(bare) &&
    !isPlace(bare)
  if (!isName) return null
  return {
    school: splitPlace(bare).rest.slice(0, 200),
    degree: null,
    area: null,
    started_on: period?.is_range ? period.started_on : null,
    ended_on: period?.ended_on ?? null,
    hasPeriod: period !== null,
  }
}

function readLine(text: string): Reading | null {
  const period = findPeriod(text)
  const whole = period ? `${text.slice(0, period.start)}\t${text.slice(period.end)}` : text
  const bare = whole.replace(REMARK_BEHIND, '')
  if (bare.trim().search(REMARK) === 0 && !startsWithDegree(bare.trim())) return null
  const isRemark = REMARK.test(bare) && !startsWithDegree(bare.trim())
  const pieces = isRemark && !SCHOOL.test(bare) ? [] : cut(bare)
  const schoolPiece = pieces.find((piece) => SCHOOL.test(piece) && !startsWithDegree(piece))
  const degreePieces = pieces.filter((piece) => piece !== schoolPiece)
  const degree = isRemark ? null : readDegree(degreePieces)
  if (!schoolPiece && !degree && !(period && !isRemark)) return null
  const isOfSchool =
    !schoolPiece && period !== null && degree !== null && OF_SCHOOL.test(degree.degree)
  const beside = isOfSchool && /^\p{Lu}/u.test(degree.area ?? '') ? degree.area : null
  return {
    school: schoolPiece ? splitPlace(schoolPiece).rest.slice(0, 200) : beside,
    degree: degree?.degree ?? null,
    area: beside ? null : (degree?.area ?? null),
    // A lone year is when they finished.
    started_on: period?.is_range ? period.started_on : null,
    ended_on: period?.ended_on ?? null,
    hasPeriod: period !== null,
  }
}

/** Pieces at tabs, bars, dashes and commas; "University of California, Berkeley" stays whole. */
function cut(text: string): string[] {
  return text
    .split(/\t|\s+[|•·–—-]\s+|;\s|\s\((?=\p{Lu})|\)\s?|:\s/u)
    .flatMap((piece) =>
      piece.split(
        /,\s+(?!berkeley|los angeles|san diego|davis|irvine|santa|madison|urbana|austin|chapel)/i,
      ),
    )
    .flatMap((piece) => piece.split(/\s+(?:from|at|with|an der|am|à l['’]|en la)\s+(?=\p{Lu})/u))
    .map((piece) => piece.replace(/^[\s,.:()[\]–—-]+|[\s,.:()[\]–—-]+$/g, '').replace(/\s+/g, ' '))
    .map((piece) => (/\([^)]*$/.test(piece) ? `${piece})` : piece))
    .flatMap((piece) => splitOff(piece))
    .filter((piece) => /\p{L}{2}/u.test(piece))
}

/** "PhD Lakeside University" is a degree and a school; "Master of Arts in School Music" is not. */
function splitOff(piece: string): string[] {
  const degree = findDegree(piece)
  const rest = degree?.index === 0 ? piece.slice(degree[0].length).replace(/^[\s–—-]+/, '') : ''
  const isSchool = SCHOOL.test(rest) && !/^(?:in|of|en|de|für)\s/i.test(rest)
  return degree && isSchool ? [degree[0], rest] : [piece]
}

function findDegree(text: string): RegExpExecArray | null {
  for (const match of text.matchAll(DEGREES)) {
    const [written] = match
    if (!TINY.test(written) || written === written.toUpperCase()) return match
  }
  return null
}

function startsWithDegree(piece: string): boolean {
  return findDegree(piece)?.index === 0
}

type Degree = { degree: string; area: string | null }

function readDegree(pieces: string[]): Degree | null {
  const degrees = pieces.flatMap((_, index) => degreeAt(pieces, index) ?? [])
  return degrees.find(({ area }) => area !== null) ?? degrees[0] ?? null
}

function degreeAt(pieces: string[], index: number): Degree | null {
  const piece = pieces[index] ?? ''
  const match = findDegree(piece)
  if (!match) return null
  const rest = piece
    .slice(match.index + match[0].length)
    .replace(
      /^(?:['’]?s)?(?: degree)?[\s,.:–-]*(?:\([^)]*\)\s*)?(?:in|of|en|de|für|im|on)?\s+/i,
      '',
    )
    .trim()
  const next = pieces[index + 1]
  const beside = next && !SCHOOL.test(next) && !findDegree(next) && next.length <= 60 ? next : null
  const area = /\p{L}{2}/u.test(rest) ? rest : beside
  return { degree: match[0].trim().slice(0, 200), area: area?.slice(0, 200) ?? null }
}

/** Whether a name carries a word that schools have. */
export function namesSchool(text: string): boolean {
  return SCHOOL.test(text)
}

/** Whether a line speaks of a degree. A school alone does not tell: one may work there. */
export function isAcademic(text: string): boolean {
  if (/\b(?:semester|exchange student|erasmus|studium|études|estudios)\b/i.test(text)) return true
  return findDegree(text) !== null && !/certificate/i.test(text)
}
