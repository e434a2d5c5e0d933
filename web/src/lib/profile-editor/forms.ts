import { z } from 'zod'
import { isInOrder } from '#contract/date-precision.ts'
import { ENTRY_LIMITS, LIMITS, ROW_LIMITS } from '#contract/limits.ts'
import { dateField, type KnownDate } from '#lib/forms/date-field.ts'
import { optionalText, shortText, texts } from '#lib/forms/form-lists.ts'

const span = { started_on: dateField, ended_on: dateField }
/** Also of an entry that does not exist yet: the page chooses it. */
const id = z.uuid()
const position = z.coerce.number().int().min(0)

/** The dates of a form as columns. */
const withPrecisions = <Form extends { started_on: KnownDate; ended_on: KnownDate }>(
  form: Form,
) => ({
  ...form,
  started_on: form.started_on.date,
  started_precision: form.started_on.precision,
  ended_on: form.ended_on.date,
  ended_precision: form.ended_on.precision,
})
const inOrder = { message: 'This ends before it starts.', path: ['ended_on'] }

/** Only the fields that the person changed: another tab may have changed the other one. */
export const about = z
  .object({
    headline: optionalText(LIMITS.profiles.headline),
    summary: optionalText(LIMITS.profiles.summary),
  })
  .partial()

export const contactForm = z.object({
  name: optionalText(ENTRY_LIMITS.contact.name),
  email: z.union([
    z.literal('').transform(() => null),
    z.email('That does not look like an e-mail address.').max(ENTRY_LIMITS.contact.email),
  ]),
  phone: optionalText(ENTRY_LIMITS.contact.phone),
  address: optionalText(ENTRY_LIMITS.contact.address),
})

export const skillsForm = z.object({ skills: texts(LIMITS.profiles.skills, ENTRY_LIMITS.skill) })

/** One achievement on each line of the field. */
export const lines = z
  .string()
  .transform((text) =>
    text
      .split(/\r?\n/)
      .map((line) => line.replace(/^\s*[-•*]\s+/, '').trim())
      .filter(Boolean),
  )
  .pipe(
    z
      .array(shortText(LIMITS.achievements.text, 'One of the lines is too long.'))
      .max(ROW_LIMITS.achievements, `At most ${ROW_LIMITS.achievements} lines fit here.`),
  )

export const experienceForm = z
  .object({
    id,
    position,
    title: optionalText(LIMITS.experiences.title),
    employer: optionalText(LIMITS.experiences.employer),
    location: optionalText(LIMITS.experiences.location),
    ...span,
    is_current: z.literal('on').optional().transform(Boolean),
    achievements: lines,
  })
  .transform(withPrecisions)
  .transform((entry) =>
    entry.is_current ? { ...entry, ended_on: null, ended_precision: null } : entry,
  )
  .refine(isInOrder, inOrder)
  .refine((entry) => entry.title !== null || entry.employer !== null, {
    message: 'Give it a title or an employer.',
    path: ['title'],
  })

export const educationForm = z
  .object({
    id,
    position,
    school: optionalText(LIMITS.education.school),
    degree: optionalText(LIMITS.education.degree),
    area: optionalText(LIMITS.education.area),
    ...span,
  })
  .transform(withPrecisions)
  .refine(isInOrder, inOrder)
  .refine((entry) => entry.school !== null || entry.degree !== null || entry.area !== null, {
    message: 'Give it a school or a degree.',
    path: ['school'],
  })

export const certificateForm = z
  .object({
    id,
    position,
    name: shortText(LIMITS.certificates.name, 'This name is too long.').min(1, 'Give it a name.'),
    issuer: optionalText(LIMITS.certificates.issuer),
    issued_on: dateField,
  })
  .transform(({ issued_on, ...entry }) => ({
    ...entry,
    issued_on: issued_on.date,
    issued_precision: issued_on.precision,
  }))

const rows = (longest: number, max: number) =>
  z.array(shortText(longest, 'One of these is too long.')).max(max, `At most ${max} fit here.`)

const { language, link } = ENTRY_LIMITS

export const languagesForm = z
  .object({
    names: rows(language.name, ROW_LIMITS.languages),
    levels: rows(language.level, ROW_LIMITS.languages),
  })
  .refine(({ names, levels }) => levels.every((level, at) => level === '' || names[at]), {
    message: 'Name the language of each level.',
    path: ['names'],
  })
  .transform(({ names, levels }) =>
    names
      .map((name, at) => ({ name, level: levels[at] || null }))
      .filter(({ name }) => name !== ''),
  )

export const linksForm = z
  .object({
    labels: rows(link.label, ROW_LIMITS.links),
    urls: rows(link.url, ROW_LIMITS.links),
  })
  .refine(({ labels, urls }) => labels.every((label, at) => label === '' || urls[at]), {
    message: 'Give each link its address.',
    path: ['urls'],
  })
  .transform(({ labels, urls }) =>
    urls
      .map((url) => (url === '' || /^https?:\/\//.test(url) ? url : `https://${url}`))
      .map((url, at) => ({ label: labels[at] || hostOf(url), url }))
      .filter(({ url }) => url !== ''),
  )
  .refine((links) => links.every(({ url }) => URL.canParse(url)), {
    message: 'One of these is not a web address.',
    path: ['urls'],
  })

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? ''
}
