/** The keys of the matches page, in the order of its help. */
export const KEYS = [
  ['j', 'Next match'],
  ['k', 'Previous match'],
  ['enter', 'Open it'],
  ['s', 'Save, or undo it'],
  ['x', 'Dismiss'],
  ['z', 'Undo the dismissal'],
  ['escape', 'Back to the list'],
  ['a', 'Apply on the posting’s own page'],
  ['/', 'Search'],
  ['?', 'Show these keys'],
] as const

export type Key = (typeof KEYS)[number][0]

/** The pressed shortcut, or null. Always null while typing, in a dialog or with a modifier. */
export function keyOf(event: KeyboardEvent): Key | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null
  const target = event.target as Element | null
  if (
    target?.closest(
      'input:not([type=checkbox]), textarea, select, [contenteditable], dialog, [popover]',
    )
  )
    return null
  const pressed = event.key.toLowerCase()
  // It closes what is open on top first.
  if (pressed === 'escape' && document.querySelector(':popover-open, dialog[open]')) return null
  return KEYS.find(([key]) => key === pressed && key !== 'enter')?.[0] ?? null
}
