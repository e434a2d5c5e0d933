// The questions of an employer besides name and resume: one about the trade, one about the right to
// work. An applicant's own tools have to answer such questions or leave them alone.
import type { Job, Profession } from '../posting.ts'

export interface Question {
  name: string
  label: string
  /** without options the answer is free text */
  options?: string[]
  required: boolean
}

const YES_NO = ['Yes', 'No']

const OF_THE_TRADE: Record<Profession, Omit<Question, 'name'>> = {
  software_engineering: {
    label: 'Tell us about something you built and later changed your mind about.',
    required: false,
  },
  data: { label: 'Which analysis of yours changed a decision, and how?', required: false },
  nursing: {
    label: 'Is your registration or licence current?',
    options: ['Yes', 'No', 'Applied for'],
    required: true,
  },
  finance: {
    label: 'Which accounting qualification do you hold or study for?',
    required: true,
  },
  law: { label: 'Where and in which year were you admitted, if you are?', required: true },
  teaching: {
    label: 'Do you hold a teaching qualification?',
    options: ['Yes', 'No', 'In training'],
    required: true,
  },
  trades: { label: 'Do you hold a full driving licence?', options: YES_NO, required: true },
  logistics: { label: 'Which shifts can you work?', required: false },
  hospitality: { label: 'Which day would suit you for a paid trial shift?', required: false },
  sales: { label: 'What was your target last year, and where did you land?', required: false },
  design: { label: 'Link to your portfolio', required: true },
  human_resources: {
    label: 'How many people did the organisation you last worked for employ?',
    options: ['Up to 50', '51 to 250', '251 to 1,000', 'More than 1,000'],
    required: false,
  },
  marketing: { label: 'Link to one piece of work you are proud of', required: false },
}

export function questionsFor(job: Job): Question[] {
  const country = job.countries[0] ?? 'this country'
  return [
    { name: 'question_1', ...OF_THE_TRADE[job.profession] },
    {
      name: 'question_2',
      label: `Are you legally authorised to work in ${withArticle(country)}?`,
      options: YES_NO,
      required: true,
    },
  ]
}

function withArticle(country: string): string {
  return /^(United|Netherlands)/.test(country) ? `the ${country}` : country
}
