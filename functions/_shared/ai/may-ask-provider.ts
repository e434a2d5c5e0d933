/**
 * Whether a provider may see texts of this person; null stands for the house, whose texts are
 * public postings. The seam for consent: every call outside passes here first, so what people
 * agreed to can be looked up in this one place. Today setting a provider is what allows it.
 */
export const mayAskProvider: (person: string | null) => Promise<boolean> = () =>
  Promise.resolve(true)
