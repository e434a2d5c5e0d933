import type { EmploymentType, Seniority, WorkplaceType } from '#contract/job.ts'

/** The words that a person reads for the values of columns. A missing one is a type error. */
export const WORKPLACES: Record<WorkplaceType, string> = {
  on_site: 'On site',
  hybrid: 'Hybrid',
  remote: 'Remote',
}

export const EMPLOYMENTS: Record<EmploymentType, string> = {
  full_time: 'Full time',
  part_time: 'Part time',
  contract: 'Contract',
  temporary: 'Temporary',
  internship: 'Internship',
}

export const SENIORITIES: Record<Seniority, string> = {
  intern: 'Intern',
  junior: 'Junior',
  mid: 'Mid level',
  senior: 'Senior',
  lead: 'Lead',
  director: 'Director',
  executive: 'Executive',
}

/** "1 match", "3 matches". */
export function count(amount: number, one: string, many = `${one}s`): string {
  // Small numbers need no Intl format, and the first one is slow on a phone.
  const written = amount < 1000 ? String(amount) : amount.toLocaleString('en')
  return `${written} ${amount === 1 ? one : many}`
}

/** The languages of postings, by the ISO 639-1 codes that the reader writes. */
export const LANGUAGES: Record<string, string> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  nl: 'Dutch',
  pt: 'Portuguese',
  pl: 'Polish',
  sv: 'Swedish',
}

export const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'INR',
  'JPY',
  'SGD',
] as const
