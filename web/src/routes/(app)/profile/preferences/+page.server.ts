import * as preferences from '#lib/db/preferences.ts'
import { clearPreference } from '#lib/preferences/clear-preference.ts'
import { savePreferences } from '#lib/preferences/save-preferences.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({
  preferences: await preferences.read(locals.db),
})

export const actions: Actions = {
  save: (event) => savePreferences(event),
  clear: (event) => clearPreference(event),
}
