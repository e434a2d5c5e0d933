import { invalid } from './failure.ts'
import { viewUser } from './user.ts'
import type { Hono } from 'hono'
import type { AuthContext } from './context.ts'
import type { UserRow } from './user.ts'

/** GET /admin/users, for callers that /admin has let in. */
export function routeAdminList(app: Hono, auth: AuthContext): void {
  app.get('/admin/users', async (c) => {
    const page = readPositive(c.req.query('page'), 1)
    const perPage = Math.min(readPositive(c.req.query('per_page'), 50), 1000)
    const counted = await auth.db.query<{ count: number }>(
      'select count(*)::int as count from auth.users',
    )
    const total = counted.rows[0]?.count ?? 0
    const found = await auth.db.query<UserRow>(
      'select * from auth.users order by created_at desc, id limit $1 offset $2',
      [perPage, (page - 1) * perPage],
    )
    const users = await Promise.all(found.rows.map((row) => viewUser(auth.db, row)))
    const lastPage = Math.max(1, Math.ceil(total / perPage))
    const links = [
      ...(page < lastPage ? [`</admin/users?page=${page + 1}>; rel="next"`] : []),
      `</admin/users?page=${lastPage}>; rel="last"`,
    ]
    c.header('x-total-count', String(total))
    c.header('link', links.join(', '))
    return c.json({ users, aud: 'authenticated' })
  })
}

function readPositive(value: string | undefined, otherwise: number): number {
  if (!value) return otherwise
  if (!/^\d{1,9}$/.test(value) || Number(value) === 0) {
    throw invalid('Bad Pagination Parameters: page and per_page are positive numbers')
  }
  return Number(value)
}
