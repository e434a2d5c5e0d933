import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitStatements } from './split-statements.ts'

const split = (script: string) => splitStatements(script).map(({ sql }) => sql)

test.each([
  ['select 1; select 2', ['select 1', 'select 2']],
  [';;select 1;;', ['select 1']],
  ["select ';', ';;''x;'; select 2", ["select ';', ';;''x;'", 'select 2']],
  ["select E'\\';'; select 2", ["select E'\\';'", 'select 2']],
  ["select '\\'; select 2", ["select '\\'", 'select 2']],
  ['select "a;b"; select 2', ['select "a;b"', 'select 2']],
  ['select $$;$a$;$$; select 2', ['select $$;$a$;$$', 'select 2']],
  ['select $a$;$$;$a$; select 2', ['select $a$;$$;$a$', 'select 2']],
  ['select $1; select 2', ['select $1', 'select 2']],
  ['-- one; two\nselect 1; -- three;\n', ['select 1']],
  ['/* a; /* b; */ c; */ select 1; select /* ; */ 2', ['select 1', 'select /* ; */ 2']],
  [
    'create function f() returns int begin atomic select case when true then 1 end; select 2; end; select 3',
    [
      'create function f() returns int begin atomic select case when true then 1 end; select 2; end',
      'select 3',
    ],
  ],
  ['begin; select 1; end; select 2', ['begin', 'select 1', 'end', 'select 2']],
])('%j', (script, statements) => {
  expect(split(script)).toEqual(statements)
})

test('a statement knows its line', () => {
  const statements = splitStatements('-- a\n\nselect 1;\nselect\n  2;\n/*\n*/ select 3')
  expect(statements.map(({ line }) => line)).toEqual([3, 4, 7])
})

test('splitting always ends, and loses only spaces, comments and semicolons', () => {
  const piece = fc.constantFrom(
    "'",
    '"',
    '$$',
    '$a$',
    ';',
    '--',
    '\n',
    '/*',
    '*/',
    'begin atomic ',
    'end',
    'a',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const script = pieces.join('')
      let at = 0
      for (const { sql } of splitStatements(script)) {
        const found = script.indexOf(sql, at)
        expect(found).toBeGreaterThanOrEqual(at)
        at = found + sql.length
      }
    }),
  )
})

test('the bootstrap splits into as many statements as PostgreSQL counts', async () => {
  const auth = await readFile(join(import.meta.dirname, 'bootstrap/auth.sql'), 'utf8')
  const statements = split(auth)
  expect(statements.every((sql) => /^(create|alter)\b/.test(sql))).toBe(true)
  expect(statements.filter((sql) => sql.startsWith('create function'))).toHaveLength(4)
})
