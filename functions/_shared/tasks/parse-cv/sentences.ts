const VERB =
  /^(?:\p{Lu}\p{Ll}+(?:ed|ing|ized|ised)|Built|Led|Ran|Wrote|Made|Took|Set|Cut|Grew|Won|Taught|Drove|Held|Build|Design|Develop|Manage|Create|Implement|Invent|Realize|Supervise|Lead|Run|Write|Responsible|Participat\p{Ll}+|Working|Work|Assist|Support|Maintain|Provide|Prepare|Perform|Coordinate)\b|^(?:Key|Main|Project|Technolog|Tools|Used|Environment|Tech stack)[^:]{0,30}:/u

/** "Led projects": an activity, however short. */
export function startsWithVerb(text: string): boolean {
  return VERB.test(text)
}

/** Whether a line tells an activity, and does not name a job, an employer or a school. */
export function isSentence(text: string): boolean {
  if (/\b(?:I|we|my|our|ich|je)\b/.test(text)) return true
  return VERB.test(text) && text.split(/\s+/).length > 2
}
