// Postings from boards to the database, with a stub that answers and fails as real boards do.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAGED } from '../stack/board-stub.ts'
import { type Boards, ingest, startBoards } from '../stack/boards.ts'
import { eventually, service } from '../stack/people.ts'

const LISTED = 11 + 2 + PAGED + 1
const READABLE = 8 + 2 + PAGED + 1

let boards: Boards
let stub: Boards['stub']

beforeAll(async () => {
  boards = await startBoards()
  stub = boards.stub
})
afterAll(() => boards.stop())

test('each board is collected as far as it answers', async () => {
  const runs = await boards.collectAll()
  expect(runs).toMatchObject({
    'Clay & Sons': { status: 'finished', listed_count: 3, added_count: 3, rejected_count: 0 },
    'two-cities': { status: 'finished', listed_count: 2, added_count: 2 },
    busy: { status: 'finished', listed_count: 1, added_count: 1 },
    odd: { status: 'finished', listed_count: 5, added_count: 2, rejected_count: 2 },
    potters: { status: 'finished', listed_count: 2, added_count: 2, rejected_count: 0 },
    paged: { status: 'finished', listed_count: PAGED, added_count: PAGED },
    european: { status: 'finished', listed_count: 1, added_count: 1 },
    gone: { status: 'failed', failure_code: 'source.not_found', listed_count: null },
    broken: { status: 'failed', failure_code: 'source.malformed', listed_count: null },
    empty: { status: 'finished', listed_count: 0, added_count: 0 },
  })
  expect(stub.answers('busy')).toEqual(['429 at 0', '200 at 0'])
  expect(stub.answers('gone')).toEqual(['404 at 0'])
  expect(stub.answers('paged')).toEqual(['200 at 0', '200 at 100'])

  const jobs = await boards.allJobs()
  expect(jobs).toHaveLength(READABLE)
  for (const job of jobs) {
    expect(job).toMatchObject({ embedding_model: 'builtin-lexical-2', closed_at: null })
  }
  expect((await boards.onBoard('odd')).map(({ title }) => title).sort()).toEqual([
    'Glazer without a half\ufffd',
    'Listed twice, this one first',
  ])
})

test("the row holds the facts of each board's own fields", async () => {
  const [thrower] = (await boards.onBoard('potters')).filter(({ title }) => title === 'Thrower')
  expect(thrower).toMatchObject({
    company: 'Potters & Co',
    description: 'We look for a Thrower who knows Python and PostgreSQL.',
    locations: ['Porto', 'Braga'],
    workplace_type: 'hybrid',
    salary_min: 40_000,
    salary_period: 'year',
    posted_at: '2026-10-02T08:30:00+00:00',
  })
  const [enameller] = await boards.onBoard('european')
  expect(enameller).toMatchObject({
    company: 'european',
    description: expect.stringMatching(/knows Python[^]*What you bring[^]*- Patience/),
    workplace_type: 'remote',
    employment_type: 'full_time',
    salary_max: 3000,
    salary_period: 'month',
  })
})

test('the same posting in two cities is one open job', async () => {
  const copies = await boards.onBoard('two-cities')
  expect(copies.map(({ locations }) => locations).sort()).toEqual([['Braga'], ['Porto']])
  const [copy] = copies.filter(({ duplicate_of }) => duplicate_of !== null)
  const [original] = copies.filter(({ duplicate_of }) => duplicate_of === null)
  expect(copy?.duplicate_of).toBe(original?.id)
})

