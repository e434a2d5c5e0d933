// The boards to collect: real ones from a data folder, or as many invented postings. Invented ones
// are mixed from the sandbox board's, so that trades, titles and skills cluster as in a real
// market.
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ENTRIES, POSTINGS } from '../../supabase/local/board/catalogue.ts'
import type { Posting } from '../../supabase/local/board/posting.ts'
import { type Dice, dice } from './random.ts'

/** Jobs as Ashby lists them, by the name of the board. */
export type Boards = Record<string, Record<string, unknown>[]>

const POSTING_COUNT = 3159
const BOARD_COUNT = 149
const EXTENSION = '.json.gz'

export async function readBoards(data: string | null): Promise<Boards> {
  const folder = data && join(data, 'jobs', 'ashby')
  if (!folder || !existsSync(folder)) return inventBoards()
  const files = (await readdir(folder)).filter((file) => file.endsWith(EXTENSION)).sort()
  const boards = await Promise.all(
    files.map(async (file) => {
      const text = gunzipSync(await readFile(join(folder, file))).toString()
      const { jobs } = JSON.parse(text) as { jobs: Boards[string] }
      return [decodeURIComponent(file.slice(0, -EXTENSION.length)), jobs] as const
    }),
  )
  return Object.fromEntries(boards)
}

function inventBoards(): Boards {
  const boards: Boards = {}
  for (const [place, job] of inventJobs(POSTING_COUNT, 1).entries()) {
    ;(boards[`Invented ${place % BOARD_COUNT}`] ??= []).push(job)
  }
  return boards
}

/** Postings of every trade, as Ashby lists them. The same seed gives the same postings. */
export function inventJobs(count: number, seed: number): Boards[string] {
  const die = dice(seed)
  return Array.from({ length: count }, (_, place) => inventJob(die, `${seed}-${place}`))
}

const TRADES = Object.values(POSTINGS)
const PLACES = ENTRIES.flatMap(({ locations }) => locations)
const LEVELS = ['', '', '', 'Junior ', 'Senior ', 'Senior ', 'Lead ', 'Head of ', 'Principal ']
const EMPLOYMENT_TYPES = ['FullTime', 'FullTime', 'FullTime', 'PartTime', 'Contract', 'Intern']
const WORKPLACE_TYPES = ['OnSite', 'OnSite', 'Hybrid', 'Remote']
const HALF_YEAR_MS = 180 * 24 * 60 * 60 * 1000

/** One posting's title and role, with tasks and demands of a second posting of the trade. */
function inventJob(die: Dice, id: string): Record<string, unknown> {
  const trade = die.pick(TRADES)
  const [first, second] = [die.pick(trade), die.pick(trade)]
  const stranger = die.pick(die.pick(TRADES))
  return {
    id,
    title: die.pick(LEVELS) + first.title,
    department: first.department,
    employmentType: die.pick(EMPLOYMENT_TYPES),
    workplaceType: die.pick(WORKPLACE_TYPES),
    location: die.pick(PLACES),
    secondaryLocations: die.lands(0.2) ? [{ location: die.pick(PLACES) }] : [],
    // Newer postings are more frequent than older ones, as on real boards.
    publishedAt: new Date(Date.now() - die.share() ** 2 * HALF_YEAR_MS).toISOString(),
    isListed: true,
    jobUrl: `https://jobs.example.com/${id}`,
    applyUrl: `https://jobs.example.com/${id}/apply`,
    descriptionHtml: describe(die, id, first, second, stranger),
    compensation: compensation(first.pay),
  }
}

function describe(die: Dice, id: string, first: Posting, second: Posting, stranger: Posting) {
  const duties = die.draw([...first.duties, ...die.draw(second.duties, 2)], 5)
  const odd = die.lands(0.3) ? die.draw(stranger.needs, 1) : []
  const needs = die.draw([...first.needs, ...die.draw(second.needs, 3), ...odd], 6)
  const nice = die.draw([...first.nice, ...second.nice], 3)
  const list = (lines: string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
  return [
    `<p>${first.role}</p>`,
    `<h3>What you will do</h3>${list(duties)}`,
    `<h3>What you need</h3>${list(needs)}`,
    `<h3>Nice to have</h3>${list(nice)}`,
    `<p>Our reference: ${id}</p>`, // no two texts are the same posting
  ].join('\n')
}

const INTERVALS = { year: '1 YEAR', month: '1 MONTH', hour: '1 HOUR' }

function compensation(pay: Posting['pay']) {
  if (!pay) return null
  const [minValue, maxValue, currencyCode, period] = pay
  const interval = INTERVALS[period]
  return {
    summaryComponents: [{ compensationType: 'Salary', interval, minValue, maxValue, currencyCode }],
  }
}
