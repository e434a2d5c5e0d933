import { isFailureCode } from '#contract/failure.ts'
import type { Notification } from '#lib/db/notifications.ts'
import { explain } from '#lib/failure.ts'
import { count } from '#lib/format/wording.ts'

interface Told {
  title: string
  detail?: string
  href: string
}

/** The text of a notification; its row holds only type, ids, counts and codes. */
export function tell({ type, payload }: Pick<Notification, 'type' | 'payload'>): Told {
  const known =
    typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? payload : {}
  const matches = Number(known.match_count ?? 0)
  const proposals = Number(known.proposal_count ?? 0)
  switch (type) {
    case 'cv_ready':
      if (proposals > 0)
        return {
          title: 'Your CV is read',
          detail: `It proposes ${count(proposals, 'change')} of your profile.`,
          href: '/profile/proposals',
        }
      return {
        title: 'Your CV is read',
        detail:
          matches > 0 ? `${count(matches, 'match', 'matches')} found.` : 'No job matches it yet.',
        href: '/profile',
      }
    case 'cv_failed':
      return {
        title: 'Your CV could not be read',
        detail: isFailureCode(known.failure_code) ? explain(known.failure_code) : undefined,
        href: '/welcome',
      }
    case 'export_ready':
      return { title: 'Your data is ready to download', href: '/settings/privacy' }
    case 'export_failed':
      return {
        title: 'Your data could not be collected',
        detail: isFailureCode(known.failure_code) ? explain(known.failure_code) : undefined,
        href: '/settings/privacy',
      }
    case 'new_matches':
      return { title: count(matches, 'new match', 'new matches'), href: '/matches?sort=newest' }
  }
}
