export interface Statement {
  sql: string
  /** the line of its first word in the file, from 1 */
  line: number
}

const SPACE_OR_COMMENT = /(?:\s+|--[^\n]*)+/y
const QUOTED = /[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"/y
const DOLLAR = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y
const WORD = /[A-Za-z_][\w$]*/y

/** The statements of a SQL script, without their semicolons. */
export function splitStatements(script: string): Statement[] {
  const statements: Statement[] = []
  let start: number | null = null
  // `begin atomic … end` holds semicolons of its own, and `case … end` may be inside it.
  let depth = 0
  let previous = ''

  const finish = (end: number) => {
    if (start === null) return
    statements.push({ sql: script.slice(start, end), line: lineAt(script, start) })
    start = null
  }

  for (let at = 0; at < script.length;) {
    const skipped = lengthOf(SPACE_OR_COMMENT, script, at) || blockCommentLength(script, at)
    if (skipped > 0) {
      at += skipped
      continue
    }
    if (script[at] === ';' && depth === 0) {
      finish(at)
      at += 1
      continue
    }
    start ??= at

    const quoted = lengthOf(QUOTED, script, at) || dollarLength(script, at)
    if (quoted > 0) {
      at += quoted
      continue
    }
    const word = script.slice(at, at + lengthOf(WORD, script, at)).toLowerCase()
    if (previous === 'begin' && word === 'atomic') depth = 1
    else if (depth > 0 && word === 'case') depth += 1
    else if (depth > 0 && word === 'end') depth -= 1
    previous = word
    at += word.length || 1
  }
  finish(script.length)
  return statements
}

/** The line, from 1, of the character at `index`. */
export function lineAt(script: string, index: number): number {
  return script.slice(0, index).split('\n').length
}

/** How many characters the sticky pattern matches here, 0 for none. */
function lengthOf(pattern: RegExp, script: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(script)?.[0].length ?? 0
}

function dollarLength(script: string, at: number): number {
  const tag = script.slice(at, at + lengthOf(DOLLAR, script, at))
  if (!tag) return 0
  const end = script.indexOf(tag, at + tag.length)
  return (end < 0 ? script.length : end + tag.length) - at
}

/** Block comments nest in PostgreSQL. */
function blockCommentLength(script: string, at: number): number {
  if (!script.startsWith('/*', at)) return 0
  const marks = /\/\*|\*\//g
  marks.lastIndex = at
  let depth = 0
  for (let mark = marks.exec(script); mark; mark = marks.exec(script)) {
    depth += mark[0] === '/*' ? 1 : -1
    if (depth === 0) return marks.lastIndex - at
  }
  return script.length - at
}
