/** Everything, the rows without an owner, or some columns of a table. */
export interface LeftOut {
  part: true | 'shared' | string[]
  because: string
}

/** What changes by itself while tests run. A name is a pattern of SQL's `like`. */
export const LEFT_OUT: Record<string, LeftOut> = {
  'cron.job_run_details': { part: true, because: 'every run of a job adds one' },
  'net.%': { part: true, because: 'every ping of a worker is a request with an answer' },
  'pgmq.q_%': { part: true, because: 'workers take messages' },
  'pgmq.a_%': { part: true, because: 'workers archive messages' },
  'private.allowances': { part: true, because: 'a request takes a token, also a refused one' },
  'private.posting_chunks': { part: true, because: 'postings wait there while they are collected' },
  'private.tallies': { part: true, because: 'workers count what they do' },
  'public.jobs': { part: 'shared', because: 'postings are collected, embedded and closed' },
  'public.profiles': {
    part: ['last_active_at'],
    because: 'an hourly job writes when a person was last here',
  },
  'public.source_runs': { part: true, because: 'sources are collected in the background' },
  'public.sources': { part: ['next_run_at'], because: 'each collection plans the next one' },
}
