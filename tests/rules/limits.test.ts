// Each limit of a text or list is written once, in contract/limits.ts. The tables, the contract,
// the tasks, the forms, and the profile that SQL passes to scoring have the same limit.
import { expect, test } from 'vitest'
import { z } from 'zod'
import * as limits from '../../functions/_shared/contract/limits.ts'
import { writeContact } from '../../functions/_shared/contract/contact.ts'
import * as profile from '../../functions/_shared/contract/profile.ts'
import { describeCandidate } from '../../functions/_shared/tasks/describe-candidate/task.ts'
import { MAX_TEXT } from '../../functions/_shared/tasks/read-posting/posting-text.ts'
import * as forms from '../../web/src/lib/profile-editor/forms.ts'
import { readPreferences } from '../../web/src/lib/preferences/preferences-form.ts'
import { ourFiles, read } from './files.ts'

const { BYTE_LIMITS, cut, ENTRY_LIMITS, fits, LIMITS, ROW_LIMITS } = limits
const EMOJI = '🌻'

const MEASURE = /(\b(?:char_length|cardinality|octet_length|\w*array_length|length)\b)\(/g
const BOUND =
  /\b(char_length|cardinality|octet_length)\((\w+)(?:::text)?\) (?:<= |between \d+ and )(\d+)/g

/**
 * The limits in the checks of a schema's tables: `table.column` with its limit, in characters or
 * bytes.
 */
function constraints(sql: string) {
  const found = { characters: {}, bytes: {} } as Record<string, Record<string, number>>
  for (const [, table, body] of sql.matchAll(/create table \w+\.(\w+) \((.*?)^\);/gms)) {
    const checks = body!.split('\n').map((line) => line.replace(/--.*/, ''))
    const text = checks.join('\n')
    const bounds = [...text.matchAll(BOUND)]
    const unread = [...text.matchAll(MEASURE)].length - bounds.length
    if (unread !== 0) throw new Error(`${table} measures something that this test cannot read`)
    for (const [, measure, column, most] of bounds) {
      const kind = measure === 'octet_length' ? 'bytes' : 'characters'
      found[kind]![`${table}.${column}`] = Number(most)
    }
  }
  return found
}

function flat(tables: Record<string, Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(tables).flatMap(([table, columns]) =>
      Object.entries(columns).map(([column, most]) => [`${table}.${column}`, most]),
    ),
  )
}

test('each constraint on a length has its limit, and each limit has its constraint', () => {
  const schemas = ourFiles('supabase/schemas', ['.sql']).map(read).join('\n')
  expect(constraints(schemas)).toEqual({ characters: flat(LIMITS), bytes: flat(BYTE_LIMITS) })
})

test.each([
  ['another number', 'char_length(name) <= 7', { characters: { 'x.name': 7 }, bytes: {} }],
  ['a range', 'octet_length(j::text) between 1 and 9', { characters: {}, bytes: { 'x.j': 9 } }],
])('a table with %s is read', (_what, check, held) => {
  expect(constraints(`create table public.x (\n  check (${check})\n);`)).toEqual(held)
})

test('a constraint that cannot be read is an error', () => {
  const sql = 'create table public.x (\n  check (length(name) < 7)\n);'
  expect(() => constraints(sql)).toThrow('cannot read')
})

/** Whether a shape accepts this value in one field; errors in other fields do not count. */
function takes(shape: z.ZodType, base: object, field: string, value: unknown): boolean {
  const { error } = shape.safeParse({ ...base, [field]: value })
  return !error?.issues.some(({ path }) => path[0] === field)
}

const list = (count: number) => Array.from({ length: count }, (_, at) => `entry ${at}`)
const isList = (table: string, column: string) => table === 'profiles' && column === 'skills'

const TAKERS = [
  ['the contract', 'certificates', profile.certificate, {}],
  ['the contract', 'education', profile.education, {}],
  ['the contract', 'experiences', profile.experience, {}],
  ['the contract', 'profiles', profile.profileDraft, {}],
  ['scoring', 'profiles', profile.scoredProfile, {}],
  ['the form', 'certificates', forms.certificateForm, {}],
  ['the form', 'education', forms.educationForm, {}],
  ['the form', 'experiences', forms.experienceForm, {}],
] as const

