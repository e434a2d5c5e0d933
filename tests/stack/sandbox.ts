import type { Running } from '../../scripts/running.ts'
import { eventually, service } from './people.ts'

/** Collects the sandbox board, as the first minute of a new stack would, and waits until it is in. */
export async function sandboxCollected(stack: Running): Promise<void> {
  const admin = service(stack)
  await admin.rpc('enqueue_sources').throwOnError()
  await eventually(async () => {
    const { count } = await admin
      .from('jobs')
      .select('id', { count: 'exact', head: true })
      .not('embedding', 'is', null)
      .throwOnError()
    return (count ?? 0) >= 150
  }, 'collecting the sandbox board')
}
