// What the reading of a CV adds to a profile that holds facts already, or changes in it.
import { ROW_LIMITS } from '../../contract/limits.ts'
import type { Certificate, Experience, ProfileDraft } from '../../contract/profile.ts'
import type { KnownFacts, ProposedFact } from '../../contract/proposal.ts'
import { inOrder } from '../in-order.ts'
import { jobSpanChange, newerDate, spanChange, textChanges } from './field-changes.ts'
import { certificateLikeness, jobLikeness, schoolLikeness } from './likeness.ts'
import { pairRows } from './pair-rows.ts'
import { likeness, plain, plainSkill } from './plain.ts'
import { lineFinder } from './quote-lines.ts'

type Found = ProposedFact extends infer One
  ? One extends unknown
    ? Omit<One, 'quote'>
    : never
  : never
type Job = KnownFacts['experiences'][number]

const added = { target_id: null, experience_id: null }
const of = (id: string) => ({ target_id: id, experience_id: null })

/** Proposes nothing that the profile says already. `text` is that of the CV, for the quotes. */
export function proposeChanges(
  known: KnownFacts,
  read: ProfileDraft,
  text: string,
): ProposedFact[] {
  const find = lineFinder(text)
  const facts: [fact: Found, phrases: (string | null)[]][] = [
    ...aboutChanges(known, read),
    ...jobChanges(known, read),
    ...schoolChanges(known, read),
    ...certificateChanges(known, read),
    ...listChanges(known, read),
  ]
  return facts
    .slice(0, ROW_LIMITS.proposals)
    .map(([fact, phrases]) => ({ ...fact, quote: find(phrases) }))
}

function* aboutChanges(known: KnownFacts, read: ProfileDraft): Generator<[Found, string[]]> {
  const { headline, summary } = read
  if (headline !== null && plain(headline) !== plain(known.headline))
    yield [{ kind: 'headline', change: { headline }, ...added }, [headline]]
  if (summary !== null && likeness(plain(summary), plain(known.summary)) < SAME_SENTENCE)
    yield [{ kind: 'summary', change: { summary }, ...added }, [summary]]
}

function* jobChanges(known: KnownFacts, read: ProfileDraft): Generator<[Found, (string | null)[]]> {
  const { pairs, rest } = pairRows(known.experiences, read.experiences.map(inOrder), jobLikeness)
  const told = new Set(known.experiences.flatMap((job) => job.achievements.map(plainText)))
  for (const [mine, theirs] of pairs) {
    const names = [theirs.employer, theirs.title]
    for (const change of textChanges(['employer', 'title', 'location'], mine, theirs))
      yield [{ kind: 'experience', change, ...of(mine.id) }, [...Object.values(change), ...names]]
    const span = jobSpanChange(mine, theirs)
    if (span)
      yield [{ kind: 'experience', change: span, ...of(mine.id) }, [...names, ...yearsOf(span)]]
    for (const fact of lineChanges(mine, theirs, told)) yield [fact, [fact.change.text]]
  }
  for (const job of rest)
    yield [
      { kind: 'experience', change: job, ...added },
      [job.employer, job.title, ...job.achievements],
    ]
}

/** A sentence with few words changed replaces its line; any other is a line more. */
const SAME_SENTENCE = 0.95
const CHANGED_SENTENCE = 0.6

function lineChanges(mine: Job, theirs: Experience, told: ReadonlySet<string>) {
  const lines = [...new Set(theirs.achievements)].filter((text) => !told.has(plain(text)))
  const read = new Set(theirs.achievements.map(plain))
  const open = mine.achievements.filter((line) => !read.has(plainText(line)))
  const { pairs, rest } = pairRows(open, lines, (line, text) => {
    const share = likeness(plainText(line), plain(text))
    return share >= CHANGED_SENTENCE ? share : 0
  })
  return [
    ...pairs
      .filter(([line, text]) => likeness(plainText(line), plain(text)) < SAME_SENTENCE)
      .map(([line, text]) => ({ kind: 'achievement' as const, change: { text }, ...of(line.id) })),
    ...rest.map((text) => ({
      kind: 'achievement' as const,
      change: { text },
      target_id: null,
      experience_id: mine.id,
    })),
  ]
}

function* schoolChanges(
  known: KnownFacts,
  read: ProfileDraft,
): Generator<[Found, (string | null)[]]> {
  const { pairs, rest } = pairRows(known.education, read.education.map(inOrder), schoolLikeness)
  for (const [mine, theirs] of pairs) {
    const names = [theirs.school, theirs.degree]
    for (const change of textChanges(['school', 'degree', 'area'], mine, theirs))
      yield [{ kind: 'education', change, ...of(mine.id) }, [...Object.values(change), ...names]]
    const span = spanChange(mine, theirs)
    if (span)
      yield [{ kind: 'education', change: span, ...of(mine.id) }, [...names, ...yearsOf(span)]]
  }
  for (const school of rest)
    yield [
      { kind: 'education', change: school, ...added },
      [school.school, school.degree, school.area],
    ]
}

function* certificateChanges(
  known: KnownFacts,
  read: ProfileDraft,
): Generator<[Found, (string | null)[]]> {
  const { pairs, rest } = pairRows(known.certificates, read.certificates, certificateLikeness)
  for (const [mine, theirs] of pairs) {
    const phrases = [theirs.name, theirs.issuer]
    const fact = { kind: 'certificate' as const, ...of(mine.id) }
    for (const change of textChanges(['issuer'], mine, theirs)) yield [{ ...fact, change }, phrases]
    const issued = issuedOf(mine)
    const { date, precision } = newerDate(issued, issuedOf(theirs))
    if (date !== issued.date || precision !== issued.precision)
      yield [{ ...fact, change: { issued_on: date, issued_precision: precision } }, phrases]
  }
  for (const certificate of rest)
    yield [
      { kind: 'certificate', change: certificate, ...added },
      [certificate.name, certificate.issuer],
    ]
}

/** Skills, languages and links. */
function* listChanges(known: KnownFacts, read: ProfileDraft): Generator<[Found, string[]]> {
  const skills = new Set(known.skills.map(plainSkill))
  for (const skill of read.skills) {
    if (skills.has(plainSkill(skill))) continue
    skills.add(plainSkill(skill))
    yield [{ kind: 'skill', change: { skill }, ...added }, [skill]]
  }
  const levels = new Map(known.languages.map(({ name, level }) => [plain(name), level]))
  for (const language of read.languages) {
    const level = levels.get(plain(language.name))
    const isKnown =
      level !== undefined && (language.level === null || plain(level) === plain(language.level))
    if (!isKnown) yield [{ kind: 'language', change: language, ...added }, [language.name]]
  }
  const links = new Set(known.links.map(({ url }) => bareAddress(url)))
  for (const link of read.links) {
    if (!links.has(bareAddress(link.url)))
      yield [{ kind: 'link', change: link, ...added }, [bareAddress(link.url)]]
  }
}

const bareAddress = (url: string) =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase()
const issuedOf = ({ issued_on, issued_precision }: Certificate) => ({
  date: issued_on,
  precision: issued_precision,
})
const plainText = ({ text }: { text: string }) => plain(text)
const yearsOf = ({
  started_on,
  ended_on,
}: {
  started_on: string | null
  ended_on: string | null
}) => [started_on, ended_on].map((day) => day?.slice(0, 4) ?? null)
