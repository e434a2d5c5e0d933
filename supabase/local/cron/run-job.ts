import type { Database } from '../database/database.ts'

export interface Job {
  jobid: number
  schedule: string
  command: string
  database: string
  username: string
}

const KEPT_RUNS = 1000

/** Runs a job's command once and records the result, also of a command that fails. */
export async function runJob(db: Database, job: Job): Promise<void> {
  const startedAt = new Date()
  const { status, message } = await execute(db, job.command)
  await db.query(
    `insert into cron.job_run_details
       (jobid, job_pid, database, username, command, status, return_message, start_time, end_time)
     values ($1, pg_backend_pid(), $2, $3, $4, $5, $6, $7, now())`,
    [job.jobid, job.database, job.username, job.command, status, message, startedAt],
  )
  await db.query('delete from cron.job_run_details where runid <= $1', [
    (await newestRun(db)) - KEPT_RUNS,
  ])
}

async function execute(db: Database, command: string) {
  try {
    const results = await db.exec(command)
    const last = results.at(-1)
    const rows = last?.rows.length || (last?.affectedRows ?? 0)
    return { status: 'succeeded', message: rows === 1 ? '1 row' : `${rows} rows` }
  } catch (thrown) {
    return { status: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}

async function newestRun(db: Database): Promise<number> {
  const { rows } = await db.query<{ newest: number | null }>(
    'select max(runid) as newest from cron.job_run_details',
  )
  return rows[0]?.newest ?? 0
}
