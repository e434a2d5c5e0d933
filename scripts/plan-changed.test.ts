import { expect, test } from 'vitest'
import { planChanged } from './plan-changed.ts'

const tests = [
  'scripts/keep.test.ts',
  'supabase/local/auth/tokens.test.ts',
  'supabase/local/mail/inbox.test.ts',
  'supabase/tests/profile/cvs.test.sql',
  'supabase/tests/jobs/jobs.test.sql',
  'supabase/tests/jobs/sources.test.sql',
  'tests/db/pgtap.test.ts',
  'tests/db/schemas-equal-migrations.test.ts',
  'tests/functions/cvs.test.ts',
  'tests/functions/hostile-cvs.test.ts',
  'tests/functions/ingest.test.ts',
  'tests/functions/rotation.test.ts',
]
const plan = (...changed: string[]) => planChanged(changed, tests)

test('a changed document runs only the rules', () => {
  expect(plan('README.md')).toEqual({ sources: [], local: [], db: [], pgtap: null, functions: [] })
})

test('unit tests follow imports, so the changed files are passed on', () => {
  const { sources } = plan('web/src/lib/ui/Button.svelte', 'scripts/keep.ts', 'tests/e2e/test.ts')
  expect(sources).toEqual(['web/src/lib/ui/Button.svelte', 'scripts/keep.ts'])
})

test('tests of the embedded platform run beside the changed file', () => {
  expect(plan('supabase/local/auth/sign-in.ts').local).toEqual([
    'supabase/local/auth/tokens.test.ts',
  ])
})

test('a changed schema runs its own pgTAP file and is compared with the migrations', () => {
  expect(plan('supabase/schemas/jobs/jobs.sql')).toMatchObject({
    db: ['tests/db/schemas-equal-migrations.test.ts', 'tests/db/pgtap.test.ts'],
    pgtap: 'jobs/jobs.test.sql',
  })
})

test('a schema without a pgTAP file of its name runs those of its folder', () => {
  expect(plan('supabase/schemas/jobs/write_postings.sql').pgtap).toBe(
    'jobs/jobs.test.sql|jobs/sources.test.sql',
  )
})

test('a changed pgTAP file runs alone, and a changed runner runs all of them', () => {
  expect(plan('supabase/tests/profile/cvs.test.sql')).toMatchObject({
    db: ['tests/db/pgtap.test.ts'],
    pgtap: 'profile/cvs.test.sql',
  })
  expect(plan('tests/db/pgtap.test.ts')).toMatchObject({
    db: ['tests/db/pgtap.test.ts'],
    pgtap: null,
  })
})

test('suites are found by a word in the name of the function, contract or schema', () => {
  const cvs = ['tests/functions/cvs.test.ts', 'tests/functions/hostile-cvs.test.ts']
  expect(plan('functions/read-cv/index.ts').functions).toEqual(cvs)
  expect(plan('functions/_shared/contract/cv.ts').functions).toEqual(cvs)
  expect(plan('supabase/schemas/profile/cvs.sql').functions).toEqual(cvs)
  expect(plan('functions/rotate-key/index.ts').functions).toEqual([
    'tests/functions/rotation.test.ts',
  ])
  expect(plan('functions/_shared/ai/runner.ts').functions).toEqual([])
})

test('a changed suite runs itself', () => {
  expect(plan('tests/functions/ingest.test.ts').functions).toEqual([
    'tests/functions/ingest.test.ts',
  ])
})
