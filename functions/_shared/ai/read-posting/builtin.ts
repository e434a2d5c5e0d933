import type { PostingFacts, Salary, WorkplaceType } from '../../contract/job.ts'
import { readTitle } from '../../lexicon/read-title.ts'
import { readDepartment } from './department.ts'
import { readEmployment } from './employment.ts'
import type { PostingInput } from './input.ts'
import { detectLanguage } from './language.ts'
import { readSalary } from './salary.ts'
import { readSections } from './sections.ts'
import { seniorityFromText } from './seniority.ts'
import { readSkillsAsked } from './skills-asked.ts'
import { readWorkplace } from './workplace.ts'

/**
 * Reads a posting's facts in plain code. What the source gave as structured facts is believed; the
 * rest is read from the words, and is null where the words do not say.
 */
export function readPostingBuiltin(input: PostingInput): PostingFacts {
  const { title, description, locations } = input
  const lines = readSections(description)
  const reading = readTitle(title)
  return {
    ...(givenSalary(input) ?? readSalary(`${title}\n${description}`, locations)),
    seniority: input.seniority ?? reading.seniority ?? seniorityFromText(lines),
    title_family: reading.family,
    department: readDepartment(reading.family, input.department),
    workplace_type: input.workplace_type ?? workplace(input),
    employment_type: input.employment_type ?? readEmployment(title, description),
    ...readSkillsAsked(title, lines),
    language: input.language ?? detectLanguage(`${title}\n${description}`),
  }
}

function givenSalary({ salary }: PostingInput): Salary | null {
  if (!salary || (salary.min === null && salary.max === null)) return null
  const currency = salary.currency.trim().toUpperCase()
  return {
    salary_min: salary.min,
    salary_max: salary.max,
    salary_currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    salary_period: salary.period,
  }
}

/** A bare "remote: yes" is said of hybrid too, so the text decides between the two. */
function workplace({
  title,
  locations,
  description,
  is_remote,
}: PostingInput): WorkplaceType | null {
  const read = readWorkplace(title, locations, description)
  if (is_remote === true) return read === 'hybrid' ? 'hybrid' : 'remote'
  if (is_remote === false) return read === 'hybrid' ? 'hybrid' : 'on_site'
  return read
}
