import { toast } from 'svelte-sonner'
import type { Preferences } from '#lib/db/preferences.ts'
import { sendForm } from '#lib/forms/send-form.ts'
import type { NewMatches } from './new-matches.svelte.ts'

/** Says how the filters changed, and offers to undo it. */
export function offerFilterUndo(said: string, before: Preferences, arrivals: NewMatches) {
  const putBack = async () => {
    const end = arrivals.begin()
    const action = new URL('/profile/preferences?/save', location.href)
    if (await sendForm(action, asFields(before))) await arrivals.show()
    end()
  }
  toast(said, { action: { label: 'Undo', onClick: () => void putBack() } })
}

/** The fields that the form sends for these preferences. It always names a currency. */
function asFields(wish: Preferences): URLSearchParams {
  const fields = new URLSearchParams()
  for (const [key, value] of Object.entries({
    ...wish,
    salary_currency: wish.salary_currency ?? 'EUR',
  }))
    for (const entry of [value].flat()) fields.append(key, String(entry ?? ''))
  return fields
}