test('an unchanged list is seen again, and nothing is read or embedded again', async () => {
  const before = await boards.allJobs()
  const runs = await boards.collectAll()
  expect(runs).toMatchObject({
    potters: { status: 'finished', listed_count: 2 },
    paged: { status: 'finished', listed_count: PAGED },
  })
  expect(stub.answers('potters')).toEqual(['200 at 0', '304 at 0'])
  expect(stub.answers('paged').slice(2)).toEqual(['304 at 0', '304 at 100'])
  for (const run of Object.values(runs)) {
    expect(run).toMatchObject({ added_count: 0, changed_count: 0, closed_count: 0 })
  }
  const after = await boards.allJobs()
  const unseen = (job: (typeof before)[number]) => ({ ...job, last_seen_at: null })
  expect(after.map(unseen)).toEqual(before.map(unseen))
  for (const [index, job] of after.entries()) {
    expect(Date.parse(job.last_seen_at)).toBeGreaterThan(Date.parse(before[index]!.last_seen_at))
  }
})

test('a changed text is read and embedded again, and its row stays', async () => {
  const [before] = (await boards.onBoard('busy')) as [
    Awaited<ReturnType<Boards['allJobs']>>[number],
  ]
  stub.rewrite('busy', { descriptionHtml: '<p>You teach chemistry and biology to pupils.</p>' })
  const runs = await boards.collectAll()
  expect(runs.busy).toMatchObject({ added_count: 0, changed_count: 1 })
  const [after] = await boards.onBoard('busy')
  expect(after).toMatchObject({ id: before.id, first_seen_at: before.first_seen_at })
  expect(after?.description).toContain('chemistry')
  expect(after?.content_hash).not.toBe(before.content_hash)
  expect(after?.embedding).not.toEqual(before.embedding)
})

test('a job that is absent once is missed, twice is closed, and back again is open', async () => {
  stub.show('Clay & Sons', ({ title }) => title !== 'Kiln Engineer')
  stub.show('potters', ({ title }) => title !== 'Thrower')
  const one = async (title: string) => (await boards.allJobs()).find((job) => job.title === title)

  const first = await boards.collectAll()
  expect(first['Clay & Sons']).toMatchObject({ listed_count: 2, closed_count: 0 })
  expect(await one('Kiln Engineer')).toMatchObject({ missed_count: 1, closed_at: null })
  expect(await one('Thrower')).toMatchObject({ missed_count: 1, closed_at: null })

  const second = await boards.collectAll()
  expect(second['Clay & Sons']).toMatchObject({ listed_count: 2, closed_count: 1 })
  expect((await one('Kiln Engineer'))?.closed_at).not.toBeNull()
  // "Not modified" means that it is still absent.
  expect(stub.answers('potters').slice(-2)).toEqual(['200 at 0', '304 at 0'])
  expect(second.potters).toMatchObject({ listed_count: 1, closed_count: 1 })
  expect((await one('Thrower'))?.closed_at).not.toBeNull()
  expect(await one('Decorator')).toMatchObject({ missed_count: 0, closed_at: null })

  stub.restore('Clay & Sons')
  stub.restore('potters')
  await boards.collectAll()
  for (const title of ['Kiln Engineer', 'Thrower']) {
    expect(await one(title)).toMatchObject({ missed_count: 0, closed_at: null })
  }
})

const openCount = async () => (await boards.allJobs()).filter(({ closed_at }) => !closed_at).length

test('a board that fails or lists nothing closes nothing', async () => {
  stub.show('Clay & Sons', () => false)
  for (let turn = 0; turn < 3; turn++) {
    stub.answerOnce('two-cities', { status: 200, body: '<html>Down for maintenance</html>' })
    stub.answerOnce('potters', { status: 200, body: '{"jobs":[{"id":1,"title":"Thro' })
    stub.answerOnce('paged', { status: 200, body: '[{"id":"x","text":"Pot' }, 100)
    stub.rewrite('paged', { workplaceType: `hybrid ${turn}` })
    const runs = await boards.collectAll()
    expect(runs).toMatchObject({
      'two-cities': { failure_code: 'source.malformed' },
      potters: { failure_code: 'source.malformed' },
      paged: { failure_code: 'source.malformed', listed_count: null },
      'Clay & Sons': { status: 'finished', closed_count: 0 },
    })
  }
  expect(await openCount()).toBe(READABLE)
  stub.restore('Clay & Sons')
})

