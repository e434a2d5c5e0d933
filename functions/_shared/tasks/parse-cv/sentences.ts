import { anyOf } from '../../lexicon/any-of.ts'

const VERB =
  /^(?:\p{Lu}\p{Ll}+(?:ed|ing|ized|ised)|Built|Led|Ran|Wrote|Made|Took|Set|Cut|Grew|Won|Taught|Drove|Held|Build|Design|Develop|Manage|Create|Implement|Invent|Realize|Supervise|Lead|Run|Write|Responsible|Participat\p{Ll}+|Working|Work|Assist|Support|Maintain|Provide|Prepare|Perform|Coordinate)\b|^(?:Key|Main|Project|Technolog|Tools|Used|Environment|Tech stack)[^:]{0,30}:/u

/** "Led projects": an activity, however short. */
export function startsWithVerb(text: string): boolean {
  return VERB.test(text)
}

/** Whether a line tells an activity, and does not name a job, an employer or a school. */
export function isSentence(text: string): boolean {
  if (/\b(?:I|we|my|our|ich|je)\b/.test(text)) return true
  return VERB.test(text) && text.split(/\s+/).length > 2 && !isNameLike(text)
}

/** "Metaalbewerking Smit, Leuven": an English ending, but every word is a part of a name. */
function isNameLike(text: string): boolean {
  const [first = '', ...rest] = text.split(/\s+/)
  if (!/(?:ed|ing)$/.test(first) || rest.length > 5) return false
  return rest.every((word) => /^[\p{Lu}&(]/u.test(word) || NAME_JOINTS.test(word))
}

const NAME_JOINTS = /^(?:en|och|og|und|van|von|de|der|den|i|på|voor|für|för|av|af)$/

/**
 * Names of activities begin a duty in most languages: "Gestión de turnos", "Prowadzenie szkoleń". In
 * Finnish and Turkish they end it.
 */
const ACTIVITIES = anyOf(
  [
    /^\p{Lu}\p{L}+ung(?:en)?\s+(?:der|des|von|und|für|einer|eines|aller|zur|zum|in|\p{Ll}{4,})/u,
    /^\p{Lu}\p{L}+(?:[ts]ion|ment|age|ance)s?\s+(?:de|des|du|d['’]|et|en|aux?|à|sur|avec)(?!\p{L})/u,
    /^\p{Lu}\p{L}+(?:[cs]ión|miento|aje)\s+(?:de|del|y|en|al?|con)\s/u,
    /^\p{Lu}\p{L}+(?:[zs]ione|mento|tura|aggio)\s+(?:d[ei]|del|dell[aeo]|dei|degli|e|in|con|per)(?!\p{L})/u,
    /^\p{Lu}\p{L}+(?:ção|ções|são|mento|agem)\s+(?:de|d[oa]s?|e|em|com|para)\s/u,
    /^\p{Lu}\p{L}+(?:en|ing)\s+(?:van|voor)\s/u,
    /^\p{Lu}\p{L}+(?:nie|cie|cja|cji)\s+\p{Ll}{3}/u,
    /^\p{Lu}\p{L}+(?:ání|ení|ování|tí)\s+\p{Ll}/u,
    /^\p{Lu}\p{L}+(?:n?ing|ande|ende|else)\s+(?:av|af|i|för|for|och|og|med|till?)\s/u,
    /\p{L}+minen$/u,
    /\p{L}{3}(?:ması|mesi|lama|leme)$/u,
    /^\p{Lu}\p{L}+(?:ние|тие|ция|ка|ння|ття|ція)\s+\p{Ll}{3}/u,
    /^\p{Lu}\p{L}+(?:[aei]rea|ție)\s+\p{Ll}/u,
  ],
  'u',
)

/** Whether a text is rather what a person did than a name. */
export function isActivity(text: string): boolean {
  return ACTIVITIES.test(text)
}
