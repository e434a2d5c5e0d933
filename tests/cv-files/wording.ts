import type { ProfileDraft } from '../../functions/_shared/contract/profile.ts'

/** The words of a generated CV for its headings and dates. */
export interface Wording {
  headings: keyof typeof HEADINGS
  dates: keyof typeof DATES
}

export const ENGLISH: Wording = { headings: 'english', dates: 'month_name' }

export const HEADINGS = {
  english: {
    summary: 'Summary',
    experience: 'Professional Experience',
    education: 'Education',
    skills: 'Skills',
    languages: 'Languages',
    certificates: 'Certifications',
    contact: 'Contact',
  },
  german: {
    summary: 'Profil',
    experience: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    languages: 'Sprachen',
    certificates: 'Zertifikate',
    contact: 'Kontakt',
  },
  french: {
    summary: 'Profil',
    experience: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    languages: 'Langues',
    certificates: 'Certifications',
    contact: 'Coordonnées',
  },
  spanish: {
    summary: 'Perfil',
    experience: 'Experiencia laboral',
    education: 'Formación académica',
    skills: 'Habilidades',
    languages: 'Idiomas',
    certificates: 'Certificaciones',
    contact: 'Contacto',
  },
} as const

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

const DATES = {
  month_name: {
    month: (year: string, month: number) => `${MONTHS[month - 1]} ${year}`,
    now: 'Present',
  },
  slash: { month: (year: string, month: number) => `${two(month)}/${year}`, now: 'today' },
  german: { month: (year: string, month: number) => `${two(month)}.${year}`, now: 'heute' },
} as const

function two(month: number): string {
  return String(month).padStart(2, '0')
}

type Period = Pick<ProfileDraft['education'][number], 'started_on' | 'ended_on'>

/** "Mar 2021 – Present", "03/2021 – today" and so on. */
export function period({ started_on, ended_on }: Period, wording: Wording): string {
  const { month, now } = DATES[wording.dates]
  const one = (day: string | null) => (day ? month(day.slice(0, 4), Number(day.slice(5, 7))) : now)
  return `${one(started_on)} – ${one(ended_on)}`
}
