// The shapes of the board: how an author writes a posting, and how the board serves it.
import { z } from 'zod'

export const PROFESSIONS = {
  software_engineering: 'Software engineering',
  data: 'Data and analytics',
  nursing: 'Nursing and healthcare',
  finance: 'Finance and accounting',
  law: 'Law',
  teaching: 'Teaching and education',
  trades: 'Skilled trades',
  logistics: 'Logistics and supply chain',
  hospitality: 'Hospitality and culinary',
  sales: 'Sales',
  design: 'Product and graphic design',
  human_resources: 'Human resources',
  marketing: 'Marketing',
} as const
export type Profession = keyof typeof PROFESSIONS

export const workplaceType = z.enum(['on_site', 'hybrid', 'remote'])
export type WorkplaceType = z.infer<typeof workplaceType>

export type EmploymentType = 'full_time' | 'part_time' | 'contract' | 'temporary' | 'internship'
export type Currency = 'USD' | 'GBP' | 'EUR' | 'CAD' | 'CHF'
export type SalaryPeriod = 'year' | 'month' | 'hour'

/**
 * A posting as its author writes it; `description.ts` turns it into HTML. Each place ends in its
 * country after a comma. A blank line in `role` starts a new paragraph.
 */
export interface Posting {
  title: string
  company: string
  department: string
  places: string[]
  workplace: WorkplaceType
  employment: EmploymentType
  pay: [min: number, max: number, currency: Currency, period: SalaryPeriod] | null
  language?: 'de'
  role: string
  duties: string[]
  needs: string[]
  nice: string[]
  extra?: [heading: string, text: string]
}

/** A posting as the board serves it. Salaries are whole units of the currency. */
export interface Job {
  id: string
  title: string
  company: string
  department: string
  profession: Profession
  locations: string[]
  countries: string[]
  workplace_type: WorkplaceType
  employment_type: EmploymentType
  salary: { min: number; max: number; currency: Currency; period: SalaryPeriod } | null
  language: 'en' | 'de'
  posted_at: string
  description: string
  apply_url: string
  url: string
}
