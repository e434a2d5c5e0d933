import type { Database } from './database/database.ts'

/**
 * The secrets with which SQL calls functions, kept in Vault as on hosted. Written at each start,
 * since ports and keys may have changed.
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
