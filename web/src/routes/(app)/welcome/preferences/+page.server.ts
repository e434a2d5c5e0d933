import { redirect } from '@sveltejs/kit'
import * as preferences from '#lib/db/preferences.ts'
import { savePreferences } from '#lib/preferences/save-preferences.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({
  preferences: await preferences.read(locals.db),
})

export const actions: Actions = {
  save: async (event) => {
    const saved = await savePreferences(event)
    if ('matchCount' in saved) redirect(303, '/matches')
    return saved
  },
}
