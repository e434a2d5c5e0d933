import type { Database } from './database/database.ts'

/**
 * What SQL needs to call functions, kept in Vault as on hosted. Written at each start: ports and
 * keys may differ from the last one.
 */
export async function writeProjectSecrets(
  db: Database,
  secrets: Record<'project_url' | 'worker_key', string>,
): Promise<void> {
  for (const [name, secret] of Object.entries(secrets)) {
    await db.query(
      `insert into vault.secrets (name, secret) values ($1, $2)
       on conflict (name) where name is not null
       do update set secret = excluded.secret, updated_at = now()`,
      [name, secret],
    )
  }
}
