import { expect, test } from 'vitest'
import type { PostingFacts } from '../../contract/job.ts'
import { readPostingBuiltin } from './builtin.ts'
import { type PostingInput, postingInput } from './input.ts'
import { runTask } from '../../ai/runner.ts'
import { currentEngine } from '../../ai/testing.ts'
import { readPosting } from './task.ts'

const context = currentEngine()

const read = async (title: string, description: string, given: Partial<PostingInput> = {}) =>
  (await runTask(readPosting, { title, description, ...given }, context())).output

const SALARIES: [string, Partial<PostingFacts>][] = [
  ['The salary is $90,000 - $110,000 per year.', { salary_min: 90_000, salary_max: 110_000 }],
  ['Salary: 90-110k EUR a year', { salary_min: 90_000, salary_max: 110_000 }],
  ['Gehalt: 60.000 € brutto im Jahr', { salary_min: 60_000, salary_max: 60_000 }],
  ['Pay: £18.50 per hour', { salary_min: 18.5, salary_period: 'hour' }],
  ['We raised $40M in funding.', { salary_min: null, salary_max: null }],
]

test.each(SALARIES)('pay is read from the words: %s', async (words, salary) => {
  expect(await read('Baker', `About the job\n${words}`)).toMatchObject(salary)
})

test("the source's own fields stay", async () => {
  const given = {
    workplace_type: 'hybrid',
    employment_type: 'contract',
    seniority: 'lead',
    salary: { min: 70_000, max: null, currency: 'EUR', period: 'year' },
  } as const
  expect(await read('Baker', 'Fully remote, full time, 1 EUR a year.', given)).toMatchObject({
    workplace_type: 'hybrid',
    employment_type: 'contract',
    seniority: 'lead',
    salary_min: 70_000,
    salary_currency: 'EUR',
  })
})

test('skills have canonical names, required and preferred apart', async () => {
  const facts = await read(
    'Backend engineer',
    'You need\n- golang\n- Postgres\nNice to have\n- kubernetes',
  )
  expect(facts.required_skills).toEqual(['Go', 'PostgreSQL'])
  expect(facts.preferred_skills).toEqual(['Kubernetes'])
  expect(facts.title_family).toBe('backend engineer')
})

test('every field of the built-in reading stays after the comparison with the posting', async () => {
  const input = postingInput.parse({
    title: 'Senior Data Engineer (m/w/d) - Berlin',
    description:
      'Wir suchen dich, hybrid in Berlin. Vollzeit, 75.000 € - 95.000 € pro Jahr.\nDein Profil\n- Python und dbt\n- SQL',
    locations: ['Berlin'],
    department: 'Data & Analytics',
  })
  expect((await runTask(readPosting, input, context())).output).toEqual(readPostingBuiltin(input))
})
