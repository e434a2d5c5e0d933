import { fail, type RequestEvent } from '@sveltejs/kit'
import * as matches from '#lib/db/matches.ts'
import * as preferences from '#lib/db/preferences.ts'
import { expected } from '#lib/failure.ts'
import { fieldErrors } from '#lib/forms/form-lists.ts'
import { failWith } from '#lib/server/fail-with.ts'
import { readPreferences } from './preferences-form.ts'

/** Saves the form and ranks again, so that the list fits the filters when it is next seen. */
export async function savePreferences({
  request,
  locals,
}: Pick<RequestEvent, 'request' | 'locals'>) {
  if (!locals.user) failWith('auth.required')
  const form = readPreferences(await request.formData())
  if (!form.success) return fail(400, { fields: fieldErrors(form.error), message: null })

  try {
    await preferences.save(locals.db, locals.user.id, form.data)
    return { matchCount: await matches.refresh(locals.db) }
  } catch (thrown) {
    const { status, message } = expected(thrown)
    return fail(status, { fields: {}, message })
  }
}
