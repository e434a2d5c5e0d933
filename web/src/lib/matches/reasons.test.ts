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

test('names the strongest reason first', () => {
  expect(topReasons({ parts, requirements })).toEqual([
    'Reads like the work you describe',
    'The kind of role you have now',
    '1 of 3 skills shown in your CV',
  ])
})

test('gives no reason for a part that scored low', () => {
  const weak = { meaning: 0.2, skills: 0.1, title: 0, seniority: 0.4, recency: 0.1, salary: null }
  expect(topReasons({ parts: weak, requirements: [] })).toEqual([])
})

test('reads what SQL stored, nulls and missing parts included', () => {
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

test('one quote answers all that it shows, and is not repeated', () => {
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

test.each([{}, null, [], 'reasons'])('has no reckoning in %j', (stored) => {
  expect(readReasons(stored)).toBeNull()
})
