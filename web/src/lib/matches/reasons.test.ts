import { expect, test } from 'vitest'
import { readReasons } from './read-reasons.ts'
import { byEvidence, topReasons } from './reasons.ts'

const parts = { meaning: 0.9, skills: 0.7, title: 1, seniority: 1, recency: 0.9, salary: null }
const requirements = [
  { text: 'Python', required: true, near: null, evidence: 'Wrote it in Python.', source_id: 'a1' },
  { text: 'dbt', required: false, near: null, evidence: null, source_id: null },
  {
    text: 'Vue.js',
    required: true,
    near: 'React',
    evidence: 'Built it in React.',
    source_id: 'a2',
  },
]

test('the strongest reason comes first', () => {
  expect(topReasons({ parts, requirements })).toEqual([
    'Reads like the work you describe',
    'The kind of role you have now',
    '1 of 3 skills shown in your CV',
  ])
})

test('a part with a low score gives no reason', () => {
  const weak = { meaning: 0.2, skills: 0.1, title: 0, seniority: 0.4, recency: 0.1, salary: null }
  expect(topReasons({ parts: weak, requirements: [] })).toEqual([])
})

test('stored reasons are read, nulls and missing parts included', () => {
  const stored = {
    parts: { meaning: null, skills: 0.5 },
    requirements: [{ text: 'Go', required: true }],
  }
  expect(readReasons(stored)).toEqual({
    parts: {
      meaning: null,
      skills: 0.5,
      title: null,
      seniority: null,
      recency: null,
      salary: null,
    },
    requirements: [{ text: 'Go', required: true, near: null, evidence: null, source_id: null }],
  })
})

test('a quote is shown once with all the requirements that it meets', () => {
  const sql = {
    text: 'SQL',
    required: true,
    near: null,
    evidence: 'Wrote it in Python.',
    source_id: 'a1',
  }
  expect(byEvidence([...requirements, sql])).toEqual([
    { texts: ['Python', 'SQL'], required: true, near: null, evidence: 'Wrote it in Python.' },
    { texts: ['dbt'], required: false, near: null, evidence: null },
    { texts: ['Vue.js'], required: true, near: 'React', evidence: 'Built it in React.' },
  ])
})

test.each([{}, null, [], 'reasons'])('%j has no reasons', (stored) => {
  expect(readReasons(stored)).toBeNull()
})
