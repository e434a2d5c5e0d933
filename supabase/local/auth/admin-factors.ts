import { ApiError } from '../api-error.ts'
import { UUID } from './authenticate.ts'
import { dropSecondFactor } from './session.ts'
import { findUser, viewFactors } from './user.ts'
import type { Hono } from 'hono'
import type { AuthContext } from './context.ts'

/** A person's factors, for callers that /admin has let in. */
export function routeAdminFactors(app: Hono, auth: AuthContext): void {
  app.get('/admin/users/:id/factors', async (c) => {
    return c.json(await factorsOf(auth, c.req.param('id')))
  })

  app.delete('/admin/users/:id/factors/:factor', async (c) => {
    const factors = await factorsOf(auth, c.req.param('id'))
    const factor = factors.find(({ id }) => id === c.req.param('factor'))
    if (!factor) throw new ApiError(404, 'mfa_factor_not_found', 'Factor not found')
    await auth.db.transaction((tx) => dropSecondFactor(tx, factor.id))
    return c.json(factor)
  })
}

async function factorsOf(auth: AuthContext, userId: string) {
  if (!UUID.test(userId)) throw new ApiError(404, 'validation_failed', 'user_id must be an UUID')
  const user = await findUser(auth.db, userId)
  if (!user) throw new ApiError(404, 'user_not_found', 'User not found')
  return viewFactors(auth.db, user.id)
}
