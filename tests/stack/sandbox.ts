import type { Running } from '../../scripts/running.ts'
import { eventually, service } from './people.ts'

/** Collects the sandbox board, as a new stack does in its first minute, and waits for its end. */
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
