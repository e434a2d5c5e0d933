import { isNamed } from '#lib/format/is-named.ts'

/** Something that the palette can go to or do. */
export interface Entry {
  name: string
  /** other words that find it */
  words?: string
  group: 'Pages' | 'Actions' | 'Jobs'
  href?: string
  run?: () => void
}

/** Pages of the app, in the order of the shell. */
export const PAGES: Entry[] = [
  { name: 'Today', href: '/today', words: 'home needs' },
  { name: 'Matches', href: '/matches', words: 'jobs list' },
  { name: 'Saved jobs', href: '/matches?tab=saved', words: 'matches favourites bookmarks' },
  { name: 'Profile', href: '/profile', words: 'experience education skills contact cv' },
  { name: 'Preferences', href: '/profile/preferences', words: 'filters what you want places pay' },
  { name: 'Sources', href: '/sources', words: 'boards postings' },
  { name: 'Settings', href: '/settings', words: 'account password e-mail second factor theme' },
  { name: 'Sessions', href: '/settings/sessions', words: 'devices signed in' },
  { name: 'Privacy', href: '/settings/privacy', words: 'export erase consent data delete' },
].map((page) => ({ ...page, group: 'Pages' }))

/** The entries in which each typed word begins a word of the name, before those found otherwise. */
export function find(entries: readonly Entry[], typed: string): Entry[] {
  const byName = entries.filter(({ name }) => isNamed(name, typed))
  const byWords = entries.filter(
    (entry) => !byName.includes(entry) && isNamed(`${entry.name} ${entry.words ?? ''}`, typed),
  )
  return [...byName, ...byWords]
}
