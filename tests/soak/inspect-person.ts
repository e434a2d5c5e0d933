import { isAuthRetryableFetchError } from '@supabase/supabase-js'
import type { Running } from '../../scripts/running.ts'
import { runTask } from '../../functions/_shared/ai/runner.ts'
import { parseCv } from '../../functions/_shared/tasks/parse-cv/task.ts'
import { extractText } from '../../functions/_shared/cv/extract-text.ts'
import { profileRows } from '../../functions/read-cv/profile-rows.ts'
import { PASSWORD, service, visitor } from '../stack/people.ts'
import type { Findings } from './inspect.ts'
import type { Upload } from './work.ts'

/** The most matches that a person's list holds. */
const MOST_MATCHES = 200

/**
 * A CV must be read to its end, once: the profile as without any kill, one notification, matches.
 */
export async function inspectPerson(
  stack: Running,
  upload: Upload,
  { lost, doubled, stuck }: Findings,
): Promise<void> {
  const admin = service(stack)
  const { person, cvId } = upload
  const who = person.email
  const { data: cvs } = await admin.from('cvs').select().eq('user_id', person.id).throwOnError()
  const cv = cvs.find(({ id }) => id === cvId)
  if (!cv) return void lost.push(`the CV of ${who}`)
  if (cvs.length > 1) doubled.push(`${cvs.length} CVs of ${who}`)
  if (cv.status === 'uploaded' || cv.status === 'reading') stuck.push(`the CV of ${who}`)
  // All these CVs are good, and no round kills their reader twice.
  if (cv.status === 'failed') lost.push(`the CV of ${who}: ${cv.failure_code}`)

  const { count: told } = await admin
    .from('notifications')
    .select('*', { count: 'exact', head: true })
    .eq('user_id', person.id)
    .in('type', ['cv_ready', 'cv_failed'])
    .throwOnError()
  if (!told) lost.push(`the notification of ${who}`)
  else if (told > 1) doubled.push(`${told} notifications of ${who}`)

  const [is, shouldBe] = await Promise.all([profileOf(stack, person.id), expectedOf(upload)])
  const missing = without(shouldBe, is)
  const extra = without(is, shouldBe)
  if (missing.length > 0) lost.push(`${missing.length} lines of ${who}: ${missing[0]}`)
  if (extra.length > 0) doubled.push(`${extra.length} lines of ${who}: ${extra[0]}`)

  const exactly = { count: 'exact', head: true } as const
  const [{ count: jobs }, { count: matches }] = await Promise.all([
    admin.from('jobs').select('*', exactly).throwOnError(),
    admin.from('matches').select('*', exactly).eq('user_id', person.id).throwOnError(),
  ])
  const due = Math.min(jobs ?? 0, MOST_MATCHES)
  if ((matches ?? 0) < due) lost.push(`${matches} of ${due} matches of ${who}`)

  const refused = await signIn(stack, who)
  if (refused) lost.push(`the account of ${who}: ${refused.message}`)
}

const TRIES = 3

/** Tries again when no answer came: a connection that was kept open may break on a busy machine. */
async function signIn(stack: Running, email: string) {
  for (let at = 1; ; at++) {
    const { error } = await visitor(stack).auth.signInWithPassword({ email, password: PASSWORD })
    if (!isAuthRetryableFetchError(error) || at === TRIES) return error
  }
}

type Rows = Omit<ReturnType<typeof profileRows>, 'confidence'>

/** The profile as lines that do not depend on ids. */
function linesOf(rows: Rows): string[] {
  const { headline, summary, skills } = rows
  const links = rows.links.map(({ label, url }) => ({ label, url }))
  const languages = rows.languages.map(({ name, level }) => ({ name, level }))
  return [
    JSON.stringify({ headline, summary, skills, languages, links }),
    ...rows.experiences.map(({ employer, title, started_on, ended_on, position }) =>
      JSON.stringify({ employer, title, started_on, ended_on, position }),
    ),
    ...rows.achievements.map(({ text, position, experience_id }) => {
      const at = rows.experiences.find(({ id }) => id === experience_id)?.position
      return JSON.stringify({ text, position, at })
    }),
    ...rows.education.map(({ school, degree, area, position }) =>
      JSON.stringify({ school, degree, area, position }),
    ),
    ...rows.certificates.map(({ name, issuer, position }) =>
      JSON.stringify({ name, issuer, position }),
    ),
  ]
}

async function profileOf(stack: Running, person: string): Promise<string[]> {
  const { data } = await service(stack)
    .from('profiles')
    .select(
      'headline, summary, skills, languages, links, experiences(*), achievements(*), education(*), certificates(*)',
    )
    .eq('user_id', person)
    .single()
    .throwOnError()
  return linesOf(data as unknown as Rows)
}

/** The lines of a reading without any kill. */
async function expectedOf({ bytes, filename }: Upload): Promise<string[]> {
  // The PDF reader takes ownership of the bytes.
  const extracted = await extractText(bytes.slice(), filename)
  const { output } = await runTask(parseCv, extracted)
  return linesOf(profileRows(output))
}

/**
 * The lines of the first list that the second lacks. A line that is there twice must be there
 * twice.
 */
function without(lines: string[], others: string[]): string[] {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