const FIELDS = TAKERS.flatMap(([who, table, shape, base]) =>
  Object.entries(LIMITS[table]).map(
    ([column, most]) => [who, `${table}.${column}`, shape, base, most] as const,
  ),
)

test.each([
  ...FIELDS,
  ['the form', 'profiles.headline', forms.about, {}, LIMITS.profiles.headline] as const,
  ['the form', 'profiles.summary', forms.about, {}, LIMITS.profiles.summary] as const,
  ['the form', 'profiles.skills', forms.skillsForm, {}, LIMITS.profiles.skills] as const,
])('%s accepts the whole of %s, and no more', (_who, name, shape, base, most) => {
  const [table, column] = name.split('.') as [string, string]
  const filled = (count: number) => (isList(table, column) ? list(count) : EMOJI.repeat(count))
  expect(takes(shape, base, column, filled(most))).toBe(true)
  expect(takes(shape, base, column, filled(most + 1))).toBe(false)
})

test.each(Object.entries(ENTRY_LIMITS.contact).filter(([field]) => field !== 'email'))(
  'contract and form have the same limit for %s',
  (field, most) => {
    for (const shape of [profile.contact, writeContact.input, forms.contactForm]) {
      expect(takes(shape, {}, field, EMOJI.repeat(most))).toBe(true)
      expect(takes(shape, {}, field, EMOJI.repeat(most + 1))).toBe(false)
    }
  },
)

test('achievements, languages and skills have the same limit in the form and the contract', () => {
  const lines = (text: string) => takes(forms.experienceForm, {}, 'achievements', text)
  const kept = (text: string) => takes(profile.experience, {}, 'achievements', [text])
  const level = (text: string) =>
    forms.languagesForm.safeParse({ names: ['German'], levels: [text] }).success
  const said = (text: string) => profile.language.safeParse({ name: 'German', level: text }).success
  const skill = (text: string) => forms.skillsForm.safeParse({ skills: [text] }).success
  const can = (text: string) => takes(profile.profileDraft, {}, 'skills', [text])
  for (const [most, ...all] of [
    [LIMITS.achievements.text, lines, kept],
    [ENTRY_LIMITS.language.level, level, said],
    [ENTRY_LIMITS.skill, skill, can],
  ] as const) {
    for (const takesText of all) {
      expect(takesText(EMOJI.repeat(most))).toBe(true)
      expect(takesText(EMOJI.repeat(most + 1))).toBe(false)
    }
  }
  expect(lines('line\n'.repeat(ROW_LIMITS.achievements))).toBe(true)
  expect(lines('line\n'.repeat(ROW_LIMITS.achievements + 1))).toBe(false)
})

test.each(Object.entries(LIMITS.preferences))(
  'the form has the limit of the table for %s',
  (field, most) => {
    const languages = (count: number) => Array.from({ length: count }, () => 'en')
    const isTaken = (count: number) => {
      const form = new FormData()
      for (const entry of field === 'languages' ? languages(count) : list(count)) {
        form.append(field, entry)
      }
      return !readPreferences(form).error?.issues.some(({ path }) => path[0] === field)
    }
    expect(isTaken(most)).toBe(true)
    expect(isTaken(most + 1)).toBe(false)
  },
)

