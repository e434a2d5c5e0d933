import { LEGAL_FORMS } from './legal-forms.ts'
import { FIELD_WORDS, ORGANISATION_WORDS } from './organisation-words.ts'
import { remember } from './remember.ts'
import { Words } from './word-table.ts'
import { WrittenForms } from './written-forms.ts'

const WORDS = new Words(Object.values(ORGANISATION_WORDS))
const FIELDS = new Words(Object.values(FIELD_WORDS))
/** "AS" and "SE" are forms, but "as" and "se" are words. */
const FORMS = new WrittenForms(LEGAL_FORMS, 2)

/** Whether a name is almost surely an organisation's: "GmbH", "Hospital". */
export const isSurelyOrganisation = remember((text) => WORDS.test(text) || FORMS.test(text))

/** Whether a name has a word that organisations have: "GmbH", "Hospital", "& Co", "Logistics". */
export const isOrganisation = remember(
  (text) => isSurelyOrganisation(text) || FIELDS.test(text) || /\s&\s/.test(text),
)

/**
 * "Inc.", "S. A., Bilbao": a legal form alone, as behind the comma of a name. Before a name, as in
 * "ООО «Печник»", it begins the name.
 */
export function startsWithLegalForm(text: string): boolean {
  return FORMS.all(text).some(
    ({ start, end }) =>
      start === 0 && /^\.{0,2}\s*(?:$|[,;:()|•·\t]|[–—-]\s)/.test(text.slice(end)),
  )
}
