// The metrics that Prometheus reads, compared with the requests that were made.
import { expect, inject, test } from 'vitest'
import { METRICS } from '../../functions/metrics/metrics.ts'
import { scannedPdf } from '../cv-files/hostile.ts'
import { makeCvPdf } from '../cv-files/make-cv-pdf.ts'
import { personIn } from '../cv-files/people.ts'
import { anonymous, ask, type Caller, callerOf, secret } from '../stack/ask.ts'
import { eventually, register, service } from '../stack/people.ts'
import { type Family, readPrometheus } from '../stack/prometheus.ts'
import { removePeople } from '../stack/remove-people.ts'
import { untilRead, uploadCv } from '../stack/upload-cv.ts'

const stack = inject('stack')
const PATH = '/functions/v1/metrics'

async function scrape(): Promise<Map<string, Family>> {
  const answer = await ask(stack, secret(stack), PATH)
  expect(answer.status, answer.text).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  return readPrometheus(answer.text)
}

const value = (families: Map<string, Family>, name: string, labels: string) =>
  families.get(name)?.samples.get(`${name}{${labels}}`) ?? 0

test("the secret key opens the metrics, as our header or as a scraper's token", async () => {
  const { SECRET_KEY, PUBLISHABLE_KEY } = stack
  const opening: Record<string, string>[] = [
    { apikey: SECRET_KEY },
    { authorization: `Bearer ${SECRET_KEY}` },
    { authorization: `bearer ${SECRET_KEY}` },
  ]
  for (const headers of opening) {
    expect((await ask(stack, null, PATH, { headers })).status).toBe(200)
  }
  const person = await register(stack, 'scraper')
  const { token = '' } = await callerOf(stack, person)
  const closed: Record<string, string>[] = [
    { authorization: `Bearer ${PUBLISHABLE_KEY}` },
    { authorization: `Bearer ${SECRET_KEY}x` },
    { authorization: `Basic ${btoa(`x:${SECRET_KEY}`)}` },
    { authorization: `Bearer ${token}` },
    { apikey: PUBLISHABLE_KEY, authorization: `Bearer ${SECRET_KEY}` },
  ]
  for (const headers of closed) {
    const refused = { status: 401, body: { code: 'auth.required' } }
    expect(await ask(stack, null, PATH, { headers }), headers.authorization).toMatchObject(refused)
  }
  await removePeople(stack, [person])
})

test('requests, durations and failures are counted as they were made', async () => {
  const before = await scrape()
  const callers: (Caller | null)[] = [anonymous(stack), anonymous(stack), null]
  for (const caller of callers) await ask(stack, caller, '/functions/v1/health')
  await ask(stack, null, '/functions/v1/health', { method: 'DELETE' })
  await ask(stack, null, '/functions/v1/health', { method: 'REPORT' })

  const risen = (after: Map<string, Family>, name: string, labels: string) =>
    value(after, name, labels) - value(before, name, labels)
  const of = (kind: string) => `function="health",method="${kind}"`
  const after = await eventually(async () => {
    const now = await scrape()
    const all = ['GET",status="2xx', 'DELETE",status="4xx', 'other",status="4xx']
    const made = all.map((kind) => risen(now, 'rolecall_requests_total', of(kind)))
    return made.join() === '3,1,1' && now
  }, 'counting')

  expect(risen(after, 'rolecall_failures_total', 'code="request.method",function="health"')).toBe(2)
  const duration = (families: Map<string, Family>, end: string) =>
    families
      .get('rolecall_request_duration_seconds')
      ?.samples.get(`rolecall_request_duration_seconds_${end}`) ?? 0
  const count = 'count{function="health"}'
  expect(duration(after, count) - duration(before, count)).toBe(5)
  expect(duration(after, 'bucket{function="health",le="+Inf"}')).toBe(duration(after, count))
})

test('CVs and people are counted, and stay counted after their removal', async () => {
  const before = await scrape()
  const person = await register(stack, 'counted')
  const files = [await makeCvPdf(personIn('electrician')), await scannedPdf()]
  for (const file of files) await untilRead(person, await uploadCv(person, file, 'pdf'))
  const people = (families: Map<string, Family>) =>
    families.get('rolecall_people')?.samples.get('rolecall_people') ?? 0
  const during = await scrape()
  expect(people(during)).toBe(people(before) + 1)
  await removePeople(stack, [person])

  const after = await scrape()
  expect(people(after)).toBe(people(before))
  const risen = (name: string, labels: string) =>
    value(after, name, labels) - value(before, name, labels)
  expect(risen('rolecall_cv_readings_total', 'outcome="ready"')).toBe(1)
  expect(risen('rolecall_cv_readings_total', 'outcome="cv.scanned"')).toBe(1)
  const waiting = 'queue="cv_reading",state="waiting"'
  expect(value(after, 'rolecall_queue_messages', waiting)).toBe(0)
})

test('every number of the database has a name, and gauges equal the database', async () => {
  const db = service(stack)
  const { data } = await db.rpc('read_metrics').throwOnError()
  const histogram = ['request_buckets', 'request_seconds']
  const unnamed = (data as { name: string }[]).filter(
    ({ name }) => !METRICS[name] && !histogram.includes(name),
  )
  expect(unnamed).toEqual([])

  const families = await scrape()
  const { data: queues } = await db.rpc('queue_progress').throwOnError()
  for (const { queue } of queues.filter(({ queue }) => queue !== 'dead_letters')) {
    const depth = families.get('rolecall_queue_messages')?.samples
    expect(depth?.has(`rolecall_queue_messages{queue="${queue}",state="waiting"}`), queue).toBe(
      true,
    )
    const ages = families.get('rolecall_queue_oldest_message_age_seconds')?.samples
    expect(ages?.has(`rolecall_queue_oldest_message_age_seconds{queue="${queue}"}`)).toBe(true)
  }
  const ran = families.get('rolecall_cron_last_run_timestamp_seconds')?.samples
  expect(Math.abs(Date.now() / 1000 - [...(ran?.values() ?? [])][0]!)).toBeLessThan(120)
})

test('no counter takes a label that a person could invent', async () => {
  const words = new Set<string>()
  for (const { samples } of (await scrape()).values()) {
    for (const line of samples.keys()) {
      for (const [, label, text] of line.matchAll(/(\w+)="([^"]*)"/g)) {
        if (label !== 'le' && label !== 'version') words.add(text!)
      }
    }
  }
  expect([...words].filter((word) => !/^[a-zA-Z0-9][\w.-]{0,40}$/.test(word))).toEqual([])
})

test('ready means that every part answers', async () => {
  await eventually(async () => {
    const answer = await ask(stack, null, '/functions/v1/health?ready')
    return answer.status === 200 && answer.text.includes('"realtime":"ok"')
  }, 'being ready')
})
