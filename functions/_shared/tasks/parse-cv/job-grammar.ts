import { isSelfEmployed } from '../../lexicon/self-employed.ts'
import type { Grammar, Run } from './label-header.ts'
import { isOrganisation, isPlace, isSurelyOrganisation } from './place.ts'
import { isActivity, isSentence } from './sentences.ts'
import { titleStrength } from './title-words.ts'

export type JobRole = 'title' | 'employer' | 'place'

/** How the header of a job is read: by the words of its parts, and by what stands between them. */
export const JOB_GRAMMAR: Grammar<JobRole> = {
  roles: ['title', 'employer', 'place'],
  isOfJobs: true,
  fit: (role, run) => FIT[role](run) + fitLabel(role, run),
  missing: { title: 2, employer: 1.6, place: 0 },
  together: ({ title, employer, place }) => {
    // Nobody parts the job and the employer by a line of dates.
    const isParted = title && employer && title.line * employer.line < 0
    // "Working student, Test automation": what follows the job is rather a part of it than a town.
    const isPartOfTitle =
      title && place && place.from === title.to && place.line === title.line && !isPlace(place.text)
    // Nobody names the town and not the employer: an unknown name is rather the employer's.
    const isLonePlace = place && !employer && !isPlace(place.text)
    return (isParted ? -1.2 : 0) - (isPartOfTitle ? 0.6 : 0) - (isLonePlace ? 1.2 : 0)
  },
}

/** A job below another may be at the same employer, who is named once. */
export const LATER_JOB_GRAMMAR: Grammar<JobRole> = {
  ...JOB_GRAMMAR,
  missing: { ...JOB_GRAMMAR.missing, employer: 0.8 },
}

const FIT: Record<JobRole, (run: Run) => number> = {
  title: fitTitle,
  employer: fitEmployer,
  place: fitPlace,
}

/** A label says what the text is, whatever its words. */
function fitLabel(role: string, { asked }: Run): number {
  return asked.length === 0 ? 0 : asked.some((kind) => kind === role) ? 3 : -3
}

const words = (text: string) => text.split(/\s+/).length

function fitTitle({ text, lead, from, to }: Run): number {
  const strength = titleStrength(text)
  let fit = [0, 1.6, 2.8][strength] as number
  if (strength < 2 && isSurelyOrganisation(text)) fit -= 2.2
  else if (strength < 2 && isOrganisation(text)) fit -= 0.6
  if (isPlace(text)) fit -= 2
  if (lead === 'at' || lead === 'bracket') fit -= 1.5
  if (lead === 'in') fit -= 1
  if (isSelfEmployed(text)) fit -= 2.2
  if (words(text) > 9) fit -= 0.5
  if ((isSentence(text) || isActivity(text)) && strength < 2) fit -= 1.2
  // A remark behind a title is rather a part of it than of the employer.
  if (to - from > 1) fit += 0.1
  return fit
}

function fitEmployer({ text, lead, from, to }: Run): number {
  const strength = titleStrength(text)
  const isSure = isSurelyOrganisation(text) || isSelfEmployed(text)
  let fit = isSure ? 2.6 : isOrganisation(text) ? 1.4 : 0
  if (strength === 2) fit -= isSure ? 0.9 : isTradeName(text) ? 1.4 : 2.2
  else if (strength === 1) fit -= isSure ? 0.2 : 1
  if (isPlace(text)) fit -= 2.6
  if (lead === 'at') fit += 2.5
  // "Técnico en Enfermería", "Enfermera en Cruz Roja": it may be the trade or the employer.
  if (lead === 'in' && !isOrganisation(text)) fit -= 1.2
  if (/^\p{Ll}/u.test(text) && !isSure) fit -= 0.4
  if (/^\d+$/.test(text)) fit -= 2
  // "45 clients", "Audit 2026", "20 % less waste": an amount belongs to a duty.
  else if (/^\d+\s\p{Ll}|\d\s?%|\s(?:19|20)\d\d$/u.test(text)) fit -= 1.2
  if (words(text) > 8) fit -= 1
  if (isSentence(text)) fit -= 1
  if (isActivity(text) && !isSure) fit -= 1.2
  if (!isSelfEmployed(text) && !isSmallBrand(text)) fit -= Math.min(2, 0.6 * plainWords(text))
  // A name with a comma is a fact too many, unless the whole says what its first part does not.
  if (to - from > 1) fit -= 0.15
  return fit
}

/** "simit sarayı", "sourdough sisters": a text of nothing but two or three small words. */
const isSmallBrand = (text: string): boolean =>
  /^\p{Ll}[\p{L}'’.]+(?:\s\p{Ll}[\p{L}'’.]+){1,2}$/u.test(text)

/** "Bager Holm", "Dakdekker Dekker": a trade and a surname name a small firm. */
const isTradeName = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}’'.]+){1,2}$/u.test(text)

/** Whether a text is written like the name of a town. */
export function isTownLike(text: string): boolean {
  return TOWN.test(text)
}

/** "Mühlheim", "Frankfurt am Main", "Å i Lofoten", "Saint-Rémy (13)", "L’Aquila", "г. Орёл". */
const TOWN =
  /^(?:(?:г|м|с|пос|смт|jud|woj|pow|okr|kr)\.\s?)?(?:\p{L}[’'])?\p{Lu}[\p{L}.'’-]*(?:[\s,]+(?:(?:am|an der|a\. d\.|im|ob|bei|upon|on|le|la|les|sur|sous|en|de|del|des|do|da|di|nad|pod|aan|den|op|i|in|na|w|v|sub|cu|nt)\s+)?(?:\p{Lu}[\p{L}.'’-]*|\([\p{Lu}\d]{2,3}\)|(?:обл|область|край|район|sector \d)\.?)){0,2}\.?$/u

/** Words in lower case that no name has between its own: "Kept aisles clean". */
function plainWords(text: string): number {
  return (text.match(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu) ?? []).filter((word) => !JOINTS.test(word))
    .length
}

const JOINTS =
  /^(?:and|und|für|della|delle|degli|dell|para|pour|with|from|over|voor|oraz|pentru|och|med|till|zonder|ohne|beim|einer|eines)$/u

function fitPlace({ text, lead, from, to }: Run): number {
  // In Dutch "en" is "and": "De Benelux en Duitsland".
  if (lead === 'in') return -3
  if (isPlace(text)) return to - from > 1 ? 2.6 : 2.4
  if (!isTownLike(text) || from === 0 || isOrganisation(text) || titleStrength(text) > 0) return -3
  return lead === 'comma' || lead === 'gap' ? 0.35 : -0.2
}
