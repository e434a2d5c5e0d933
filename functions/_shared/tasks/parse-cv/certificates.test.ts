import { expect, test } from 'vitest'
import { readCertificates } from './certificates.ts'

test.each([
  ['First Aid, Red Cross, 2022', 'First Aid', 'Red Cross'],
  ['First Aid – Red Cross (Mar 2022)', 'First Aid', 'Red Cross'],
  ['First Aid (Red Cross), 2022', 'First Aid', 'Red Cross'],
  ['2022: First Aid', 'First Aid', null],
  [
    'Certified Public Accountant (CPA), State Board of Ohio, Jun 2017',
    'Certified Public Accountant (CPA)',
    'State Board of Ohio',
  ],
  ['Project Manager (PMP), 2019', 'Project Manager (PMP)', null],
  ['Excel (score 870), Isograd, nov. 2019', 'Excel (score 870)', 'Isograd'],
  [
    'Solutions Architect – Associate, Amazon Web Services\tOct 2021',
    'Solutions Architect, Associate',
    'Amazon Web Services',
  ],
])('"%s"', (text, name, issuer) => {
  const [read] = readCertificates([{ text, isItem: false, isAfterGap: false }])
  expect(read).toMatchObject({ name, issuer })
})
