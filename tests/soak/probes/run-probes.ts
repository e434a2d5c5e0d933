// Random probes of an attacker who holds every legal tool; the same ones for the same seed.
import fc from 'fast-check'
import type { Home } from '../../cases/settle.ts'
import { readCatalogue, type Catalogue } from '../../stack/catalogue.ts'
import { changedTables } from '../../stack/digest/digest.ts'
import { countsMore } from './count.ts'
import { fileProbes } from './file-probes.ts'
import { judge } from './judge.ts'
import { accountProbes, functionProbes, topicProbes } from './other-probes.ts'
import { CREDENTIALS, type Attacker, type Probe, type Reply } from './probe.ts'
import { restProbes } from './rest-probes.ts'
import { makeSender } from './send.ts'
import { aim, makeWorld } from './world.ts'

export interface ProbeOptions {
  probes: number
  seed: number
  log?: (line: string) => void
  /** see World.disguise */
  disguised?: boolean
}

export interface ProbeReport {
  probes: number
  seconds: number
  /** `<wing> <status class>`, how often */
  answers: Map<string, number>
  /** counts that were asked for once more as rows */
  counted: number
  leaks: string[]
}

/** The server does one thing at a time: more would only wait. */
const LANES = 6
/** How often everything of the victims is read and compared. */
const LOOK_EVERY = 1000
const RENEW_MS = 20 * 60_000

function probesOf(catalogue: Catalogue): fc.Arbitrary<Probe> {
  const rest = restProbes(catalogue)
  const files = fileProbes(catalogue)
  const by = (
    wing: Probe['wing'],
    requests: fc.Arbitrary<Omit<Probe, 'who' | 'credentials' | 'wing'>>,
    ...who: Attacker[]
  ) =>
    fc
      .record({
        who: fc.constantFrom(...who),
        credentials: fc.oneof(
          { weight: 12, arbitrary: fc.constant('as they are' as const) },
          fc.constantFrom(...CREDENTIALS),
        ),
        request: requests,
      })
      .map(({ who: attacker, credentials, request }): Probe => ({
        wing,
        who: attacker,
        credentials,
        ...request,
      }))
  return fc.oneof(
    {
      weight: 45,
      arbitrary: by('rest', rest.reads, 'reader', 'reader', 'reader', 'weak', 'nobody'),
    },
    {
      weight: 25,
      arbitrary: by('rest', rest.writes, 'writer', 'writer', 'writer', 'weak', 'nobody'),
    },
    { weight: 12, arbitrary: by('files', files.reads, 'reader', 'reader', 'weak', 'nobody') },
    { weight: 8, arbitrary: by('files', files.writes, 'writer', 'writer', 'weak', 'nobody') },
    { weight: 3, arbitrary: by('functions', functionProbes(catalogue), 'writer', 'nobody') },
    { weight: 3, arbitrary: by('auth', accountProbes, 'writer', 'nobody') },
    { weight: 4, arbitrary: by('topics', topicProbes, 'reader', 'weak', 'nobody') },
  )
}

export async function runProbes(stack: Home, options: ProbeOptions): Promise<ProbeReport> {
  const { probes, seed, log = () => {} } = options
  const arbitrary = probesOf(await readCatalogue())
  const world = await makeWorld(stack)
  if (options.disguised) await world.disguise()
  const sender = makeSender(world, LANES)
  const report: ProbeReport = { probes: 0, seconds: 0, answers: new Map(), counted: 0, leaks: [] }
  const began = performance.now()
  let before = await world.victims()
  let renewedAt = began
  /** writes that went through since the last look: who else would have changed anything */
  let done: string[] = []

  async function ask(probe: Probe): Promise<void> {
    const aimed = aim(probe, world)
    const reply = await sender.send(aimed)
    report.probes++
    note(report, probe, reply)
    if (isWrite(probe) && reply.status < 300) done.push(`${reply.status} ${show(probe)}`)
    const reason = judge(aimed, reply, world) ?? (await count(aimed, reply))
    if (reason) throw new Error(`${reason}: ${reply.status} ${reply.text.slice(0, 500)}`)
  }

  async function count(aimed: Probe, reply: Reply): Promise<string | null> {
    const more = await countsMore(aimed, reply, sender.send)
    if (more !== undefined) report.counted++
    return more ?? null
  }

  async function look(): Promise<void> {
    const now = await world.victims()
    const changed = changedTables(before, now)
    if (changed.length > 0) {
      report.leaks.push(`a victim was changed: ${changed.join()}\nby one of\n${done.join('\n')}`)
    }
    const loot = await world.loot()
    if (loot.length > 0) report.leaks.push(`the writer now has ${loot.join()}`)
    before = now
    done = []
    if (performance.now() - renewedAt > RENEW_MS) {
      await world.renew()
      renewedAt = performance.now()
      before = await world.victims()
    }
  }

  try {
    for (let round = 0; report.probes < probes && report.leaks.length === 0; round++) {
      const share = Math.ceil(Math.min(LOOK_EVERY, probes - report.probes) / LANES)
      const found = await Promise.all(
        Array.from({ length: LANES }, (_, lane) =>
          fc.check(fc.asyncProperty(arbitrary, ask), {
            seed: seed * 1_000_003 + round * LANES + lane,
            numRuns: share,
          }),
        ),
      )
      for (const { failed, counterexample, errorInstance } of found) {
        if (!failed) continue
        const probe = counterexample?.[0]
        report.leaks.push(`${String(errorInstance)}\n${probe ? show(probe) : ''}`)
      }
      await look()
      if (round % 5 === 4 || report.probes >= probes) log(summary(report, began))
    }
    return { ...report, seconds: (performance.now() - began) / 1000 }
  } finally {
    sender.close()
    await world.close()
  }
}

function note({ answers }: ProbeReport, { wing }: Probe, { status }: Reply): void {
  const kind = `${wing} ${Math.floor(status / 100)}xx`
  answers.set(kind, (answers.get(kind) ?? 0) + 1)
}

function isWrite({ method, path, who }: Probe): boolean {
  return who === 'writer' || (method !== 'GET' && method !== 'HEAD' && !path.includes('/rpc/'))
}

function show({ who, credentials, method, path, headers, body }: Probe): string {
  const said = body === undefined ? '' : ` ${JSON.stringify(body)}`
  return `${who} (${credentials}): ${method} ${path} ${JSON.stringify(headers)}${said}`
}

function summary({ probes, answers, counted }: ProbeReport, began: number): string {
  const seconds = (performance.now() - began) / 1000
  const kinds = [...answers].toSorted(([one], [other]) => one.localeCompare(other))
  return (
    `${probes} probes in ${Math.round(seconds)} s, ${Math.round(probes / seconds)} a second; ` +
    `${counted} counts compared; ${kinds.map(([kind, times]) => `${kind} ${times}`).join(', ')}`
  )
}
