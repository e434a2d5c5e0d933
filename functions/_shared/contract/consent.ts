/** The purposes that a person may agree to; the same enum as in SQL. */
export type ConsentPurpose = 'privacy' | 'ai_provider'

/**
 * The current wording of each consent, by its date. A change of meaning needs a new version: then
 * everybody is asked again. A test ties each wording to its version.
 */
export const CONSENTS = {
  privacy: {
    version: '2026-11-26',
    title: 'Keeping and using your data',
    agree: 'I agree that Rolecall keeps and uses my data as the privacy page says.',
  },
  ai_provider: {
    version: '2026-11-26',
    title: 'Texts for the AI provider',
    agree: 'Rolecall may send the texts of my CV and profile to this provider.',
  },
} as const satisfies Record<ConsentPurpose, { version: string; title: string; agree: string }>

/** The privacy page, in plain words. The page adds what this installation does with a provider. */
export const PRIVACY: readonly { title: string; paragraphs: readonly string[] }[] = [
  {
    title: 'What is kept',
    paragraphs: [
      'Your e-mail address and a hash of your password, from which nobody gets the password back. For each place where you are signed in: the kind of device, its network address and when it was last used.',
      'The CVs you upload, and the profile that is read from them and that you edit: roles, achievements, education, certificates, skills, languages, links. Name, e-mail, phone and address of your profile are encrypted before they are stored.',
      'What you want in a job, how you judged postings, the matches that were made for you, notifications, and what you agreed to when.',
    ],
  },
  {
    title: 'Why',
    paragraphs: [
      'To rank job postings for you and to show you why. Your data is used for nothing else: no advertising, no selling, no profile for others, no training of models by Rolecall.',
      'Name, contact, photo, birth date and nationality are left out of every score.',
    ],
  },
  {
    title: 'Who sees it',
    paragraphs: [
      'You. The database itself keeps every other account out. Whoever runs this Rolecall can reach what is stored on their machines, except that your contact fields cannot be read from the database alone. Employers and job boards are told nothing.',
    ],
  },
  {
    title: 'How long',
    paragraphs: [
      'As long as you have an account. After eleven months in which you did not use it we write to you; after twelve, account and data are erased.',
    ],
  },
  {
    title: 'How you take it away',
    paragraphs: [
      'Under Settings, Privacy you download everything as one file, or erase your account with everything in it, at once and for good. What you agreed to can be withdrawn there at any time; what was done until then stays lawful.',
    ],
  },
]
