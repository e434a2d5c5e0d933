// pg_cron for the embedded home: runs the jobs of cron.job and writes cron.job_run_details.
import { Cron } from 'croner'
import type { Database } from '../database/database.ts'
import { reportFailure } from '../report-failure.ts'
import { runJob, type Job } from './run-job.ts'

export interface CronTicker {
  /** Stops the clock and waits for commands that still run. */
  close(): Promise<void>
}

interface Clock {
  /** schedule and command: a changed job gets a new clock */
  key: string
  timer: Cron
}

/**
 * Starts a clock per active job and follows changes of `cron.job`. A job never overlaps itself.
 * Times are UTC, as on hosted. Without pg_cron it waits for a migration to create it.
 */
export async function startCron({ db }: { db: Database }): Promise<CronTicker> {
  const clocks = new Map<number, Clock>()
  const running = new Set<Promise<void>>()
  let isClosed = false

  const tick = async (job: Job) => {
    if (isClosed) return
    const run = runJob(db, job).catch((thrown: unknown) => {
      reportFailure(`cron, recording job ${job.jobid}`, thrown)
    })
    running.add(run)
    await run.finally(() => running.delete(run))
  }

  const follow = async () => {
    const jobs = await activeJobs(db)
    if (isClosed) return
    for (const [jobid, clock] of clocks) {
      if (jobs.some((job) => job.jobid === jobid && keyOf(job) === clock.key)) continue
      clock.timer.stop()
      clocks.delete(jobid)
    }
    for (const job of jobs) {
      if (clocks.has(job.jobid)) continue
      const timer = startClock(job.schedule, () => tick(job))
      if (timer) clocks.set(job.jobid, { key: keyOf(job), timer })
    }
  }

  const unlisten = await db.listen('cron_job_changed', () => {
    follow().catch((thrown: unknown) => reportFailure('cron, reading the jobs', thrown))
  })
  await follow()

  return {
    close: async () => {
      isClosed = true
      for (const { timer } of clocks.values()) timer.stop()
      await unlisten()
      await Promise.all(running)
    },
  }
}

async function activeJobs(db: Database): Promise<Job[]> {
  const { rows: found } = await db.query<{ there: boolean }>(
    `select to_regclass('cron.job') is not null as there`,
  )
  if (!found[0]?.there) return []
  const { rows } = await db.query<Job>(
    'select jobid, schedule, command, database, username from cron.job where active',
  )
  return rows
}

function keyOf({ schedule, command, username }: Job): string {
  return JSON.stringify([schedule, command, username])
}

/**
 * `30 seconds`, `@hourly` or five fields, in which pg_cron writes `$` for the last day of a month.
 */
function startClock(schedule: string, tick: () => Promise<void>): Cron | null {
  const seconds = /^\s*(\d+)\s+seconds?\s*$/i.exec(schedule)?.[1]
  const pattern = seconds ? '* * * * * *' : schedule.trim().replaceAll('$', 'L')
  const interval = seconds ? Number(seconds) : undefined
  try {
    return new Cron(pattern, { timezone: 'UTC', protect: true, interval }, tick)
  } catch (thrown) {
    reportFailure(`cron, understanding '${schedule}'`, thrown)
    return null
  }
}
