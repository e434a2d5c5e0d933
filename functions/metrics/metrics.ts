// The metrics of this function: each number of the database's `read_metrics` with its Prometheus
// name.

interface Metric {
  name: string
  type: 'counter' | 'gauge'
  help: string
}

/** The duration of requests is a histogram, built from two of the numbers. */
export const DURATION = {
  name: 'rolecall_request_duration_seconds',
  help: 'How long functions took to answer.',
  buckets: 'request_buckets',
  sum: 'request_seconds',
} as const

export const METRICS: Record<string, Metric> = {
  requests: {
    name: 'rolecall_requests_total',
    type: 'counter',
    help: 'Requests that functions answered, by method and class of status.',
  },
  failures: {
    name: 'rolecall_failures_total',
    type: 'counter',
    help: 'Requests that functions refused or failed, by code.',
  },
  cv_readings: {
    name: 'rolecall_cv_readings_total',
    type: 'counter',
    help: 'CVs read to their end: ready, or the code of the failure.',
  },
  source_runs: {
    name: 'rolecall_source_runs_total',
    type: 'counter',
    help: 'Collections of sources: finished, or the code of the failure.',
  },
  ai_calls: {
    name: 'rolecall_ai_calls_total',
    type: 'counter',
    help: 'AI tasks that a provider was asked for, by the engine that did them.',
  },
  ai_tokens: {
    name: 'rolecall_ai_tokens_total',
    type: 'counter',
    help: 'Tokens sent to and received from AI providers.',
  },
  ai_cost: {
    name: 'rolecall_ai_cost_dollars_total',
    type: 'counter',
    help: 'What AI tasks cost, in US dollars.',
  },
  ai_fallbacks: {
    name: 'rolecall_ai_fallbacks_total',
    type: 'counter',
    help: 'AI tasks that the built-in engine did instead of a provider, by reason.',
  },
  queue_messages: {
    name: 'rolecall_queue_messages',
    type: 'gauge',
    help: 'Messages of each queue: waiting for a worker, claimed by one, or postponed.',
  },
  queue_oldest_seconds: {
    name: 'rolecall_queue_oldest_message_age_seconds',
    type: 'gauge',
    help: 'Age of the oldest message of each queue, 0 when it is empty.',
  },
  dead_letters: {
    name: 'rolecall_dead_letters',
    type: 'gauge',
    help: 'Messages given up in the last 30 days, by the queue they came from.',
  },
  people: { name: 'rolecall_people', type: 'gauge', help: 'Accounts.' },
  open_jobs: { name: 'rolecall_open_jobs', type: 'gauge', help: 'Postings that are open.' },
  cron_ran_at: {
    name: 'rolecall_cron_last_run_timestamp_seconds',
    type: 'gauge',
    help: 'When pg_cron last ran something.',
  },
}
