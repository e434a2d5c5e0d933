import { z } from 'zod'
import { fits } from '#contract/limits.ts'

/** A list of short texts from repeated fields: trimmed, without blanks and doubles. */
export function texts(max: number, longest: number) {
  return z
    .array(shortText(longest, `Each entry has at most ${longest} characters.`))
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
  const tooLong = `This has at most ${max.toLocaleString('en')} characters.`
  return shortText(max, tooLong).transform((text) => text || null)
}

/** A trimmed text; its characters are counted as in the table. */
export function shortText(max: number, tooLong: string) {
  return z
    .string()
    .trim()
    .refine((text) => fits(text, max), tooLong)
}

/** The first error of each field, by its name. */
export function fieldErrors(invalid: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of invalid.issues) fields[String(issue.path[0] ?? '')] ??= issue.message
  return fields
}
