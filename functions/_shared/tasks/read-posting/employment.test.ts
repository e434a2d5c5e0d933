import { expect, test } from 'vitest'
import { readEmployment } from './employment.ts'

test.each([
  ['Software Engineer Intern', '', 'internship'],
  ['Internal Auditor', '', null],
  ['Internship Program Manager', '', null],
  ['Nurse (Part-time)', '', 'part_time'],
  ['Pflegefachkraft in Teilzeit', '', 'part_time'],
  ['Recruiter (Contract - 6 months)', '', 'contract'],
  ['Contract Manager', '', null],
  ['Smart Contract Engineer', '', null],
  ['Teacher (maternity cover)', '', 'temporary'],
  ['Engineer', 'This is a full-time position.', 'full_time'],
  ['Koch', 'Unbefristete Festanstellung in Vollzeit', 'full_time'],
  ['Koch', 'In Voll- oder Teilzeit', null],
  ['Engineer', 'You will join as an independent contractor.', 'contract'],
  ['Engineer', 'Benefits for full-time employees and contractors alike.', null],
  ['Picker', 'A seasonal role until January.', 'temporary'],
  ['Contract & Claims Analyst', '', null],
  ['Engineer, early stage', '', null],
  ['Designer, B2B', '', null],
  ['Analyst', 'You perform CDD on corporate clients and file 1099s.', null],
  ['Editor', 'Manage freelancers and partners.', null],
  ['Recruiter', 'Contract (Full-time), Remote', 'contract'],
  ['Comptable', 'Contrat : CDD de 6 mois', 'temporary'],
  ['Engineer', 'This is a full‑time position.', 'full_time'],
  ['Engineer', 'We build bridges.', null],
])('reads "%s" / "%s"', (title, text, expected) => {
  expect(readEmployment(title, text)?.fact ?? null).toBe(expected)
})
