import { joinCutLines } from './cut-lines.ts'
import { joinParts, splitHeader, type HeaderLine, type Part } from './header-parts.ts'
import { hasEmployerBehindWord, joinNames } from './join-names.ts'

/** Neighbouring parts of one line, read as one fact. */
export interface Run {
  text: string
  from: number
  to: number
  line: number
  lead: Part['lead']
  asked: Part['asked']
}

/** Which run of a header is which fact; null when the header does not say it. */
export interface Labels<Role extends string> {
  runs: Record<Role, Run | null>
  score: number
  /** By how much it is better than the next best reading of another kind. */
  margin: number
}

/** What a header may say, and how well a text fits each of these facts. */
export interface Grammar<Role extends string> {
  /** In the usual order. */
  roles: readonly Role[]
  /** Whether a preposition may stand before an employer: "Enfermera en Cruz Roja". */
  isOfJobs: boolean
  /** About -3 (surely not) to 3 (surely). */
  fit: (role: Role, run: Run) => number
  /** What it costs that a header does not have the fact. */
  missing: Record<Role, number>
  /** Another way to cut the parts, where this CV is written so. */
  cut?: (parts: Part[]) => Part[]
  /** The evidence of a whole reading: facts that go with each other. */
  together?: (runs: Record<Role, Run | null>) => number
}

const LONGEST_RUN = 4
const MOST_RUNS = 7
/** A part that is no fact at all is possible, but rather a fault of the reading. */
const UNUSED = 0.7
/** A sentence with a comma is cut where it has no facts. */
const CUT_CLAUSE = 1.6
const USUAL_ORDER = 0.25
const WEIGHT_OF_HABIT = 0.7
const LEAST_FIT = -2

/**
 * How the headers of one CV are written: where each fact stands, in which order, and behind which
 * mark. A CV is consistent with itself, so what is sure in one entry tells what is unsure in another.
 */
class Habits<Role extends string> {
  private readonly counts = new Map<string, number>()

  add(labels: Labels<Role>, sign: 1 | -1 = 1): void {
    const weight = sign * Math.min(1, labels.margin / 2)
    for (const [role, run] of chosen(labels.runs)) {
      this.count(`${role} line`, String(run.line), weight)
      this.count(`${role} lead`, run.lead, weight)
      this.count(`${role} order`, String(rank(labels.runs, run)), weight)
    }
  }

  /** How usual it is here that this run is this fact: 0 when nothing is known. */
  rateRun(role: Role, { line, lead }: Run): number {
    return this.rate(`${role} line`, String(line)) + this.rate(`${role} lead`, lead)
  }

  rateOrder(runs: Record<Role, Run | null>): number {
    return chosen(runs).reduce(
      (sum, [role, run]) => sum + this.rate(`${role} order`, String(rank(runs, run))),
      0,
    )
  }

  private rate(fact: string, value: string): number {
    const all = this.counts.get(fact) ?? 0
    const same = this.counts.get(`${fact} ${value}`) ?? 0
    return Math.log(((Math.max(0, same) + 0.4) * 3) / (Math.max(0, all) + 1.2))
  }

  private count(fact: string, value: string, weight: number): void {
    for (const name of [fact, `${fact} ${value}`]) {
      this.counts.set(name, (this.counts.get(name) ?? 0) + weight)
    }
  }
}

function chosen<Role extends string>(runs: Record<Role, Run | null>): [Role, Run][] {
  return (Object.entries(runs) as [Role, Run | null][]).filter(
    (entry): entry is [Role, Run] => entry[1] !== null,
  )
}

/** How many facts stand before it. */
function rank<Role extends string>(runs: Record<Role, Run | null>, run: Run): number {
  return chosen(runs).filter(([, other]) => other.from < run.from).length
}

/** Reads the headers of one CV together. */
export function labelHeaders<Role extends string>(
  headers: HeaderLine[][],
  grammar: Grammar<Role>,
): Labels<Role>[] {
  const isUsual =
    grammar.isOfJobs && headers.some((header) => hasEmployerBehindWord(splitHeader(header)))
  const readers = headers.map((header) => new HeaderReader(header, grammar, isUsual))
  const habits = new Habits<Role>()
  let labels = readers.map((reader) => reader.best(null))
  for (const one of labels) habits.add(one)
  for (let round = 0; round < 2; round++) {
    labels = labels.map((known, at) => {
      habits.add(known, -1)
      const better = readers[at]?.best(habits) ?? known
      habits.add(better)
      return better
    })
  }
  return labels
}

