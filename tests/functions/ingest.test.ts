// Postings from boards to the database: the sandbox board that comes with the product, and a stub
// of Ashby that behaves as boards do on bad days.
import { spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { root } from '../../scripts/settings.ts'
import { eventually, service } from '../support/people.ts'
import { sandboxCollected } from '../support/sandbox.ts'
import { startStack, type Stack } from '../support/stack.ts'
import { type AshbyStub, startAshbyStub } from '../support/ashby-stub.ts'

test('the sandbox board is collected, read and embedded', async () => {
  const stack = inject('stack')
  await sandboxCollected(stack)
  const { data: jobs } = await service(stack)
    .from('jobs')
    .select('title, description, title_family, salary_min, embedding_model, source:sources(kind)')
    .is('closed_at', null)
    .not('embedding', 'is', null)
    .throwOnError()
  expect(jobs.length).toBeGreaterThanOrEqual(150)
  for (const job of jobs) {
    expect(job.source?.kind).toBe('sandbox')
    expect(job.embedding_model).toBe('builtin-lexical-2')
    expect(job.description.length, job.title).toBeGreaterThan(200)
  }
  expect(jobs.filter((job) => job.title_family !== null).length / jobs.length).toBeGreaterThan(0.9)
  expect(jobs.filter((job) => job.salary_min !== null).length / jobs.length).toBeGreaterThan(0.5)
})

describe('boards of Ashby', () => {
  let stub: AshbyStub
  let stack: Stack

  beforeAll(async () => {
    stub = await startAshbyStub()
    stack = await startStack({ SOURCES_ORIGIN_ASHBY: stub.origin })
    const admin = service(stack)
    await admin.from('sources').delete().not('id', 'is', null).throwOnError()
    await admin
      .from('sources')
      .insert(
        stub.boards.map((slug) => ({ kind: 'ashby' as const, slug, name: slug, is_enabled: true })),
      )
      .throwOnError()
  })
  afterAll(async () => {
    await stack.stop()
    await stub.close()
  })

  /** Collects every board once and waits for the last text. Gives the new runs by board. */
  async function collectAll() {
    const admin = service(stack)
    const { data: count } = await admin.rpc('enqueue_sources', { every: true }).throwOnError()
    expect(count).toBe(stub.boards.length)
    const { data: runs } = await admin
      .from('source_runs')
      .select('id')
      .in('status', ['queued', 'normalising'])
      .throwOnError()
    const ids = runs.map(({ id }) => id)
    return eventually(async () => {
      const { data: queues } = await admin.rpc('queue_progress').throwOnError()
      const { data: ended } = await admin
        .from('source_runs')
        .select('*, source:sources(slug)')
        .in('id', ids)
        .in('status', ['finished', 'failed'])
        .throwOnError()
      const isIdle = queues.every((queue) => queue.waiting + queue.claimed === 0)
      if (!isIdle || ended.length < count) return null
      return Object.fromEntries(ended.map((run) => [run.source.slug, run]))
    }, 'collecting the stub')
  }

  async function allJobs() {
    const { data } = await service(stack)
      .from('jobs')
      .select('*, source:sources(slug)')
      .order('id')
      .throwOnError()
    return data
  }
  const onBoard = async (slug: string) =>
    (await allJobs()).filter(({ source }) => source?.slug === slug)

  test('each is collected as far as it answers', async () => {
    const runs = await collectAll()
    expect(runs).toMatchObject({
      'Clay & Sons': { status: 'finished', listed_count: 3, added_count: 3, rejected_count: 0 },
      'two-cities': { status: 'finished', listed_count: 2, added_count: 2 },
      busy: { status: 'finished', listed_count: 1, added_count: 1 },
      odd: { status: 'finished', listed_count: 5, added_count: 2, rejected_count: 2 },
      gone: { status: 'failed', failure_code: 'source.not_found', listed_count: null },
      broken: { status: 'failed', failure_code: 'source.malformed', listed_count: null },
      empty: { status: 'finished', listed_count: 0, added_count: 0 },
    })
    expect(stub.asked('busy')).toBe(2)
    expect(stub.asked('gone')).toBe(1)

    const jobs = await allJobs()
    expect(jobs).toHaveLength(8)
    for (const job of jobs) {
      expect(job).toMatchObject({ embedding_model: 'builtin-lexical-2', closed_at: null })
    }
    expect((await onBoard('odd')).map(({ title }) => title).sort()).toEqual([
      'Glazer without a half\ufffd',
      'Listed twice, this one first',
    ])
  })

  test('the same posting in two cities is there once', async () => {
    const copies = await onBoard('two-cities')
    expect(copies.map(({ locations }) => locations).sort()).toEqual([['Braga'], ['Porto']])
    const [copy] = copies.filter(({ duplicate_of }) => duplicate_of !== null)
    const [original] = copies.filter(({ duplicate_of }) => duplicate_of === null)
    expect(copy?.duplicate_of).toBe(original?.id)
  })

  test('again, unchanged: nothing is read or embedded anew, everything is seen', async () => {
    const before = await allJobs()
    const runs = await collectAll()
    for (const run of Object.values(runs)) {
      expect(run).toMatchObject({ added_count: 0, changed_count: 0, closed_count: 0 })
    }
    const after = await allJobs()
    const unseen = (job: (typeof before)[number]) => ({ ...job, last_seen_at: null })
    expect(after.map(unseen)).toEqual(before.map(unseen))
    for (const [index, job] of after.entries()) {
      expect(Date.parse(job.last_seen_at)).toBeGreaterThan(Date.parse(before[index]!.last_seen_at))
    }
  })

  test('a changed text is read and embedded anew, its row stays', async () => {
    const [before] = (await onBoard('busy')) as [Awaited<ReturnType<typeof allJobs>>[number]]
    stub.rewrite('busy', { descriptionHtml: '<p>You teach chemistry and biology to pupils.</p>' })
    const runs = await collectAll()
    expect(runs.busy).toMatchObject({ added_count: 0, changed_count: 1 })
    const [after] = await onBoard('busy')
    expect(after).toMatchObject({ id: before.id, first_seen_at: before.first_seen_at })
    expect(after?.description).toContain('chemistry')
    expect(after?.content_hash).not.toBe(before.content_hash)
    expect(after?.embedding).not.toEqual(before.embedding)
  })

  test('absent once is missed, absent twice is closed, back again is open', async () => {
    stub.withdraw('Clay & Sons', 'Kiln Engineer')
    const kilns = async () =>
      (await onBoard('Clay & Sons')).find(({ title }) => title === 'Kiln Engineer')

    const first = await collectAll()
    expect(first['Clay & Sons']).toMatchObject({ listed_count: 2, closed_count: 0 })
    expect(await kilns()).toMatchObject({ missed_count: 1, closed_at: null })

    const second = await collectAll()
    expect(second['Clay & Sons']).toMatchObject({ listed_count: 2, closed_count: 1 })
    expect((await kilns())?.closed_at).not.toBeNull()

    stub.restore('Clay & Sons')
    await collectAll()
    expect(await kilns()).toMatchObject({ missed_count: 0, closed_at: null })
  })

  test('a board that fails or lists nothing closes nothing', async () => {
    stub.withdraw('Clay & Sons')
    for (let turn = 0; turn < 3; turn++) {
      stub.answerOnce('two-cities', { status: 200, body: '<html>Down for maintenance</html>' })
      const runs = await collectAll()
      expect(runs['two-cities']).toMatchObject({ failure_code: 'source.malformed' })
      expect(runs['Clay & Sons']).toMatchObject({ status: 'finished', closed_count: 0 })
    }
    const open = (await allJobs()).filter(({ closed_at }) => closed_at === null)
    expect(open).toHaveLength(8)
    stub.restore('Clay & Sons')
  })

  test('npm run ingest prints what came of each board and fails when one did', async () => {
    const all = await ingest(stack)
    expect(all.output).toMatch(/Clay & Sons \(ashby\).*3.*finished/)
    expect(all.output).toMatch(/gone \(ashby\).*source\.not_found/)
    expect(all.output).toMatch(/5 of 7 sources: 11 postings, 0 new/)
    expect(all.code).toBe(1)

    await service(stack)
      .from('sources')
      .update({ is_enabled: false })
      .in('slug', ['gone', 'broken'])
      .throwOnError()
    const good = await ingest(stack)
    expect(good.output).toMatch(/5 of 5 sources/)
    expect(good.code).toBe(0)

    await service(stack).from('sources').update({ is_enabled: false }).not('id', 'is', null)
    const none = await ingest(stack)
    expect(none.output).toMatch(/No source to collect/)
    expect(none.code).toBe(0)
  })
})

async function ingest({ dataDir }: Stack): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [`${root}/scripts/ingest.ts`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATA_DIR: dataDir },
  })
  let output = ''
  child.stdout.on('data', (text: Buffer) => (output += text.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { code, output }
}
