// Facts that a field of a source gives in words, of the board or the employer: "FullTime",
// "Regular, part-time", "Hybrid - 3 days". They are read like the words of a title.
import { readEmployment } from '../../_shared/tasks/read-posting/employment.ts'
import { readWorkplace } from '../../_shared/tasks/read-posting/workplace.ts'
import type { EmploymentType, WorkplaceType } from '../../_shared/contract/job.ts'
import { text } from './tolerant.ts'

export function employmentTypeOf(value: unknown): EmploymentType | null {
  return readEmployment(text(value, 200) ?? '', '')?.fact ?? null
}

export function workplaceTypeOf(value: unknown): WorkplaceType | null {
  return readWorkplace(text(value, 200) ?? '', [], '')?.fact ?? null
}
