// Whether a caller may hear or send on a private topic. The policies on realtime.messages decide,
// with realtime.topic() set. Both rights are tested by a query that is rolled back.
import { randomUUID } from 'node:crypto'
import { asCaller } from '../as-role.ts'
import type { Claims } from '../claims.ts'
import type { Database } from '../database/database.ts'

/** The values of `realtime.messages.extension` that policies compare. */
type Extension = 'broadcast' | 'presence'

export async function canRead(
  db: Database,
  claims: Claims,
  topic: string,
  extension: Extension = 'broadcast',
): Promise<boolean> {
  const id = randomUUID()
  return probe(db, claims, topic, async (tx) => {
    // The probe row is inserted with full rights, since reading must not need a write policy.
    await tx.exec('set local role none')
    await tx.query(INSERT_PROBE, [id, topic, extension])
    await tx.query(`select set_config('role', $1, true)`, [claims.role])
    const { rows } = await tx.query('select 1 from realtime.messages where id = $1', [id])
    return rows.length > 0
  })
}

export async function canWrite(
  db: Database,
  claims: Claims,
  topic: string,
  extension: Extension = 'broadcast',
): Promise<boolean> {
  return probe(db, claims, topic, async (tx) => {
    await tx.query(INSERT_PROBE, [randomUUID(), topic, extension])
    return true
  })
}

const INSERT_PROBE = `
  insert into realtime.messages (id, topic, extension, private) values ($1, $2, $3, true)`

type Work = Parameters<typeof asCaller<boolean>>[2]

async function probe(db: Database, claims: Claims, topic: string, work: Work): Promise<boolean> {
  try {
    return await asCaller(db, claims, work, {
      settings: { 'realtime.topic': topic },
      rollback: true,
    })
  } catch (thrown) {
    // A policy may also fail, for example when it casts a strange topic to uuid. That counts as
    // refused.
    if (thrown instanceof Error && 'code' in thrown) return false
    throw thrown
  }
}
