import { z } from 'zod'
import { optionalText, texts } from '#lib/forms/form-lists.ts'

/** What month fields send: "2021-03", or "2021" where a browser shows a plain text field. */
const month = z
  .string()
  .trim()
  .regex(/^(\d{4}(-(0[1-9]|1[0-2]))?)?$/, 'Write it as year and month: 2021-03.')
  .transform((text) => (text === '' ? null : text.length === 4 ? `${text}-01-01` : `${text}-01`))

const span = { started_on: month, ended_on: month }
const id = z.union([z.uuid(), z.literal('').transform(() => null)])
const position = z.coerce.number().int().min(0)

const isInOrder = ({
  started_on,
  ended_on,
}: {
  started_on: string | null
  ended_on: string | null
}) => started_on === null || ended_on === null || started_on <= ended_on
const inOrder = { message: 'This ends before it starts.', path: ['ended_on'] }

export const about = z.object({ headline: optionalText(300), summary: optionalText(10000) })

export const contactForm = z.object({
  name: optionalText(120),
  email: z.union([
    z.literal('').transform(() => null),
    z.email('That does not look like an e-mail address.'),
  ]),
  phone: optionalText(40),
  address: optionalText(300),
})

export const skillsForm = z.object({ skills: texts(300) })

export const experienceForm = z
  .object({
    id,
    position,
    title: optionalText(300),
    employer: optionalText(300),
    location: optionalText(300),
    ...span,
    is_current: z.literal('on').optional().transform(Boolean),
    achievements: z
      .string()
      .transform((text) =>
        text
          .split(/\r?\n/)
          .map((line) => line.replace(/^\s*[-•*]\s+/, '').trim())
          .filter(Boolean),
      )
      .pipe(
        z
          .array(z.string().max(4000, 'One of the lines is too long.'))
          .max(60, 'At most 60 lines fit here.'),
      ),
  })
  .transform((entry) => ({ ...entry, ended_on: entry.is_current ? null : entry.ended_on }))
  .refine(isInOrder, inOrder)
  .refine((entry) => entry.title !== null || entry.employer !== null, {
    message: 'Give it a title or an employer.',
    path: ['title'],
  })

export const educationForm = z
  .object({
    id,
    position,
    school: optionalText(300),
    degree: optionalText(300),
    area: optionalText(300),
    ...span,
  })
  .refine(isInOrder, inOrder)
  .refine((entry) => entry.school !== null || entry.degree !== null || entry.area !== null, {
    message: 'Give it a school or a degree.',
    path: ['school'],
  })

export const certificateForm = z.object({
  id,
  position,
  name: z.string().trim().min(1, 'Give it a name.').max(300),
  issuer: optionalText(300),
  issued_on: month,
})

const rows = z
  .array(z.string().trim().max(500, 'One of these is too long.'))
  .max(30, 'At most 30 fit here.')

export const languagesForm = z
  .object({ names: rows, levels: rows })
  .transform(({ names, levels }) =>
    names
      .map((name, at) => ({ name, level: levels[at] || null }))
      .filter(({ name }) => name !== ''),
  )

export const linksForm = z
  .object({ labels: rows, urls: rows })
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
