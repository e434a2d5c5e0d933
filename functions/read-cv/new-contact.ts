import type { Contact, ProfileDraft } from '../_shared/contract/profile.ts'
import { plain } from '../_shared/profile/propose/plain.ts'

/**
 * The draft without contact data that differ from the person's own. A later CV does not write them,
 * so their lines count as lines without a place.
 */
export function withKnownContact(draft: ProfileDraft, own: Contact | null): ProfileDraft {
  if (own === null) return draft
  const { name, email, phone, address } = draft.contact
  const digits = (number: string | null) => number?.replace(/\D/g, '') ?? ''
  return {
    ...draft,
    contact: {
      name: plain(name) === plain(own.name) ? name : null,
      email: plain(email) === plain(own.email) ? email : null,
      phone: digits(phone) === digits(own.phone) ? phone : null,
      address: plain(address) === plain(own.address) ? address : null,
    },
  }
}
