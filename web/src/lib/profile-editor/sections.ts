/** The sections of the profile, in their order on the page. */
export const SECTIONS = [
  { id: 'about', name: 'About you' },
  { id: 'experience', name: 'Experience' },
  { id: 'skills', name: 'Skills' },
  { id: 'education', name: 'Education' },
  { id: 'certificates', name: 'Certificates' },
  { id: 'languages', name: 'Languages' },
  { id: 'links', name: 'Links' },
  { id: 'contact', name: 'Contact' },
] as const
