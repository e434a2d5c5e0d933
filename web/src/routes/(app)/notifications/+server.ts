import { webEndpoints } from '#contract/web-endpoints.ts'
import * as notifications from '#lib/db/notifications.ts'
import { endpoint } from '#lib/server/endpoint.ts'

/** Marks some as read. */
export const PATCH = endpoint(
  webEndpoints['PATCH /notifications'],
  async ({ read }, { locals }) => {
    await notifications.markRead(locals.db, read)
    return null
  },
)
