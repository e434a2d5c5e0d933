// Every function reads the errors that the database returns.
import { expect, test } from 'vitest'
import ts from 'typescript'
import { ourFiles, read } from './files.ts'

/** Calls that return an error in their answer instead of throwing it. */
const ASKS = /\.(from\(\s*['"`\w]|rpc\(|auth\.admin\.|storage\.|functions\.invoke\()/
const sources = [...ourFiles('functions', ['.ts']), ...ourFiles('scripts', ['.ts'])].filter(
  (file) => !file.endsWith('.test.ts'),
)

/** The awaited calls of this source whose error is neither thrown nor read. */
function swallowed(source: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isAwaitExpression(node) && ASKS.test(node.expression.getText()) && isCall(node))
      if (!hears(node)) found.push(node.getText().replace(/\s+/g, ' '))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true))
  return found
}

/**
 * A chain of calls on a client: `db.from('x').select()`, not an expression that only contains one.
 */
function isCall({ expression }: ts.AwaitExpression): boolean {
  let part: ts.Expression = expression
  while (ts.isCallExpression(part) || ts.isPropertyAccessExpression(part)) part = part.expression
  return ts.isIdentifier(part) && !/^(Promise|Array|Buffer)$/.test(part.text)
}

function hears(node: ts.AwaitExpression): boolean {
  if (/\.throwOnError\(\)/.test(node.getText())) return true
  const { parent } = node
  if (!ts.isVariableDeclaration(parent) || !ts.isObjectBindingPattern(parent.name)) return false
  return parent.name.elements.some(
    ({ name, propertyName }) => (propertyName ?? name).getText() === 'error',
  )
}

test('no function and no script ignores an error of the database', () => {
  const offenders = sources.flatMap((file) =>
    swallowed(read(file)).map((call) => `${file}: ${call}`),
  )
  expect(sources.length).toBeGreaterThan(80)
  expect(offenders).toEqual([])
})

test.each([
  [`const { data } = await db.from('cvs').select('id')`, 1],
  [`const { data } = await db\n  .from('cvs')\n  .select('id').limit(1)`, 1],
  [`await db.rpc('claim')`, 1],
  [`return (await db.rpc('claim')).data`, 1],
  [`const answer = await db.storage.from('cvs').remove([path])`, 1],
  [`const { data, error } = await db.storage.listBuckets()`, 0],
  [`const { data: exists, error: unknown } = await db.storage.from('cvs').exists(path)`, 0],
  [`await db.rpc('claim').throwOnError()`, 0],
  [`await Promise.all(Array.from({ length: 2 }, turn))`, 0],
])('%s', (source, count) => {
  expect(swallowed(source)).toHaveLength(count)
})
