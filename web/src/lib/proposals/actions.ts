import { z } from 'zod'
import { ENTRY_LIMITS, LIMITS, ROW_LIMITS } from '#contract/limits.ts'
import * as proposals from '#lib/db/proposals.ts'
import { optionalText, shortText } from '#lib/forms/form-lists.ts'
import { section } from '#lib/profile-editor/actions.ts'
import { lines, month } from '#lib/profile-editor/forms.ts'

const { experiences, education, certificates, profiles, achievements } = LIMITS
const { language, link } = ENTRY_LIMITS
const needed = (max: number) =>
  shortText(max, 'This is too long.').min(1, 'Write something, or reject it.')

/** The fields that a proposal of any kind may have. */
const fields = z
  .object({
    headline: needed(profiles.headline),
    summary: needed(profiles.summary),
    skill: needed(ENTRY_LIMITS.skill),
    text: needed(achievements.text),
    title: optionalText(experiences.title),
    employer: optionalText(experiences.employer),
    location: optionalText(experiences.location),
    school: optionalText(education.school),
    degree: optionalText(education.degree),
    area: optionalText(education.area),
    name: needed(Math.min(certificates.name, language.name)),
    issuer: optionalText(certificates.issuer),
    level: optionalText(language.level),
    label: needed(link.label),
    url: z.url('This is not a web address.').max(link.url),
    issued_on: month,
    started_on: month,
    ended_on: month,
    achievements: lines,
  })
  .partial()

const edited = fields
  .extend({
    id: z.uuid(),
    /** The form asks whether the job is the current one. */
    asks_now: z.literal('on').optional(),
    is_current: z.literal('on').optional(),
  })
  .transform(({ id, asks_now, is_current, ...rest }) => {
    const now = is_current === 'on' ? { ended_on: null } : {}
    return {
      id,
      edited: { ...rest, ...(asks_now ? { is_current: is_current === 'on', ...now } : {}) },
    }
  })
  .refine(
    ({ edited: { started_on, ended_on } }) => !started_on || !ended_on || started_on <= ended_on,
    {
      message: 'This ends before it starts.',
      path: ['ended_on'],
    },
  )

const some = z.object({ ids: z.array(z.uuid()).min(1).max(ROW_LIMITS.proposals) })

export const proposalActions = {
  accept: section(edited, (db, form) => proposals.accept(db, form.id, form.edited)),
  acceptAll: section(some, (db, { ids }) => proposals.acceptAll(db, ids), ['ids']),
  reject: section(some, (db, { ids }) => proposals.reject(db, ids), ['ids']),
  reopen: section(some, (db, { ids }) => proposals.reopen(db, ids), ['ids']),
}
