import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Transaction } from '@electric-sql/pglite'
import { lineAt, splitStatements, type Statement } from './split-statements.ts'

/** Runs a script statement by statement, so that an error names its line. */
export async function runScript(tx: Transaction, path: string): Promise<Statement[]> {
  const statements = splitStatements(await readFile(path, 'utf8'))
  for (const statement of statements) {
    await tx.exec(statement.sql).catch((thrown: unknown) => {
      throw new Error(explain(basename(path), statement, thrown), { cause: thrown })
    })
  }
  return statements
}

/** 'jobs.sql:12: column "x" does not exist (42703)', with the statement's first line. */
function explain(file: string, { sql, line }: Statement, thrown: unknown): string {
  if (!(thrown instanceof Error)) return `${file}:${line}: ${String(thrown)}`
  const { message, code, position, detail, hint } = thrown as Error & Record<string, unknown>
  const within = typeof position === 'string' ? lineAt(sql, Number(position) - 1) - 1 : 0
  const lines = [
    `${file}:${line + within}: ${message} (${String(code)})`,
    ...[detail, hint].filter((text) => typeof text === 'string'),
    `in: ${sql.split('\n', 1)[0]}`,
  ]
  return lines.join('\n  ')
}
