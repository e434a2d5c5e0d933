import type { Db } from '../_shared/http/authorise.ts'
import { env } from '../_shared/env.ts'
import type { Log } from '../_shared/observe/log.ts'
import { mailer } from './send-mail.ts'
import { inactivityMail } from './inactivity-mail.ts'

const send = mailer()
const { SITE_URL } = env('SITE_URL')

/** Tells a person who was away for 11 months what will happen. False when no mail can be sent. */
export async function warnInactive(db: Db, person: string, log: Log): Promise<boolean> {
  if (!send) {
    log.warn('mail.unset', { consequence: 'nobody is erased for being away' })
    return false
  }
  const { data, error } = await db.auth.admin.getUserById(person)
  if (error) throw error
  const { data: profile } = await db
    .from('profiles')
    .select('last_active_at')
    .eq('user_id', person)
    .single()
    .throwOnError()
  if (!data.user.email) return false
  const seen = new Date(profile.last_active_at)
  await send({
    to: data.user.email,
    key: `inactive-${person}-${seen.toISOString().slice(0, 10)}`,
    ...inactivityMail(seen, new Date(), SITE_URL),
  })
  return true
}