test('after a failed page the whole list is fetched again', async () => {
  const before = stub.answers('paged').length
  stub.answerOnce('paged', { status: 500, headers: { 'retry-after': '1' } }, 100)
  stub.answerOnce('european', { status: 429, headers: { 'retry-after': '1' } })
  const runs = await boards.collectAll()
  expect(runs).toMatchObject({
    paged: { status: 'finished', listed_count: PAGED, closed_count: 0 },
    european: { status: 'finished', listed_count: 1 },
  })
  expect(stub.answers('paged').slice(before)).toEqual([
    '200 at 0',
    '500 at 100',
    '200 at 0',
    '200 at 100',
  ])
})

test('a list far shorter than before closes nothing until it comes twice', async () => {
  stub.show('paged', (_job, place) => place < 10)
  const missed = async () =>
    (await boards.onBoard('paged')).filter((job) => job.missed_count > 0).length

  const first = await boards.collectAll()
  expect(first.paged).toMatchObject({ failure_code: 'source.incomplete', listed_count: 10 })
  expect(await missed()).toBe(0)
  const second = await boards.collectAll()
  expect(second.paged).toMatchObject({ status: 'finished', closed_count: 0 })
  expect(await missed()).toBe(PAGED - 10)
  expect(await openCount()).toBe(READABLE)
  const third = await boards.collectAll()
  expect(third.paged).toMatchObject({ status: 'finished', closed_count: PAGED - 10 })

  stub.restore('paged')
  await boards.collectAll()
  expect(await openCount()).toBe(READABLE)
})

test.each([
  ['the old list', undefined],
  ['a list that breaks off', { status: 200, body: '[{"id":"1","text":"Enameller"}]', cutAt: 12 }],
])(
  'a message delivered twice is worked on once, although the first brings %s late',
  async (_, late) => {
    stub.rewrite('european', { description: '<p>You keep bees.</p>' })
    const before = stub.answers('european').length
    if (late) stub.answerOnce('european', late)
    const answerLate = stub.hold('european')
    const ids = await boards.startAll()
    const asked = () => stub.answers('european').length - before
    await eventually(async () => asked() === 1, 'the first delivery')

    stub.rewrite('european', { description: `<p>You keep goats, ${String(late)}.</p>` })
    await boards.deliverAgain('european', () => asked() === 2)
    await Promise.all([boards.ping(), boards.ping(), boards.ping()])
    const runs = await boards.untilEnded(ids)
    expect(runs.european).toMatchObject({ status: 'finished', listed_count: 1, changed_count: 1 })

    answerLate()
    const again = await boards.collectAll()
    expect(again.european).toMatchObject({ status: 'finished', changed_count: 0 })
    expect(await boards.onBoard('european')).toMatchObject([
      { description: expect.stringContaining('goats'), missed_count: 0, closed_at: null },
    ])
    expect(asked()).toBe(3)
    expect(await boards.allJobs()).toHaveLength(READABLE)
  },
)

test('npm run ingest prints the result of each board and fails when one failed', async () => {
  const all = await ingest(boards.stack)
  expect(all.output).toMatch(/Clay & Sons \(ashby\).*3.*finished/)
  expect(all.output).toMatch(/gone \(greenhouse\).*source\.not_found/)
  expect(all.output).toMatch(new RegExp(`8 of 10 sources: ${LISTED} postings, 0 new`))
  expect(all.code).toBe(1)

  await service(boards.stack)
    .from('sources')
    .update({ is_enabled: false })
    .in('slug', ['gone', 'broken'])
    .throwOnError()
  const good = await ingest(boards.stack)
  expect(good.output).toMatch(/8 of 8 sources/)
  expect(good.code).toBe(0)

  await service(boards.stack).from('sources').update({ is_enabled: false }).not('id', 'is', null)
  const none = await ingest(boards.stack)
  expect(none.output).toMatch(/No source to collect/)
  expect(none.code).toBe(0)
})
