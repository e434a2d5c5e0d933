// Sends every hostile file through a separate stack, a few at a time, with an ordinary CV after
// each group. Returns the files that did not end as they must.
import { makeCvDocx } from '../cv-files/make-cv-docx.ts'
import { personIn } from '../cv-files/people.ts'
import { type Outcome, readUpload, untilQueueIsEmpty, UPLOADS } from '../stack/hostile-uploads.ts'
import { register } from '../stack/people.ts'
import { startStack } from '../stack/stack.ts'

const AT_ONCE = 3
const ORDINARY_EVERY = 20
/** Fewer files than the bucket keeps for one person. */
const ROOM = 90

const ordinary = {
  name: 'an ordinary CV',
  filename: 'cv.docx',
  expected: 'reads' as const,
  bytes: () => makeCvDocx(personIn('nurse')),
}

export async function soakInHostileFiles(log: (line: string) => void): Promise<boolean> {
  const files = UPLOADS.flatMap((file, at) =>
    at % ORDINARY_EVERY === 0 ? [ordinary, file] : [file],
  )
  const outcomes: Outcome[] = []
  const stack = await startStack()
  const started = performance.now()
  try {
    const queue = files.values()
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, at) => {
        let [person, kept] = [await register(stack, `soak-${at}`), 0]
        for (const file of queue) {
          if (kept++ % ROOM === ROOM - 1) person = await register(stack, `soak-${at}`)
          outcomes.push(await readUpload(person, file))
        }
      }),
    )
    const dead = await untilQueueIsEmpty(stack)
    const wrong = outcomes.filter(({ outcome, expected }) => outcome !== expected)
    for (const { name, expected, outcome } of wrong) log(`${name}: ${outcome}, not ${expected}`)
    const seconds = outcomes.map((one) => one.seconds).toSorted((one, other) => one - other)
    const at = (share: number) => seconds[Math.floor(share * (seconds.length - 1))]?.toFixed(1)
    log(
      `${outcomes.length} files in ${Math.round((performance.now() - started) / 1000)} s, ` +
        `${wrong.length} wrong, ${dead} dead; reading took ${at(0.5)} s (median), ` +
        `${at(0.95)} s (p95), ${at(1)} s (most)`,
    )
    return wrong.length === 0 && dead === 0
  } finally {
    await stack.stop()
  }
}
