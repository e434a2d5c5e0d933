// The routes of accounts that need the secret key.
import { z } from 'zod'
import { ApiError } from '../api-error.ts'
import { requireAdmin, UUID } from './authenticate.ts'
import { routeAdminFactors } from './admin-factors.ts'
import { routeAdminList } from './admin-list.ts'
import { readBan } from './ban.ts'
import { metadata, readBody, text } from './body.ts'
import { mergeMetadata, setPassword } from './change-user.ts'
import { confirmEmail, requireFreeEmail, setEmail } from './confirm.ts'
import { createUser } from './create-user.ts'
import { readEmailAddress } from './email-address.ts'
import { invalid } from './failure.ts'
import { hashPassword, randomPassword, requireGoodPassword } from './password.ts'
import { closeSessions } from './session.ts'
import { findUser, findUserByEmail, viewUser } from './user.ts'
import type { Context, Hono } from 'hono'
import type { AuthContext, Queries } from './context.ts'
import type { User } from './user.ts'

const userBody = z.object({
  id: text,
  email: text,
  password: z.string().nullish(),
  role: z.enum(['anon', 'authenticated', 'service_role']).nullish(),
  email_confirm: z.boolean().nullish(),
  app_metadata: metadata,
  user_metadata: metadata,
  ban_duration: text,
})

const DUPLICATE_ID = 'A user with this id has already been registered'

export function routeAdmin(app: Hono, auth: AuthContext): void {
  app.use('/admin/*', async (c, next) => {
    await requireAdmin(auth, c.req.raw.headers)
    await next()
  })

  routeAdminList(app, auth)
  routeAdminFactors(app, auth)

  app.post('/admin/users', async (c) => {
    const body = await readBody(c, userBody)
    if (body.id !== '' && !UUID.test(body.id))
      throw invalid('ID must conform to the uuid v4 format')
    if (body.email === '') throw invalid('Cannot create a user without either an email or phone')
    const email = readEmailAddress(body.email)
    const bannedUntil = readBan(body.ban_duration)
    const hashedPassword = await hashPassword(body.password || randomPassword(), auth.passwordCost)

    const user = await auth.db.transaction(async (tx) => {
      await requireFreeEmail(tx, null, email)
      if (body.id !== '' && (await findUser(tx, body.id))) {
        throw new ApiError(422, 'user_already_exists', DUPLICATE_ID)
      }
      const { app_metadata, user_metadata } = body
      const id = body.id || undefined
      const created = await createUser(tx, auth, {
        id,
        email,
        hashedPassword,
        app_metadata,
        user_metadata,
      })
      if (body.email_confirm) await confirmEmail(tx, created.id)
      await setRoleAndBan(tx, created.id, body.role, bannedUntil)
      return readUser(tx, created.id)
    })
    return c.json(user)
  })

  app.get('/admin/users/:id', async (c) => c.json(await readUser(auth.db, readId(c))))

  app.put('/admin/users/:id', async (c) => {
    const id = readId(c)
    await readUser(auth.db, id)
    const body = await readBody(c, userBody)
    const email = body.email === '' ? null : readEmailAddress(body.email)
    const bannedUntil = readBan(body.ban_duration)
    const { password } = body
    if (typeof password === 'string') {
      await requireGoodPassword(password, auth.minimumPasswordLength)
    }
    const hashedPassword =
      typeof password === 'string' ? await hashPassword(password, auth.passwordCost) : null

    const user = await auth.db.transaction(async (tx) => {
      if (hashedPassword) {
        await setPassword(tx, id, hashedPassword)
        await closeSessions(tx, id, 'all')
      }
      if (email) await setEmail(tx, id, email)
      if (body.email_confirm) await confirmEmail(tx, id)
      if (body.app_metadata) await mergeMetadata(tx, id, 'raw_app_meta_data', body.app_metadata)
      if (body.user_metadata) await mergeMetadata(tx, id, 'raw_user_meta_data', body.user_metadata)
      await setRoleAndBan(tx, id, body.role, bannedUntil)
      return readUser(tx, id)
    })
    return c.json(user)
  })

  app.delete('/admin/users/:id', async (c) => {
    const id = readId(c)
    const { email, new_email } = await readUser(auth.db, id)
    // Hosted has no inbox. Ours is cleared first, so that a repeated request does everything again.
    if (email) await auth.mailer.forget(email)
    // A new address that was never confirmed may belong to another person.
    if (new_email && !(await findUserByEmail(auth.db, new_email)))
      await auth.mailer.forget(new_email)
    await auth.db.transaction(async (tx) => {
      // Flows have no foreign key, as on hosted.
      await tx.query('delete from auth.flow_state where user_id = $1', [id])
      await tx.query('delete from auth.users where id = $1', [id])
    })
    return c.json({})
  })
}

function readId(c: Context): string {
  const id = c.req.param('id') ?? ''
  if (!UUID.test(id)) throw new ApiError(404, 'validation_failed', 'user_id must be an UUID')
  return id
}

async function readUser(queries: Queries, id: string): Promise<User> {
  const user = await findUser(queries, id)
  if (!user) throw new ApiError(404, 'user_not_found', 'User not found')
  return viewUser(queries, user)
}

/** An undefined field stays unchanged; null lifts a ban. */
async function setRoleAndBan(
  queries: Queries,
  id: string,
  role: string | null | undefined,
  bannedUntil: Date | null | undefined,
): Promise<void> {
  await queries.query(
    `update auth.users set role = coalesce($2, role), updated_at = now(),
       banned_until = case when $3 then $4::timestamptz else banned_until end
     where id = $1`,
    [id, role ?? null, bannedUntil !== undefined, bannedUntil ?? null],
  )
}
