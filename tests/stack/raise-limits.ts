import type { Running } from '../../scripts/running.ts'
import { service } from './people.ts'

/** Tests do in a second what a person does in an hour. Limits have their own tests. */
export async function raiseLimits(stack: Running): Promise<void> {
  const admin = service(stack)
  for (const limit_name of ['requests', 'cvs']) {
    const limit = { limit_name, amount: 1_000_000, period: '1 minute' }
    await admin.rpc('set_rate_limit', limit).throwOnError()
  }
}
