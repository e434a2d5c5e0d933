// Boards of employers that do not exist, answered as Ashby's job board API answers.
import { createServer } from 'node:http'

interface Answer {
  status: number
  headers?: Record<string, string>
  body?: string
}

export interface AshbyStub {
  origin: string
  boards: string[]
  /** How often a board was asked for. */
  asked(board: string): number
  /** Its next answer, instead of its jobs. */
  answerOnce(board: string, answer: Answer): void
  /** Replaces fields of every job of a board. */
  rewrite(board: string, over: Record<string, unknown>): void
  /** Takes the job of that title, or all of them, off the board. */
  withdraw(board: string, title?: string): void
  /** Puts everything back. */
  restore(board: string): void
  close(): Promise<void>
}

type Job = Record<string, unknown>

let jobs = 0

function job(title: string, over: Job = {}): Job {
  const id = `job-${jobs++}`
  return {
    id,
    title,
    department: 'Works',
    employmentType: 'FullTime',
    location: 'Porto',
    secondaryLocations: [],
    publishedAt: '2026-10-02T08:30:00.000+00:00',
    isListed: true,
    isRemote: false,
    jobUrl: `https://jobs.ashbyhq.com/board/${id}`,
    applyUrl: `https://jobs.ashbyhq.com/board/${id}/application`,
    descriptionHtml: `<p>We look for a ${title} who knows Python and PostgreSQL.</p>`,
    compensation: { compensationTiers: [], summaryComponents: [] },
    ...over,
  }
}

function initialBoards(): Record<string, Job[]> {
  const text = { descriptionHtml: '<p>You run the ovens of our bakery with care.</p>' }
  const again = job('Listed twice, this one first')
  return {
    'Clay & Sons': [job('Kiln Engineer'), job('Glazer'), job('Bookkeeper')],
    'two-cities': [
      job('Baker - Porto', text),
      job('Baker - Braga', { ...text, location: 'Braga' }),
    ],
    busy: [job('Data Engineer')],
    // Two with a sense, one of them twice; one without a title, one without an id.
    odd: [
      job('Glazer without a half\ud83d', { descriptionHtml: '<p>Glazes\u0000 \udc00</p>' }),
      again,
      { ...again, title: 'Listed twice, this one second' },
      job('', { title: null }),
      job('No id', { id: null }),
    ],
    gone: [],
    broken: [],
    empty: [],
  }
}

export async function startAshbyStub(
  listings: Record<string, Job[]> = initialBoards(),
): Promise<AshbyStub> {
  const boards = new Map(Object.entries(listings))
  const shown = new Map(boards)
  const asked: string[] = []
  const answers = new Map<string, Answer>([
    ['busy', { status: 429, headers: { 'retry-after': '1' } }],
  ])

  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '', 'http://stub').pathname.split('/').at(-1) ?? ''
    const board = decodeURIComponent(name)
    asked.push(board)
    const { status, headers, body } = answers.get(board) ?? answerOf(board)
    answers.delete(board)
    response.writeHead(status, headers).end(body)
  })
  const answerOf = (board: string): Answer => {
    if (board === 'gone') return { status: 404 }
    if (board === 'broken') return { status: 200, body: '{"jobs":"soon"}' }
    return { status: 200, body: JSON.stringify({ apiVersion: '1', jobs: shown.get(board) }) }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')

  const listed = (board: string) => boards.get(board) ?? []
  return {
    origin: `http://127.0.0.1:${address.port}`,
    boards: [...boards.keys()],
    asked: (board) => asked.filter((each) => each === board).length,
    answerOnce: (board, answer) => void answers.set(board, answer),
    rewrite(board, over) {
      boards.set(
        board,
        listed(board).map((each) => ({ ...each, ...over })),
      )
      shown.set(board, listed(board))
    },
    withdraw(board, title) {
      const isStaying = (each: Job) => title !== undefined && each.title !== title
      shown.set(board, listed(board).filter(isStaying))
    },
    restore: (board) => void shown.set(board, listed(board)),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
