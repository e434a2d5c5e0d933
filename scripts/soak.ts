// `npm run soak`: every hostile file through a whole stack of its own, a few at a time, with an
// ordinary CV after each handful. Says what did not end as it must; ends with 1 if anything.
import { makeCvDocx } from '../tests/support/cv-files/make-cv-docx.ts'
import { personIn } from '../tests/support/cv-files/people.ts'
import {
  type Outcome,
  readUpload,
  untilQueueIsEmpty,
  UPLOADS,
} from '../tests/support/hostile-uploads.ts'
import { register } from '../tests/support/people.ts'
import { startStack } from '../tests/support/stack.ts'

const AT_ONCE = 3
const ORDINARY_EVERY = 20

const ordinary = {
  name: 'an ordinary CV',
  filename: 'cv.docx',
  expected: 'reads' as const,
  bytes: () => makeCvDocx(personIn('nurse')),
}
const files = UPLOADS.flatMap((file, at) => (at % ORDINARY_EVERY === 0 ? [ordinary, file] : [file]))
const outcomes: Outcome[] = []
const stack = await startStack()
const started = performance.now()
try {
  const queue = files.values()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, at) => {
      const person = await register(stack, `soak-${at}`)
      for (const file of queue) outcomes.push(await readUpload(person, file))
    }),
  )
  const dead = await untilQueueIsEmpty(stack)
  const wrong = outcomes.filter(({ outcome, expected }) => outcome !== expected)
  for (const { name, expected, outcome } of wrong)
    console.log(`${name}: ${outcome}, not ${expected}`)
  const seconds = outcomes.map((one) => one.seconds).toSorted((one, other) => one - other)
  const at = (share: number) => seconds[Math.floor(share * (seconds.length - 1))]?.toFixed(1)
  console.log(
    `${outcomes.length} files in ${Math.round((performance.now() - started) / 1000)} s, ` +
      `${wrong.length} wrong, ${dead} dead; reading took ${at(0.5)} s (median), ` +
      `${at(0.95)} s (p95), ${at(1)} s (most)`,
  )
  process.exitCode = wrong.length > 0 || dead > 0 ? 1 : 0
} finally {
  await stack.stop()
}
