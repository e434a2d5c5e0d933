import { expect, test } from 'vitest'
import { profileDraft } from '../_shared/contract/profile.ts'
import { profileRows } from './profile-rows.ts'

const nobody = { name: null, email: null, phone: null, address: null }
const job = { employer: 'Acme', title: 'Cook', location: null, achievements: [], is_current: false }

test.each([
  ['2019-05-01', '2018-05-01', false, null],
  ['2019-05-01', '2020-05-01', true, null],
  ['2019-05-01', '2019-06-01', false, '2019-06-01'],
])('an end that cannot be is left out: from %s to %s', (started_on, ended_on, is_current, end) => {
  const draft = profileDraft.parse({
    ...{ contact: nobody, headline: null, summary: null, skills: [], languages: [], links: [] },
    experiences: [
      {
        ...job,
        started_on,
        started_precision: 'month',
        ended_on,
        ended_precision: 'month',
        is_current,
      },
    ],
    education: [],
    certificates: [],
  })
  expect(profileRows(draft).experiences).toMatchObject([
    { started_on, started_precision: 'month', ended_on: end, ended_precision: end && 'month' },
  ])
})
