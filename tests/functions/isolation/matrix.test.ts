// Whatever the API offers × whoever may ask × whatever can be done, over HTTP and WebSocket with real
// tokens. The catalog says what there is, tests/cases says what each gets.
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { TABLES, TOPICS } from '../../cases/index.ts'
import { readCatalogue } from '../../stack/catalogue.ts'
import { VERBS } from './attempts.ts'
import { askAll, type Cast, type Cells, gather, type Role, ROLES, unharmed } from './matrix/cast.ts'
import { askBucket, DEEDS as FILE_DEEDS, expectedOfBucket } from './matrix/files.ts'
import { askRpc, expectedOfRpc } from './matrix/rpcs.ts'
import { askTable, expectedOfTable } from './matrix/tables.ts'
import { askTopic, DEEDS as TOPIC_DEEDS, expectedOfTopic } from './matrix/topics.ts'

const stack = inject('stack')
const { tables, rpcs, buckets } = await readCatalogue()
/** Children before parents: what is removed takes along what hangs on it. */
const declared = Object.keys(TABLES)
const inOrder = Object.keys(tables).toSorted(
  (one, other) => declared.indexOf(one) - declared.indexOf(other),
)
const topics = TOPICS.map((topic) => [topic.policies.join(), topic] as const)

const asked = new Set<string>()
let cast: Cast
beforeAll(async () => {
  cast = await gather(stack)
})
afterAll(() => cast?.leave())

const cellOf = (what: string, role: Role, deed: string) => `${what} × ${role} × ${deed}`

function compare(what: string, found: Cells, expected: Cells): void {
  expect(found).toEqual(expected)
  for (const role of ROLES) {
    for (const deed of Object.keys(found[role])) asked.add(cellOf(what, role, deed))
  }
}

test.each(buckets)('bucket: %s', async (bucket) => {
  const expected = expectedOfBucket(bucket)
  compare(bucket, await unharmed(cast, (role) => askBucket(bucket, role, cast)), expected)
})

test.each(Object.keys(rpcs))('function: %s', async (name) => {
  const expected = expectedOfRpc(name)
  compare(name, await unharmed(cast, (role) => askRpc(name, role, cast)), expected)
})

// After those, for rows are added and removed.
test.each(inOrder)('table: %s', async (table) => {
  const expected = expectedOfTable(table)
  compare(table, await unharmed(cast, (role) => askTable(table, role, cast)), expected)
})

// Last, for everybody is told something.
test.each(topics)('topic: %s', async (what, topic) => {
  compare(what, await askAll((role) => askTopic(topic, role, cast)), expectedOfTopic())
})

test('every cell was asked', () => {
  const offered: [objects: string[], deeds: readonly string[]][] = [
    [inOrder, VERBS],
    [Object.keys(rpcs), ['call']],
    [buckets, FILE_DEEDS],
    [topics.map(([what]) => what), TOPIC_DEEDS],
  ]
  const cells = offered.flatMap(([objects, deeds]) =>
    objects.flatMap((what) =>
      ROLES.flatMap((role) => deeds.map((deed) => cellOf(what, role, deed))),
    ),
  )
  expect(cells.filter((cell) => !asked.has(cell))).toEqual([])
  console.info(`${asked.size} cells asked`)
  expect(asked.size).toBe(cells.length)
})
