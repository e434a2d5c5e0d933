/** Every key of the app, in the order of their help. No page defines another. */
export const KEYS = [
  { key: 'mod+k', does: 'Go to a page, an action or a job', where: 'everywhere' },
  { key: '/', does: 'Search', where: 'everywhere' },
  { key: '?', does: 'Show these keys', where: 'everywhere' },
  { key: 'j', does: 'Next job', where: 'jobs' },
  { key: 'k', does: 'Previous job', where: 'jobs' },
  { key: 'enter', does: 'Open it', where: 'jobs' },
  { key: 's', does: 'Save, or undo it', where: 'jobs' },
  { key: 'x', does: 'Dismiss', where: 'jobs' },
  { key: 'z', does: 'Undo the dismissal', where: 'jobs' },
  { key: 'a', does: 'Apply on the posting’s own page', where: 'jobs' },
  { key: 'escape', does: 'Back to the list', where: 'jobs' },
] as const

/** Enter is in the help only: the browser follows the focused link. */
export type Key = Exclude<(typeof KEYS)[number]['key'], 'enter'>

type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'target'
>

const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable]'

/**
 * The pressed key of the app, or null. While a person types, or before an open dialog or menu, only
 * `mod+k` counts.
 */
export function keyOf(event: Press): Key | null {
  if (event.defaultPrevented || event.altKey) return null
  const pressed = event.key.toLowerCase()
  if (event.ctrlKey || event.metaKey) return pressed === 'k' ? 'mod+k' : null
  const target = event.target as Element | null
  if (target?.closest(`${TYPING}, dialog, [popover]`)) return null
  // It closes what is open on top first.
  if (pressed === 'escape' && document.querySelector(':popover-open, dialog[open]')) return null
  if (pressed === 'enter') return null
  return (KEYS.find(({ key }) => key === pressed)?.key as Key | undefined) ?? null
}

/** "Ctrl K", or "⌘ K" on a computer of Apple. */
export function labelOf(key: (typeof KEYS)[number]['key'], isApple: boolean): string {
  return key === 'mod+k' ? (isApple ? '⌘ K' : 'Ctrl K') : key
}
