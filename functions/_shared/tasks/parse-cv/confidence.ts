import type { CvConfidence, ProfileDraft } from '../../contract/profile.ts'
import { namesSchool } from './degrees.ts'
import { EMAIL } from './email.ts'
import { hasGivenName } from './as-name.ts'
import { fold } from './name.ts'
import { isPlace, isSurelyOrganisation } from './place.ts'
import { isSentence } from './sentences.ts'
import { titleStrength } from './title-words.ts'

type Experience = ProfileDraft['experiences'][number]
type Education = ProfileDraft['education'][number]

/**
 * How sure each field of a reading is, 0 to 1, for model and built-in engine alike: by the form of
 * the field and its support in the text. Null fields have no figure. The figures are estimates,
 * ordered so that wrong fields tend to be low. `npm run eval` prints how many wrong and how many
 * right fields are below `UNSURE`.
 */
export function confidenceOf(draft: ProfileDraft, text: string): CvConfidence {
  return {
    contact: known(draft.contact, {
      name: (name) => nameConfidence(name, draft.contact.email, text),
      email: () => (new Set(text.match(new RegExp(EMAIL, 'gu'))).size > 1 ? 0.75 : 0.98),
      phone: (phone) => (/^\+|^00/.test(phone) ? 0.95 : 0.8),
      address: (address) => (isPlace(address) || /\d/.test(address) ? 0.9 : 0.65),
    }),
    profile: known(
      { headline: draft.headline },
      { headline: (headline) => [0.5, 0.75, 0.9][titleStrength(headline)] as number },
    ),
    experiences: draft.experiences.map(experienceConfidence),
    education: draft.education.map(educationConfidence),
  }
}

function nameConfidence(name: string, email: string | null, text: string): number {
  const account = fold(email?.split('@')[0] ?? '')
  const words = name.split(/[\s-]+/).filter((word) => word.length > 2)
  if (words.some((word) => account.includes(fold(word)))) return 0.97
  const place = text.slice(0, 400).toLowerCase().indexOf(name.toLowerCase())
  const isAtTop = place >= 0 && !text.slice(0, place).trim().includes('\n')
  if (words.length < 2 || !hasGivenName(name)) return 0.5
  return isAtTop ? 0.9 : 0.55
}

function experienceConfidence(experience: Experience): Record<string, number> {
  const { title } = experience
  const strength = title === null ? 0 : titleStrength(title)
  return {
    ...known(experience, {
      title: (written) =>
        strength === 0 && isSentence(written) ? 0.4 : ([0.5, 0.8, 0.95][strength] as number),
      employer: (written) =>
        isSentence(written) || /^\p{Ll}|[.!?]$/u.test(written)
          ? 0.35
          : isSurelyOrganisation(written)
            ? 0.95
            : ([0.45, 0.75, 0.85][strength] as number),
    }),
    ...dateConfidence(experience),
  }
}

/** A single date may be a beginning, an end or neither; a year without months is half known. */
function dateConfidence(experience: Experience): Record<string, number> {
  const { started_on, started_precision, ended_on, ended_precision, is_current } = experience
  if (started_on === null) return {}
  if (ended_on === null && !is_current) return { started_on: 0.5 }
  const isYears = started_precision === 'year' && (ended_on === null || ended_precision === 'year')
  const sure = isYears ? 0.8 : 0.95
  return ended_on === null ? { started_on: sure } : { started_on: sure, ended_on: sure }
}

function educationConfidence(education: Education): Record<string, number> {
  return known(education, {
    school: (school) => (namesSchool(school) ? 0.95 : 0.5),
    degree: (degree) => (degree.length > 80 || isSentence(degree) ? 0.5 : 0.9),
  })
}

/** The confidence of the fields that exist. */
function known<Row extends object>(
  row: Row,
  rate: { [Field in keyof Row]?: (value: string) => number },
): Record<string, number> {
  const rated = Object.entries(rate) as [keyof Row & string, (value: string) => number][]
  return Object.fromEntries(
    rated.flatMap(([field, by]) => {
      const value = row[field]
      return typeof value === 'string' ? [[field, by(value)]] : []
    }),
  )
}
