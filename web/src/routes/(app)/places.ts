import Briefcase from '@lucide/svelte/icons/briefcase-business'
import CalendarCheck from '@lucide/svelte/icons/calendar-check'
import Database from '@lucide/svelte/icons/database'
import Settings from '@lucide/svelte/icons/settings'
import UserRound from '@lucide/svelte/icons/user-round'

export interface Place {
  href: '/today' | '/matches' | '/profile' | '/sources' | '/settings'
  name: string
  icon: typeof Briefcase
  /** other addresses that belong to it */
  holds?: string[]
}

export const TODAY: Place = { href: '/today', name: 'Today', icon: CalendarCheck }

/** The places of the rail, and of the tabs on a phone. */
export const MAIN: Place[] = [
  { href: '/matches', name: 'Matches', icon: Briefcase, holds: ['/jobs'] },
  { href: '/profile', name: 'Profile', icon: UserRound },
]

/** At the foot of the rail; on a phone in the account's menu. */
export const FOOT: Place[] = [
  { href: '/sources', name: 'Sources', icon: Database },
  { href: '/settings', name: 'Settings', icon: Settings },
]

export function isHere({ href, holds = [] }: Place, pathname: string): boolean {
  return [href, ...holds].some((path) => pathname === path || pathname.startsWith(`${path}/`))
}
