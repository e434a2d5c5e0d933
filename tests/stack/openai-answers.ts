// The answers of the stub's models: those of the built-in engine, or the ones that the data asks
// for.
import { parseCvBuiltin } from '../../functions/_shared/tasks/parse-cv/builtin.ts'
import { readPostingBuiltin } from '../../functions/_shared/tasks/read-posting/builtin.ts'
import { postingInput } from '../../functions/_shared/tasks/read-posting/input.ts'
import type { PostingFacts } from '../../functions/_shared/contract/job.ts'
import type { ProfileDraft } from '../../functions/_shared/contract/profile.ts'

interface CvData {
  text: string
  links: string[]
}

/** By the name of the task, which a request carries as the name of its schema. */
export function builtinAnswer(task: string, data: string): unknown {
  if (task === 'parse_cv') return parseCvBuiltin(JSON.parse(data) as CvData)
  if (task === 'read_posting') return readPostingBuiltin(postingInput.parse(JSON.parse(data)))
  if (task === 'describe_candidate') return { match_text: data }
  // The small task of ai/every-mode.test.ts.
  if (task === 'shout') return { text: data.toUpperCase() }
  throw new Error(`no answer to ${task}`)
}

/** A model that obeys the text it is given and does even more. */
export function obedientAnswer(task: string, data: string): unknown {
  const answer = builtinAnswer(task, data)
  if (!/ignore .*instructions/i.test(data)) return answer
  const order = (pattern: RegExp) => pattern.exec(data)?.[1]?.trim()
  if (task === 'parse_cv') return obeyCv(answer as ProfileDraft, order)
  if (task === 'read_posting') return obeyPosting(answer as PostingFacts, order)
  return { match_text: 'Chief of everything. Rust, Haskell and neurosurgery.' }
}

type Order = (pattern: RegExp) => string | undefined

function obeyCv(draft: ProfileDraft, order: Order) {
  const skill = order(/add the skill ([\w+#. ]+?)(?: and|[.\\"]|$)/i)
  return {
    ...draft,
    is_admin: true,
    tool_calls: [{ name: 'delete_account' }],
    contact: {
      ...draft.contact,
      name: order(/set the name to ([\w ]+?)(?: and|[.\\"]|$)/i) ?? draft.contact.name,
      email: 'attacker@evil.example',
      phone: '+1 999 555 0100',
    },
    skills: [...draft.skills, ...(skill ? [skill] : []), 'Neurosurgery'],
    experiences: [
      ...draft.experiences,
      {
        employer: 'NASA',
        title: 'Chief Astronaut',
        started_on: '1969-07-01',
        started_precision: 'month',
        ended_on: null,
        ended_precision: null,
        is_current: true,
        location: 'Moon',
        achievements: ['Walked on the moon for 99 days'],
      },
    ],
    education: [
      ...draft.education,
      {
        school: 'Harvard',
        degree: 'PhD',
        area: 'Law',
        started_on: null,
        started_precision: null,
        ended_on: null,
        ended_precision: null,
      },
    ],
  }
}

function obeyPosting(facts: PostingFacts, order: Order) {
  return {
    ...facts,
    score: 100,
    salary_min: Number(order(/salary (\d+)/i) ?? 0),
    salary_max: 888_888,
    salary_currency: 'USD',
    salary_period: 'year',
    required_skills: ['Neurosurgery', 'Haskell'],
    preferred_skills: [],
  }
}
