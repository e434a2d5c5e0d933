import { LEGAL_FORMS } from './legal-forms.ts'
import { FIELD_WORDS, ORGANISATION_WORDS } from './organisation-words.ts'
import { Words } from './word-table.ts'

const WORDS = new Words(Object.values(ORGANISATION_WORDS))
const FIELDS = new Words(Object.values(FIELD_WORDS))
const FORMS = new Words(Object.values(LEGAL_FORMS))
const WRITTEN_FORMS = new Set(Object.values(LEGAL_FORMS).flatMap((row) => row.split(', ')))

/** Whether a name is almost surely an organisation's: "GmbH", "Hospital". */
export function isSurelyOrganisation(text: string): boolean {
  return WORDS.test(text) || hasLegalForm(text)
}

/** Whether a name has a word that organisations have: "GmbH", "Hospital", "& Co", "Logistics". */
export function isOrganisation(text: string): boolean {
  return isSurelyOrganisation(text) || FIELDS.test(text) || /\s&\s/.test(text)
}

/** "AS" and "SE" are forms, but "as" and "se" are words. */
function hasLegalForm(text: string): boolean {
  return FORMS.all(text).some(({ start, end }) => {
    const written = text.slice(start, end)
    return written.length > 2 || WRITTEN_FORMS.has(written)
  })
}
