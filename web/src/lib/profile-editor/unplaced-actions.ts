import { z } from 'zod'
import { storedLine } from '#contract/cv.ts'
import { ENTRY_LIMITS, fits, LIMITS, ROW_LIMITS } from '#contract/limits.ts'
import { asFact, PLACES } from '#lib/cv-page/unplaced.ts'
import * as unplaced from '#lib/db/unplaced.ts'
import { section } from './actions.ts'

/** "1,2,3" or nothing */
const numbers = z
  .string()
  .transform((text) => text.split(',').filter(Boolean).map(Number))
  .pipe(z.array(z.int().positive()).max(ROW_LIMITS.unplaced))

const some = { cv_id: z.uuid(), lines: numbers }

/** As writeLines writes them. */
const waiting = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .filter(Boolean)
      .map((one) => {
        const [line = 0, page = null] = one.split(':').map(Number)
        return { line, page }
      }),
  )
  .pipe(z.array(storedLine).max(ROW_LIMITS.unplaced))

const LONGEST = {
  experience: LIMITS.experiences.title,
  skill: ENTRY_LIMITS.skill,
  certificate: LIMITS.certificates.name,
  language: ENTRY_LIMITS.language.name,
  education: LIMITS.education.school,
  achievement: LIMITS.achievements.text,
}

/**
 * `to` names a part of the profile, or is the id of the job that the line belongs to. `id` is that of
 * a new job.
 */
const placed = z
  .object({
    ...some,
    text: z.string().transform(asFact).pipe(z.string().min(1)),
    to: z.union([z.uuid(), z.enum(PLACES)]),
    id: z.uuid(),
  })
  .refine(({ text, to }) => fits(text, longest(to)), {
    message: 'This line is too long for that place.',
    path: ['to'],
  })

function longest(to: string): number {
  return LONGEST[PLACES.find((place) => place === to) ?? 'achievement']
}

export const unplacedActions = {
  placeLine: section(placed, async (db, { cv_id, lines, text, to, id }, userId) => {
    if (to === 'skill') await unplaced.addSkill(db, userId, text)
    else if (to === 'language') await unplaced.addLanguage(db, userId, text)
    else if (to === 'experience') await unplaced.addExperience(db, id, text)
    else if (to === 'certificate') await unplaced.addCertificate(db, text)
    else if (to === 'education') await unplaced.addEducation(db, text)
    else await unplaced.addAchievement(db, to, text)
    await unplaced.drop(db, cv_id, lines)
  }),
  ignoreLines: section(z.object(some), (db, { cv_id, lines }) => unplaced.drop(db, cv_id, lines)),
  /** Also undoes: it writes which lines still wait. */
  keepLines: section(z.object({ ...some, lines: waiting }), (db, { cv_id, lines }) =>
    unplaced.write(db, cv_id, lines),
  ),
}
