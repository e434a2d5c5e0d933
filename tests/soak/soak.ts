// Kills processes of a running stack at random moments and lets it come back by itself. Then checks
// that everything that was acknowledged is there, once, whole and finished.
import { service } from '../stack/people.ts'
import { removePeople } from '../stack/remove-people.ts'
import { seeded } from '../stack/seeded.ts'
import { type Findings, inspect, noFindings, type World } from './inspect.ts'
import { type MortalBoard, startMortalBoard } from './mortal-board.ts'
import { type MortalStack, startMortalStack } from './mortal-stack.ts'
import { drawPlans, LONGEST_DELAY_MS, type Plan } from './plans.ts'
import { untilQuiet, untilStage } from './stages.ts'
import { collectNewBoard, newcomer, uploadUntilIn } from './work.ts'

export interface SoakOptions {
  rounds: number
  seed: number
  plans: Plan[]
  /** all of `npm start` with the web app, instead of the embedded home alone */
  web: boolean
  /** the number of postings of each round's board */
  postings: number
  peopleARound: number
  /**
   * The share of stopped stacks, 0 to 1, that stay down until their claimed messages are free
   * again. The others start at once and wait for that.
   */
  longStops: number
  log?: (line: string) => void
}

export interface SoakReport extends Findings {
  rounds: number
  /** how often, by `<process> at <stage>` */
  kills: Map<string, number>
  seconds: number
}

/** Claimed messages may stay hidden for long, several times, and the machine may be busy. */
const PATIENCE_SECONDS = 300
const LONGEST_CLAIM_SECONDS = 90
/** More people and postings would only make rounds slower. */
const KEPT_ROUNDS = 6

export async function soak(options: SoakOptions): Promise<SoakReport> {
  const { log = () => {} } = options
  const began = performance.now()
  const random = seeded(options.seed)
  const plans = drawPlans(options.plans, random)
  const report: SoakReport = { ...noFindings(), rounds: 0, kills: new Map(), seconds: 0 }
  const board = await startMortalBoard()
  const stack = await startMortalStack({
    web: options.web,
    env: { SOURCES_ORIGIN_ASHBY: board.origin },
  })
  const world: World = { uploads: [], boards: new Map() }
  try {
    await service(stack).from('sources').delete().not('id', 'is', null).throwOnError()
    while (report.rounds < options.rounds) {
      const plan = plans.next().value
      const round = { ...options, random, plan, number: report.rounds }
      const { seconds, killed, found } = await runRound(stack, board, world, round)
      report.rounds += 1
      report.kills.set(killed, (report.kills.get(killed) ?? 0) + 1)
      log(`round ${report.rounds}: ${killed}, quiet after ${seconds.toFixed(1)} s`)
      for (const kind of ['lost', 'doubled', 'stuck'] as const) {
        // A finding stays in later rounds, so it is printed once.
        const news = found[kind].filter((one) => !report[kind].includes(one))
        for (const one of news) log(`  ${kind}: ${one}`)
        report[kind].push(...news)
      }
      await forgetOldest(stack, world, options)
    }
  } finally {
    await stack.stop()
    await board.stop()
  }
  report.seconds = (performance.now() - began) / 1000
  return report
}

interface Round extends SoakOptions {
  random: () => number
  plan: Plan
  number: number
}

async function runRound(stack: MortalStack, board: MortalBoard, world: World, round: Round) {
  const { plan, number, random } = round
  const uploads = []
  for (let at = 0; at < round.peopleARound; at++)
    uploads.push(await newcomer(stack, number * round.peopleARound + at))
  world.uploads.push(...uploads)
  const slug = `soak-${number}-${round.postings}`
  await collectNewBoard(stack, slug)
  world.boards.set(slug, round.postings)

  const uploading = Promise.all(uploads.map(uploadUntilIn))
  // Awaited below: nothing handles it while the stack is down.
  uploading.catch(() => {})
  const wasSeen = await untilStage(stack, plan.stage, uploads)
  // A random moment within the stage, which is the point of this test.
  const delay = Math.floor(random() * LONGEST_DELAY_MS[plan.stage])
  await new Promise((resolve) => setTimeout(resolve, delay))
  const killed = await kill(stack, board, plan, random() < round.longStops)
  const since = performance.now()
  await uploading
  const stuck = await untilQuiet(stack, uploads, PATIENCE_SECONDS)
  const seconds = (performance.now() - since) / 1000
  const found = await inspect(stack, world)
  found.stuck.push(...stuck)
  return { seconds, killed: `${killed} at ${wasSeen ? plan.stage : 'rest'}`, found }
}

async function kill(
  stack: MortalStack,
  board: MortalBoard,
  { target }: Plan,
  isLong: boolean,
): Promise<string> {
  if (target === 'board') {
    await board.killAndRestart()
    return 'board'
  }
  const victim = stack.processes().find(({ name }) => name === target)
  if (!victim) return `no ${target}`
  if ((await stack.kill(victim)) === 'down') {
    await stack.start({ secondsLater: isLong ? LONGEST_CLAIM_SECONDS : 0 })
  }
  return target
}

async function forgetOldest(stack: MortalStack, world: World, options: SoakOptions) {
  const { peopleARound } = options
  if (world.boards.size <= KEPT_ROUNDS) return
  const [slug] = world.boards.keys()
  const leaving = world.uploads.splice(0, peopleARound)
  await removePeople(
    stack,
    leaving.map(({ person }) => person),
  )
  await service(stack).from('sources').delete().eq('slug', slug!).throwOnError()
  world.boards.delete(slug!)
}
