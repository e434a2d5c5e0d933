import type { PostingFacts, Salary } from '../../contract/job.ts'
import { canonicalSkill, skillNames } from '../../lexicon/find-skills.ts'
import { readTitle } from '../../lexicon/read-title.ts'
import { familyField } from '../../lexicon/titles.ts'
import { readDepartment } from './department.ts'
import type { PostingInput } from './input.ts'

/**
 * Compares a model's reading of a posting with the posting: the source's own fields stay, pay and
 * skills must be in the text, and facts with a vocabulary are converted to it.
 */
export function holdPosting(facts: PostingFacts, input: PostingInput): PostingFacts {
  const text = `${input.title}\n${input.description}`
  const known = new Set(skillNames(text))
  const inText = (skills: string[]) =>
    [...new Set(skills.map(canonicalSkill))].filter((skill) => skill !== null && known.has(skill))
  const required = inText(facts.required_skills) as string[]
  const numbers = amountsIn(text)
  const heldYears = (years: number | null) => (years !== null && numbers.has(years) ? years : null)
  const family = knownFamily(facts.title_family) ?? readTitle(input.title).family
  return {
    ...facts,
    ...heldSalary(facts, input, text),
    seniority: input.seniority ?? facts.seniority,
    title_family: family,
    department: readDepartment(family, input.department),
    workplace_type: input.workplace_type ?? facts.workplace_type,
    employment_type: input.employment_type ?? facts.employment_type,
    required_skills: required,
    preferred_skills: (inText(facts.preferred_skills) as string[]).filter(
      (skill) => !required.includes(skill),
    ),
    years_min: heldYears(facts.years_min),
    years_max: heldYears(facts.years_max),
    phrases: {
      ...facts.phrases,
      skills: facts.phrases.skills.flatMap(({ name, phrase }) => {
        const skill = canonicalSkill(name)
        return skill !== null && known.has(skill) ? [{ name: skill, phrase }] : []
      }),
    },
    language: input.language ?? /^[a-z]{2}$/.exec(facts.language?.toLowerCase() ?? '')?.[0] ?? null,
  }
}

function knownFamily(named: string | null): string | null {
  if (named === null || familyField(named) !== null) return named
  return readTitle(named).family
}

function heldSalary(facts: PostingFacts, { salary }: PostingInput, text: string): Salary {
  const amounts = amountsIn(text)
  if (typeof salary?.min === 'number') amounts.add(salary.min)
  if (typeof salary?.max === 'number') amounts.add(salary.max)
  const held = (amount: number | null) => (amount !== null && amounts.has(amount) ? amount : null)
  const { salary_currency, salary_period } = facts
  const [salary_min, salary_max] = [held(facts.salary_min), held(facts.salary_max)]
  if (salary_min === null && salary_max === null) {
    return { salary_min, salary_max, salary_currency: null, salary_period: null }
  }
  return { salary_min, salary_max, salary_currency, salary_period }
}

/** Every number of a text that pay can mean: 90,000 as written, 90 in "90-110k", 12 lakh. */
function amountsIn(text: string): Set<number> {
  const amounts = new Set<number>()
  for (const [written] of text.matchAll(/\d[\d.,'’\u00a0\u202f ]{0,14}/g)) {
    const plain = written.replace(/['’\s]/g, '').replace(/[.,]+$/, '')
    const whole = Number(plain.replace(/[.,]/g, ''))
    const decimal = Number(plain.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'))
    // Two numbers with only a space between them were read as one.
    const apart = written.split(/\s+/).map((piece) => Number(piece.replace(/[.,]/g, '')))
    for (const amount of [whole, decimal, ...apart]) {
      if (!(amount > 0)) continue
      amounts.add(amount)
      if (amount < 1_000)
        for (const unit of [1_000, 100_000]) amounts.add(Math.round(amount * unit))
    }
  }
  return amounts
}
