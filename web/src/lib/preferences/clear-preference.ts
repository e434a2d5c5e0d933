import { fail, type RequestEvent } from '@sveltejs/kit'
import * as matches from '#lib/db/matches.ts'
import * as preferences from '#lib/db/preferences.ts'
import { failWith } from '#lib/server/fail-with.ts'

type Stored = preferences.Preferences

/** Removes one filter (`name`, and `value` for one of a list), or all of them without a name. */
export async function clearPreference({
  request,
  locals,
}: Pick<RequestEvent, 'request' | 'locals'>) {
  if (!locals.user) failWith('auth.required')
  const form = await request.formData()
  const stored = await preferences.read(locals.db)
  const name = String(form.get('name') ?? '')
  if (name !== '' && !Object.hasOwn(stored, name)) return fail(400, { fields: {}, message: null })

  const names = (name ? [name] : Object.keys(stored)) as (keyof Stored)[]
  const change = Object.fromEntries(
    names.map((key) => [key, without(stored[key], form.get('value'))]),
  )
  // Amount and currency are cleared together.
  if ('salary_min' in change) change.salary_currency = null
  await preferences.save(locals.db, locals.user.id, change)
  return { matchCount: await matches.refresh(locals.db) }
}

function without(stored: Stored[keyof Stored], value: FormDataEntryValue | null) {
  if (!Array.isArray(stored)) return null
  return value === null ? [] : stored.filter((entry) => entry !== value)
}