/** The best reading of one header by itself. */
export function labelHeader<Role extends string>(
  header: HeaderLine[],
  grammar: Grammar<Role>,
): Labels<Role> {
  return new HeaderReader(header, grammar).best(null)
}

class HeaderReader<Role extends string> {
  private readonly parts: Part[]
  private readonly options: Record<Role, Rated[]>
  private readonly grammar: Grammar<Role>

  constructor(header: HeaderLine[], grammar: Grammar<Role>, isUsual = false) {
    this.grammar = grammar
    const lines = joinCutLines(header)
    const split = splitHeader(lines, grammar.isOfJobs)
    const parts = grammar.cut?.(split) ?? split
    this.parts = grammar.isOfJobs ? joinNames(parts, lines, isUsual) : parts
    const runs = runsOf(this.parts, new Map(lines.map(({ line, text }) => [line, text])))
    this.options = byRole(grammar.roles, (role) =>
      runs
        .map((run) => ({ run, fit: grammar.fit(role, run) }))
        .filter(({ fit }) => fit > LEAST_FIT)
        .sort((one, other) => other.fit - one.fit)
        .slice(0, MOST_RUNS),
    )
  }

  best(habits: Habits<Role> | null): Labels<Role> {
    const { roles } = this.grammar
    const options = habits
      ? byRole(roles, (role) =>
          this.options[role].map(({ run, fit }) => ({
            run,
            fit: fit + WEIGHT_OF_HABIT * habits.rateRun(role, run),
          })),
        )
      : this.options
    const none = byRole(roles, () => null) as Record<Role, Run | null>
    let best: { runs: Record<Role, Run | null>; score: number } = { runs: none, score: -Infinity }
    let second = -Infinity
    const key = (runs: Record<Role, Run | null>) =>
      roles
        .slice(0, 2)
        .map((role) => runs[role]?.from ?? -1)
        .join()
    const choose = (at: number, runs: Record<Role, Run | null>, score: number, used: number) => {
      const role = roles[at]
      if (role === undefined) {
        const total = score + this.whole(runs, used, habits)
        if (total > best.score) {
          if (key(best.runs) !== key(runs)) second = best.score
          best = { runs, score: total }
        } else if (total > second && key(best.runs) !== key(runs)) second = total
        return
      }
      for (const { run, fit } of options[role]) {
        const bits = maskOf(run)
        if ((used & bits) !== 0) continue
        choose(at + 1, { ...runs, [role]: run }, score + fit, used | bits)
      }
      choose(at + 1, runs, score - this.grammar.missing[role], used)
    }
    choose(0, none, 0, 0)
    const margin = Math.max(0, best.score - Math.max(second, best.score - 10))
    return { ...best, margin }
  }

  private whole(runs: Record<Role, Run | null>, used: number, habits: Habits<Role> | null): number {
    const { roles, together } = this.grammar
    const unused = this.parts.filter((_, at) => (used & (1 << at)) === 0)
    const [first, second] = roles.map((role) => runs[role])
    const isUsual = first && second && first.from < second.from
    return (
      (isUsual ? USUAL_ORDER : 0) -
      unused.reduce((sum, part) => sum + (isClause(part) ? CUT_CLAUSE : UNUSED), 0) +
      (together?.(runs) ?? 0) +
      (habits ? WEIGHT_OF_HABIT * habits.rateOrder(runs) : 0)
    )
  }
}

/** "…, avaliações e reuniões" */
const isClause = ({ text, lead }: Part) => lead === 'comma' && /^\p{Ll}{3}/u.test(text)

interface Rated {
  run: Run
  fit: number
}

function maskOf({ from, to }: Run): number {
  return ((1 << (to - from)) - 1) << from
}

/** Parts go together within a line, but not over a gap. */
function runsOf(parts: Part[], texts: ReadonlyMap<number, string>): Run[] {
  const runs: Run[] = []
  parts.forEach((first, from) => {
    for (let to = from + 1; to <= Math.min(parts.length, from + LONGEST_RUN); to++) {
      const last = parts[to - 1] as Part
      if (to > from + 1 && (last.line !== first.line || last.lead === 'gap')) break
      const text = joinParts(parts.slice(from, to), texts)
      runs.push({ text, from, to, line: first.line, lead: first.lead, asked: first.asked })
    }
  })
  return runs
}

function byRole<Role extends string, Value>(
  roles: readonly Role[],
  make: (role: Role) => Value,
): Record<Role, Value> {
  return Object.fromEntries(roles.map((role) => [role, make(role)])) as Record<Role, Value>
}
