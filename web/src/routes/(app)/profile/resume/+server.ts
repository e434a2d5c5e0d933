import { webEndpoints } from '#contract/web-endpoints.ts'
import * as contact from '#lib/db/contact.ts'
import * as cvs from '#lib/db/cvs.ts'
import * as profiles from '#lib/db/profiles.ts'
import { endpoint } from '#lib/server/endpoint.ts'
import { writeResume } from '../../../../../../functions/_shared/profile/json-resume/write-resume.ts'

/** The profile as a JSON Resume, with all that the imported document said besides. */
export const GET = endpoint(webEndpoints['GET /profile/resume'], async (_input, { locals }) => {
  const [profile, own, imported] = await Promise.all([
    profiles.read(locals.db),
    contact.read(locals.db),
    cvs.readImported(locals.db),
  ])
  return writeResume(profile, own, imported)
})
