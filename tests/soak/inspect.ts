// Checks from outside, once all is quiet, everything that was acknowledged to a person.
import type { MortalStack } from './mortal-stack.ts'
import { inspectBoard } from './inspect-board.ts'
import { inspectFiles } from './inspect-files.ts'
import { inspectPerson } from './inspect-person.ts'
import { service } from '../stack/people.ts'
import type { Upload } from './work.ts'

/** The numbers count findings; each finding is a sentence. */
export interface Findings {
  lost: string[]
  doubled: string[]
  stuck: string[]
}

export const noFindings = (): Findings => ({ lost: [], doubled: [], stuck: [] })

export interface World {
  uploads: Upload[]
  /** the collected boards, with the number of postings of each */
  boards: Map<string, number>
}

export async function inspect(stack: MortalStack, world: World): Promise<Findings> {
  const found = noFindings()
  const { data: queues } = await service(stack).rpc('queue_progress').throwOnError()
  const dead = queues.find(({ queue }) => queue === 'dead_letters')?.waiting ?? 0
  if (dead > 0) found.lost.push(`${dead} dead letters`)
  for (const [slug, count] of world.boards) await inspectBoard(stack, slug, count, found)
  await Promise.all(world.uploads.map((upload) => inspectPerson(stack, upload, found)))
  await inspectFiles(stack, world.uploads, found)
  return found
}
