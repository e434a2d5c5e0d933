import { z } from 'zod'
import { employmentType, seniority, workplaceType } from '#contract/job.ts'
import { ENTRY_LIMITS, LIMITS } from '#contract/limits.ts'
import { texts } from '#lib/forms/form-lists.ts'

const wholeNumber = (what: string, min: number, max: number) =>
  z
    .string()
    .trim()
    .transform((text) => (text === '' ? null : Number(text.replace(/[\s,.'’](?=\d{3}\b)/g, ''))))
    .refine(
      (amount) => amount === null || (Number.isInteger(amount) && amount >= min && amount <= max),
      `${what} is a whole number from ${min} to ${max.toLocaleString('en')}.`,
    )

const most = LIMITS.preferences
const words = (max: number) => texts(max, ENTRY_LIMITS.preference)

const shape = z
  .object({
    locations: words(most.locations),
    workplace_types: z.array(workplaceType),
    employment_types: z.array(employmentType),
    seniorities: z.array(seniority),
    departments: words(most.departments),
    languages: z.array(z.string().regex(/^[a-z]{2}$/)).max(most.languages),
    salary_min: wholeNumber('The minimum pay', 1, 100_000_000),
    salary_currency: z.string().regex(/^[A-Z]{3}$/),
    posted_within_days: wholeNumber('The age', 1, 365),
    min_score: wholeNumber('The minimum score', 0, 100),
    ignored_companies: words(most.ignored_companies),
    ignored_industries: words(most.ignored_industries),
  })
  // A currency alone is no filter: the form always sends one.
  .transform((wish) => ({
    ...wish,
    salary_currency: wish.salary_min === null ? null : wish.salary_currency,
  }))

const LISTS = [
  'locations',
  'workplace_types',
  'employment_types',
  'seniorities',
  'departments',
  'languages',
  'ignored_companies',
  'ignored_industries',
] as const
const SINGLES = ['salary_min', 'salary_currency', 'posted_within_days', 'min_score'] as const

export function readPreferences(form: FormData) {
  const lists = LISTS.map((name) => [name, form.getAll(name)])
  const singles = SINGLES.map((name) => [name, form.get(name) ?? ''])
  return shape.safeParse(Object.fromEntries([...lists, ...singles]))
}
