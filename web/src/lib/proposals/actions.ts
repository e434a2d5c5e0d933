import { z } from 'zod'
import { isInOrder } from '#contract/date-precision.ts'
import { ENTRY_LIMITS, LIMITS, ROW_LIMITS } from '#contract/limits.ts'
import * as proposals from '#lib/db/proposals.ts'
import { dateField, type KnownDate } from '#lib/forms/date-field.ts'
import { optionalText, shortText } from '#lib/forms/form-lists.ts'
import { section } from '#lib/profile-editor/actions.ts'
import { lines } from '#lib/profile-editor/forms.ts'

const { experiences, education, certificates, profiles, achievements } = LIMITS
const { language, link } = ENTRY_LIMITS
const needed = (max: number) =>
  shortText(max, 'This is too long.').min(1, 'Write something, or reject it.')

const NO_DATE: KnownDate = { date: null, precision: null }
const NO_SPAN = { started_on: null, started_precision: null, ended_on: null, ended_precision: null }

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
    issued_on: dateField,
    started_on: dateField,
    ended_on: dateField,
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
  .transform(({ id, asks_now, is_current, started_on, ended_on, issued_on, ...rest }) => {
    const isCurrent = is_current === 'on'
    const end = asks_now && isCurrent ? NO_DATE : ended_on
    return {
      id,
      edited: {
        ...rest,
        ...(started_on && { started_on: started_on.date, started_precision: started_on.precision }),
        ...(end && { ended_on: end.date, ended_precision: end.precision }),
        ...(issued_on && { issued_on: issued_on.date, issued_precision: issued_on.precision }),
        ...(asks_now && { is_current: isCurrent }),
      },
    }
  })
  .refine(({ edited }) => isInOrder({ ...NO_SPAN, ...edited }), {
    message: 'This ends before it starts.',
    path: ['ended_on'],
  })

const some = z.object({ ids: z.array(z.uuid()).min(1).max(ROW_LIMITS.proposals) })

export const proposalActions = {
  accept: section(edited, (db, form) => proposals.accept(db, form.id, form.edited)),
  acceptAll: section(some, (db, { ids }) => proposals.acceptAll(db, ids), ['ids']),
  reject: section(some, (db, { ids }) => proposals.reject(db, ids), ['ids']),
  reopen: section(some, (db, { ids }) => proposals.reopen(db, ids), ['ids']),
}
