import { fail, type RequestEvent } from '@sveltejs/kit'
import { z } from 'zod'
import * as certificates from '#lib/db/certificates.ts'
import * as contact from '#lib/db/contact.ts'
import * as cvs from '#lib/db/cvs.ts'
import * as education from '#lib/db/education.ts'
import * as experiences from '#lib/db/experiences.ts'
import * as profiles from '#lib/db/profiles.ts'
import { expected } from '#lib/failure.ts'
import { fieldErrors } from '#lib/forms/form-lists.ts'
import { failWith } from '#lib/server/fail-with.ts'
import { inTurn } from '#lib/server/in-turn.ts'
import * as forms from './forms.ts'

type Event = Pick<RequestEvent, 'request' | 'locals' | 'url'>
type Db = App.Locals['db']

const one = z.object({ id: z.uuid() })
const reading = z.object({
  cv_id: z.uuid(),
  what: z.union([z.uuid(), z.enum(['contact', 'profile'])]),
})

/**
 * Every section of the profile saves by itself. The review of a CV and the profile page share
 * these.
 */
export const profileActions = {
  about: section(forms.about, (db, form, userId) => profiles.save(db, userId, form)),
  contact: section(forms.contactForm, (db, form) => contact.save(db, form)),
  confirm: section(reading, (db, { cv_id, what }) => cvs.confirm(db, cv_id, what)),
  skills: section(forms.skillsForm, (db, form, userId) => profiles.save(db, userId, form), [
    'skills',
  ]),
  languages: section(
    forms.languagesForm,
    (db, languages, userId) => profiles.save(db, userId, { languages }),
    ['names', 'levels'],
  ),
  links: section(forms.linksForm, (db, links, userId) => profiles.save(db, userId, { links }), [
    'labels',
    'urls',
  ]),
  saveExperience: section(forms.experienceForm, (db, { achievements, ...row }) =>
    experiences.save(db, row, achievements),
  ),
  moveExperience: section(one, (db, { id }) => experiences.moveUp(db, id)),
  removeExperience: section(one, (db, { id }) => experiences.remove(db, id)),
  saveEducation: section(forms.educationForm, (db, row) => education.save(db, row)),
  removeEducation: section(one, (db, { id }) => education.remove(db, id)),
  saveCertificate: section(forms.certificateForm, (db, row) => certificates.save(db, row)),
  removeCertificate: section(one, (db, { id }) => certificates.remove(db, id)),
}

/** An action that parses its form and saves it; `lists` are the fields that may be repeated. */
export function section<Form>(
  shape: z.ZodType<Form>,
  save: (db: Db, form: Form, userId: string) => Promise<void>,
  lists: readonly string[] = [],
) {
  return async ({ request, locals, url }: Event) => {
    const { db, user } = locals
    if (!user) failWith('auth.required')
    // A page that closes sends its newest text without waiting for the answer to an older write.
    return inTurn(`${user.id} ${url.search}`, async () => {
      const data = await request.formData()
      const many = lists.map((name) => [name, data.getAll(name)])
      const form = shape.safeParse({ ...Object.fromEntries(data), ...Object.fromEntries(many) })
      if (!form.success) return fail(400, { fields: fieldErrors(form.error), message: null })
      try {
        await save(db, form.data, user.id)
      } catch (thrown) {
        const { status, message } = expected(thrown)
        return fail(status, { fields: {}, message })
      }
    })
  }
}
