import type { Db } from './client.ts'

/** Every source with its latest run, and whether the next one is due. */
export async function list(db: Db) {
  const { data } = await db
    .from('sources')
    .select(
      `id, kind, slug, name, is_enabled, next_run_at,
      runs:source_runs(status, failure_code, listed_count, rejected_count, added_count, changed_count,
        closed_count, created_at, finished_at)`,
    )
    .order('kind')
    .order('name')
    .order('created_at', { referencedTable: 'source_runs', ascending: false })
    .limit(1, { referencedTable: 'source_runs' })
    .throwOnError()
  const now = Date.now()
  return data.map(({ runs, ...source }) => ({
    ...source,
    run: [runs].flat()[0] ?? null,
    is_due: source.is_enabled && Date.parse(source.next_run_at) <= now,
  }))
}

/** An enabled source is due at once. Row level security allows administrators only. */
export async function setEnabled(db: Db, id: string, isEnabled: boolean) {
  const due = isEnabled ? { next_run_at: new Date().toISOString() } : {}
  await db
    .from('sources')
    .update({ is_enabled: isEnabled, ...due })
    .eq('id', id)
    .select('id')
    .single()
    .throwOnError()
}
