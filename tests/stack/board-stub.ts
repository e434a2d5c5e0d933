// One server that answers as Ashby, Greenhouse and Lever do, with jobs or with failures.
import { createHash } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import {
  ashbyJob,
  type BoardKind,
  greenhouseJob,
  type Job,
  leverJob,
  type Wire,
  WIRES,
} from './board-jobs.ts'

interface Answer {
  status: number
  headers?: Record<string, string>
  body?: string
  /** Ends the connection after this part of the body. */
  cutAt?: number
}

/** Null: a board that the stub does not have. */
export type Listings = Record<string, [BoardKind, Job[] | null]>

interface Board {
  kind: BoardKind
  jobs: Job[]
  shown: Job[] | undefined
}

export interface BoardStub {
  origin: string
  boards: { kind: BoardKind; slug: string }[]
  /** The answers of a board so far: the status and the position of the page. */
  answers(slug: string): string[]
  /** Sets its next answer, instead of its jobs; for the page at `skip` when it has pages. */
  answerOnce(slug: string, answer: Answer, skip?: number): void
  /** Holds its next answer back until the returned function is called. */
  hold(slug: string): () => void
  /** Replaces fields of every job of a board. */
  rewrite(slug: string, over: Job): void
  /** Shows only these of its jobs. */
  show(slug: string, isShown: (job: Job, place: number) => boolean): void
  /** Restores the board. */
  restore(slug: string): void
  close(): Promise<void>
}

export const PAGED = 103

function initialBoards(): Listings {
  const text = { descriptionHtml: '<p>You run the ovens of our bakery with care.</p>' }
  const again = ashbyJob('Listed twice, this one first')
  return {
    'Clay & Sons': ['ashby', ['Kiln Engineer', 'Glazer', 'Bookkeeper'].map((it) => ashbyJob(it))],
    'two-cities': [
      'ashby',
      [ashbyJob('Baker - Porto', text), ashbyJob('Baker - Braga', { ...text, location: 'Braga' })],
    ],
    busy: ['ashby', [ashbyJob('Data Engineer')]],
    // Two valid postings, one of them twice; one without a title, one without an id.
    odd: [
      'ashby',
      [
        ashbyJob('Glazer without a half\ud83d', { descriptionHtml: '<p>Glazes\u0000 \udc00</p>' }),
        again,
        { ...again, title: 'Listed twice, this one second' },
        ashbyJob('', { title: null }),
        ashbyJob('No id', { id: null }),
      ],
    ],
    broken: ['ashby', []],
    empty: ['ashby', []],
    potters: ['greenhouse', ['Thrower', 'Decorator'].map((it) => greenhouseJob(it))],
    paged: ['lever', Array.from({ length: PAGED }, (_, place) => leverJob(`Potter ${place}`))],
    european: ['lever_eu', [leverJob('Enameller')]],
    gone: ['greenhouse', null],
  }
}

export async function startBoardStub(listings = initialBoards()): Promise<BoardStub> {
  const boards = new Map<string, Board>(
    Object.entries(listings).map(([slug, [kind, jobs]]) => [
      slug,
      { kind, jobs: jobs ?? [], shown: jobs ?? undefined },
    ]),
  )
  const log: [slug: string, said: string][] = []
  const once = new Map<string, Answer>([
    ['busy 0', { status: 429, headers: { 'retry-after': '1' } }],
  ])
  const held = new Map<string, Promise<void>>()

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://stub')
    const wire = Object.values(WIRES).find(({ path }) => path.test(url.pathname))
    const slug = decodeURIComponent(wire?.path.exec(url.pathname)?.[1] ?? '')
    const skip = url.searchParams.get('skip') ?? '0'
    const board = boards.get(slug)
    const shown = board && WIRES[board.kind] === wire ? board.shown : undefined
    const answer =
      once.get(`${slug} ${skip}`) ??
      (slug === 'broken'
        ? { status: 200, body: '{"jobs":"soon"}' }
        : usual(wire, shown, url.searchParams, request.headers['if-none-match']))
    once.delete(`${slug} ${skip}`)
    log.push([slug, `${answer.status} at ${skip}`])
    const until = held.get(slug) ?? Promise.resolve()
    held.delete(slug)
    void until.then(() => send(response, answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')

  const boardOf = (slug: string): Board => boards.get(slug) as Board
  return {
    origin: `http://127.0.0.1:${address.port}`,
    boards: [...boards].map(([slug, { kind }]) => ({ kind, slug })),
    answers: (slug) => log.filter(([each]) => each === slug).map(([, said]) => said),
    answerOnce: (slug, answer, skip = 0) => void once.set(`${slug} ${skip}`, answer),
    hold(slug) {
      let release = () => {}
      held.set(slug, new Promise((resolve) => (release = resolve)))
      return () => release()
    },
    rewrite(slug, over) {
      const board = boardOf(slug)
      board.jobs = board.jobs.map((job) => ({ ...job, ...over }))
      board.shown = board.jobs
    },
    show(slug, isShown) {
      const board = boardOf(slug)
      board.shown = board.jobs.filter(isShown)
    },
    restore: (slug) => void (boardOf(slug).shown = boardOf(slug).jobs),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function usual(
  wire: Wire | undefined,
  shown: Job[] | undefined,
  question: URLSearchParams,
  known: string | undefined,
): Answer {
  if (!wire || !shown) return { status: 404, body: JSON.stringify(wire?.unknown ?? {}) }
  const body = JSON.stringify(wire.answer(shown, question))
  if (!wire.hasEtag) return { status: 200, body }
  const etag = `W/"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`
  return known === etag
    ? { status: 304, headers: { etag } }
    : { status: 200, headers: { etag }, body }
}

function send(response: ServerResponse, { status, headers = {}, body = '', cutAt }: Answer) {
  if (cutAt === undefined) return response.writeHead(status, headers).end(body || undefined)
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.write(body.slice(0, cutAt), () => response.destroy())
}
