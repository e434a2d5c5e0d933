import type { Preferences } from '#lib/db/preferences.ts'
import { formatSalary } from '#lib/format/salary.ts'
import { EMPLOYMENTS, LANGUAGES, SENIORITIES, WORKPLACES } from '#lib/format/wording.ts'

export interface Chip {
  /** the column, and for lists the entry; sent to remove the filter */
  name: keyof Preferences
  value?: string
  label: string
}

/** Every filter that is set, one chip each. */
export function filterChips(wish: Preferences): Chip[] {
  const each = (
    name: keyof Preferences,
    values: readonly string[],
    label: (value: string) => string,
  ) => values.map((value): Chip => ({ name, value, label: label(value) }))
  const plain = (value: string) => value

  const chips: Chip[] = [
    ...each('locations', wish.locations, plain),
    ...wish.workplace_types.map((value): Chip => ({
      name: 'workplace_types',
      value,
      label: WORKPLACES[value],
    })),
    ...wish.seniorities.map((value): Chip => ({
      name: 'seniorities',
      value,
      label: SENIORITIES[value],
    })),
    ...wish.employment_types.map((value): Chip => ({
      name: 'employment_types',
      value,
      label: EMPLOYMENTS[value],
    })),
    ...each('departments', wish.departments, plain),
    ...each('languages', wish.languages, (code) => `in ${LANGUAGES[code] ?? code}`),
    ...each('ignored_companies', wish.ignored_companies, (company) => `not ${company}`),
    ...each('ignored_industries', wish.ignored_industries, (words) => `no “${words}”`),
  ]
  const pay = formatSalary({ ...wish, salary_max: null, salary_period: 'year' })
  if (pay) chips.push({ name: 'salary_min', label: pay })
  if (wish.posted_within_days !== null)
    chips.push({ name: 'posted_within_days', label: `last ${wish.posted_within_days} days` })
  if (wish.min_score) chips.push({ name: 'min_score', label: `score ${wish.min_score} or more` })
  return chips
}
