import type { PostingFacts } from '../../contract/job.ts'
import { readTitle } from '../../lexicon/read-title.ts'
import { readDepartment } from './department.ts'
import { readEmployment } from './employment.ts'
import type { PostingInput } from './input.ts'
import { detectLanguage } from './language.ts'
import { NO_SALARY, readSalary } from './salary.ts'
import { readSections } from './sections.ts'
import { seniorityFromText } from './seniority.ts'
import { readSkillsAsked } from './skills-asked.ts'
import { readWorkplace } from './workplace.ts'

/**
 * Reads a posting's facts in plain code. What the source gave as structured facts is believed; the
 * rest is read from the words, and is null where the words do not say.
 */
export function readPostingBuiltin(input: PostingInput): PostingFacts {
  const { title, description, locations, given } = input
  const lines = readSections(description)
  const reading = readTitle(title)
  const salary =
    given.salary && (given.salary.salary_min !== null || given.salary.salary_max !== null)
      ? given.salary
      : readSalary(`${title}\n${description}`, locations)
  return {
    ...NO_SALARY,
    ...salary,
    seniority: given.seniority ?? reading.seniority ?? seniorityFromText(lines),
    title_family: reading.family,
    department: readDepartment(reading.family, given.department),
    workplace_type: given.workplace_type ?? readWorkplace(title, locations, description),
    employment_type: given.employment_type ?? readEmployment(title, description),
    ...readSkillsAsked(title, lines),
    language: given.language ?? detectLanguage(`${title}\n${description}`),
  }
}
