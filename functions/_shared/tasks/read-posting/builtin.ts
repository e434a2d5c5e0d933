import type { PostingFacts, Salary, WorkplaceType } from '../../contract/job.ts'
import { readTitle } from '../../lexicon/read-title.ts'
import { readDepartment } from './department.ts'
import { readEmployment } from './employment.ts'
import type { PostingInput } from './input.ts'
import { detectLanguage } from './language.ts'
import { type Found, phraseAt } from './phrase.ts'
import { readSalary } from './salary.ts'
import { readSections } from '../../lexicon/posting-sections.ts'
import { seniorityFromText } from './seniority.ts'
import { readSkillsAsked } from './skills-asked.ts'
import { readWorkplace } from './workplace.ts'
import { readYears } from './years.ts'

/**
 * Reads a posting's facts in plain code. Facts in the source's own fields are believed. The others
 * are read from the words, and are null when the words do not say.
 */
export function readPostingBuiltin(input: PostingInput): PostingFacts {
  const { title, description, locations } = input
  const lines = readSections(description)
  const reading = readTitle(title)
  const inTitle = title.trim() === '' ? null : phraseAt(title, 0)
  const years = readYears(lines)
  const salary = givenSalary(input) ?? readSalary(`${title}\n${description}`, locations)
  const seniority =
    given(input.seniority) ??
    (reading.seniority ? { fact: reading.seniority, phrase: inTitle } : null) ??
    seniorityFromText(lines, years)
  const workplace = given(input.workplace_type) ?? readPlace(input)
  const employment = given(input.employment_type) ?? readEmployment(title, description)
  const department = readDepartment(reading.family, input.department)
  const { phrases: skills, ...asked } = readSkillsAsked(title, lines)
  return {
    ...(salary?.fact ?? NO_SALARY),
    seniority: seniority?.fact ?? null,
    title_family: reading.family,
    department,
    workplace_type: workplace?.fact ?? null,
    employment_type: employment?.fact ?? null,
    ...(years?.fact ?? { years_min: null, years_max: null }),
    ...asked,
    language: input.language ?? detectLanguage(`${title}\n${description}`),
    phrases: {
      salary: salary?.phrase ?? null,
      seniority: seniority?.phrase ?? null,
      department: department !== null && reading.family !== null ? inTitle : null,
      workplace_type: workplace?.phrase ?? null,
      employment_type: employment?.phrase ?? null,
      years: years?.phrase ?? null,
      skills,
    },
  }
}

const NO_SALARY: Salary = {
  salary_min: null,
  salary_max: null,
  salary_currency: null,
  salary_period: null,
}

/** The source gave this fact in a field, so it has no words to show. */
const given = <Fact>(fact: Fact | null): Found<Fact> | null =>
  fact === null ? null : { fact, phrase: null }

function givenSalary({ salary }: PostingInput): Found<Salary> | null {
  if (!salary || (salary.min === null && salary.max === null)) return null
  const currency = salary.currency.trim().toUpperCase()
  return given({
    salary_min: salary.min,
    salary_max: salary.max,
    salary_currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    salary_period: salary.period,
  })
}

/** A plain "remote: yes" is used for hybrid too, so the text decides between the two. */
function readPlace({
  title,
  locations,
  description,
  is_remote,
}: PostingInput): Found<WorkplaceType> | null {
  const read = readWorkplace(title, locations, description)
  if (is_remote === null || read?.fact === 'hybrid') return read
  const said = is_remote ? 'remote' : 'on_site'
  return read?.fact === said ? read : given(said)
}
