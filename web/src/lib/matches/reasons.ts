import { SCORE_WEIGHTS } from '#contract/match.ts'
import type { Reasons } from './read-reasons.ts'
import { count } from '#lib/format/wording.ts'

export type Part = keyof Reasons['parts']

export const PARTS: readonly { part: Part; label: string; weight: number; unknown: string }[] = [
  {
    part: 'meaning',
    label: 'The work itself',
    weight: SCORE_WEIGHTS.meaning,
    unknown: 'being worked out',
  },
  {
    part: 'skills',
    label: 'Skills with evidence',
    weight: SCORE_WEIGHTS.skills,
    unknown: 'the posting names none',
  },
  {
    part: 'title',
    label: 'Kind of role',
    weight: SCORE_WEIGHTS.title,
    unknown: 'not clear from the title',
  },
  { part: 'seniority', label: 'Level', weight: SCORE_WEIGHTS.seniority, unknown: 'not stated' },
  { part: 'recency', label: 'How new it is', weight: SCORE_WEIGHTS.recency, unknown: 'not dated' },
  {
    part: 'salary',
    label: 'Pay against your minimum',
    weight: SCORE_WEIGHTS.salary,
    unknown: 'no pay stated, or no minimum set',
  },
]

/** The profile shows the skill itself, not only a similar one. */
export const isShown = ({ near, evidence }: Reasons['requirements'][number]): boolean =>
  evidence !== null && near === null

/** Groups the requirements that the same line meets, and those that no line meets. */
export function byEvidence(requirements: Reasons['requirements']) {
  type Group = Pick<Reasons['requirements'][number], 'required' | 'near' | 'evidence'>
  const groups = new Map<string, Group & { texts: string[] }>()
  for (const { text, required, near, evidence } of requirements) {
    const key = `${required} ${near ?? ''} ${evidence ?? ''}`
    const group = groups.get(key)
    if (group) group.texts.push(text)
    else groups.set(key, { texts: [text], required, near, evidence })
  }
  return [...groups.values()]
}

/** The two or three strongest reasons for the match, as short sentences, strongest first. */
export function topReasons({ parts, requirements }: Reasons): string[] {
  const shown = requirements.filter(isShown).length
  const said: [strength: number, sentence: string | null][] = [
    [SCORE_WEIGHTS.title * (parts.title ?? 0), titleReason(parts.title)],
    [
      SCORE_WEIGHTS.skills * (parts.skills ?? 0),
      shown > 0 ? `${shown} of ${count(requirements.length, 'skill')} shown in your CV` : null,
    ],
    [
      SCORE_WEIGHTS.meaning * (parts.meaning ?? 0),
      (parts.meaning ?? 0) >= 0.6 ? 'Reads like the work you describe' : null,
    ],
    [SCORE_WEIGHTS.seniority * (parts.seniority ?? 0), parts.seniority === 1 ? 'Your level' : null],
    [
      SCORE_WEIGHTS.salary * (parts.salary ?? 0),
      (parts.salary ?? 0) >= 1 ? 'Pays what you ask' : null,
    ],
  ]
  return said
    .filter((reason): reason is [number, string] => reason[1] !== null)
    .toSorted(([a], [b]) => b - a)
    .slice(0, 3)
    .map(([, sentence]) => sentence)
}

function titleReason(title: number | null): string | null {
  if (title === null || title < 0.4) return null
  if (title === 1) return 'The kind of role you have now'
  return title >= 0.8 ? 'A kind of role you have had' : 'Close to your kind of role'
}
