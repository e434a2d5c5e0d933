import type { Running } from '../../scripts/running.ts'
import type { HostileCase } from '../cv-files/hostile/case.ts'
import { seeded } from './seeded.ts'
import { HOSTILE_FAMILIES } from '../cv-files/hostile/cases.ts'
import { eventually, type Person, service } from './people.ts'
import { untilRead, uploadCv } from './upload-cv.ts'

export interface Outcome {
  name: string
  expected: string
  /** `reads`, or the code of its failure */
  outcome: string
  /**
   * from the start of reading to its end by the database's clock; for a file that reads, from the
   * upload
   */
  seconds: number
}

/** Every hostile file that storage accepts: it refuses files over 5 MB. */
export const UPLOADS: HostileCase[] = Object.entries(HOSTILE_FAMILIES).flatMap(([family, cases]) =>
  cases
    .filter(({ name }) => name !== 'one byte too many')
    .map((one) => ({ ...one, name: `${family}: ${one.name}` })),
)

/** One of each family, the same in every run, and all that end their reader. */
export function sampleOfUploads(): HostileCase[] {
  const random = seeded(2026)
  const picked = Object.keys(HOSTILE_FAMILIES).map((family) => {
    const cases = UPLOADS.filter(({ name }) => name.startsWith(`${family}: `))
    return cases[Math.floor(random() * cases.length)]!
  })
  const fatal = UPLOADS.filter(({ name }) => name.includes('locked pages'))
  return [...new Set([...picked, ...fatal])]
}

/** Uploads a file as the web does and waits for its end. */
export async function readUpload(person: Person, hostile: HostileCase): Promise<Outcome> {
  const { name, filename, expected } = hostile
  const extension = filename.endsWith('.docx') ? 'docx' : 'pdf'
  const id = await uploadCv(person, await hostile.bytes(), extension, filename)
  const { status, failure_code, updated_at, ...cv } = await untilRead(person, id)
  // After parsing, the row no longer holds when that began.
  const started = cv.parse_started_at ?? cv.created_at
  return {
    name,
    expected,
    outcome: status === 'ready' ? 'reads' : (failure_code ?? status),
    seconds: (Date.parse(updated_at) - Date.parse(started)) / 1000,
  }
}

/** Waits until no CV waits or is worked on. Returns how many messages are dead. */
export async function untilQueueIsEmpty(stack: Running): Promise<number> {
  return eventually(async () => {
    const { data } = await service(stack).rpc('queue_progress').throwOnError()
    const reading = data.find(({ queue }) => queue === 'cv_reading')
    const dead = data.find(({ queue }) => queue === 'dead_letters')
    return reading?.waiting === 0 && reading.claimed === 0 ? { dead: dead?.waiting ?? 0 } : null
  }, 'an empty queue').then(({ dead }) => dead)
}