test('SQL passes the whole profile to scoring', () => {
  const sql = read('supabase/schemas/profile/profile_embedding.sql')
  const tables = {
    ...LIMITS,
    language: ENTRY_LIMITS.language,
    written: { text: ENTRY_LIMITS.skill },
  }
  const alias: Record<string, keyof typeof tables> = {
    profile: 'profiles',
    experience: 'experiences',
    achievement: 'achievements',
    school: 'education',
    certificate: 'certificates',
    language: 'language',
    written: 'written',
  }
  const cuts = [...sql.matchAll(/private\.tidy\((\w+)(?:\.| ->> ')(\w+)'?, (\d+)\)/g)]
  expect(cuts.length).toBe([...sql.matchAll(/private\.tidy\((?!value|text, int)/g)].length)
  for (const [text, name, column, most] of cuts) {
    const columns: Record<string, number> = tables[alias[name!]!]
    expect(columns[column!], text).toBe(Number(most))
  }
  expect(sql).toContain(`limit ${LIMITS.profiles.skills}\n`)
  expect(sql).toContain(`$[0 to ${ROW_LIMITS.languages - 1}]`)
})

test('a profile with the longest summary is described with its experiences', () => {
  const summary = 'I looked after cold chains. '
    .repeat(400)
    .slice(0, LIMITS.profiles.summary)
    .trim()
  const draft = {
    headline: null,
    summary,
    skills: [],
    languages: [],
    experiences: [
      {
        employer: null,
        title: 'Warehouse manager',
        started_on: null,
        ended_on: null,
        is_current: true,
        location: null,
        achievements: [{ text: 'Halved the spoilage of vaccines' }],
      },
    ],
    education: [],
    certificates: [],
  }
  const input = describeCandidate.input.parse({ profile: draft })
  const { match_text } = describeCandidate.output.parse(describeCandidate.builtin(input))
  expect(match_text).toContain('I looked after cold chains.')
  expect(match_text).toContain('Halved the spoilage of vaccines')
})

test('a posting is cut to less than its table holds', () => {
  expect(MAX_TEXT).toBeLessThanOrEqual(LIMITS.jobs.description)
})

/** Numbers that are no limit of a text or list in a table, by file. */
const OTHERS: Record<string, readonly string[]> = {
  // A path in storage; the points of a letter and the lines that a file has a look for.
  'functions/_shared/contract/cv.ts': ['.max(1000)', '.max(5000)', '.max(200)'],
  'functions/_shared/contract/rotate-key.ts': ['.max(200)'], // where a run goes on
  'functions/_shared/contract/web-endpoints.ts': ['.max(100)'], // ids of one request
  'functions/_shared/tasks/parse-cv/task.ts': ['.max(200_000)', '.max(500)', '.max(100)'], // a file
  'functions/ingest-jobs/validators.ts': ['.max(300)'], // a header of HTTP
  'web/src/lib/ui/CodeField.svelte': ['maxlength={12}'], // a code typed from another device
  'web/src/routes/(app)/settings/SecondFactor.svelte': ['maxlength={60}'], // kept by the auth server
}

/** Limits written as a number of two digits or more. */
function literals(code: string): string[] {
  return [
    ...code.matchAll(
      /(?:(?<!Math)\.max|\b(?:optionalText|shortText|texts|line|words|cut|fits))\([^()\n]*?\d[\d_]+\)/g,
    ),
    ...code.matchAll(/\bmaxlength=(?:\{|")?\d+[}"]?/g),
  ].map(([text]) => text)
}

test('no limit is written as a number outside limits.ts', () => {
  const files = [...ourFiles('functions', ['.ts']), ...ourFiles('web/src', ['.ts', '.svelte'])]
    .filter((file) => !/(\.test|\/testing)\.ts$|\/_shared\/env\.ts$/.test(file))
    .map((file) => [file, literals(read(file))] as const)
  const found = Object.fromEntries(files.filter(([, numbers]) => numbers.length > 0))
  expect(found).toEqual(OTHERS)
})

test.each(['.max(4_000)', 'optionalText(300)', 'line(60)', 'maxlength={80}', 'maxlength="80"'])(
  'the number in %s is found',
  (code) => expect(literals(code)).toEqual([code]),
)

test('an emoji counts as one character, and no cut divides one', () => {
  expect(fits(EMOJI.repeat(3), 3)).toBe(true)
  expect(fits(EMOJI.repeat(4), 3)).toBe(false)
  expect(fits('abcd', 3)).toBe(false)
  expect(cut(`a${EMOJI.repeat(9)}`, 3)).toBe(`a${EMOJI.repeat(2)}`)
  expect(cut(EMOJI.repeat(9), 3)).toBe(EMOJI.repeat(3))
  expect(cut('abc', 3)).toBe('abc')
})
