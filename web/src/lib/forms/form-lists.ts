import { z } from 'zod'

/** A list of short texts from repeated fields: trimmed, without blanks and doubles. */
export function texts(max: number) {
  return z
    .array(z.string().trim().max(120, 'Keep each entry under 120 characters.'))
    .transform((all) => {
      const seen = new Map<string, string>()
      for (const text of all)
        if (text && !seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), text)
      return [...seen.values()]
    })
    .pipe(z.array(z.string()).max(max, `At most ${max} entries fit here.`))
}

/** A text field: null when it was left empty. */
export function optionalText(max: number) {
  return z
    .string()
    .trim()
    .max(max, `Keep this under ${max.toLocaleString('en')} characters.`)
    .transform((text) => text || null)
}

/** The first thing wrong with each field, by its name. */
export function fieldErrors(invalid: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of invalid.issues) fields[String(issue.path[0] ?? '')] ??= issue.message
  return fields
}
