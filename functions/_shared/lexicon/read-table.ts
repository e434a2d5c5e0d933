/**
 * The lexicon's data is written as text, one entry per line, so that hundreds stay readable:
 *
 *     # category
 *     Name | alias, alias | context, words, !other, !sense
 *     ~ Name, Name, Name          near each other, in any of the tables
 *
 * A name or alias after `=` counts only in exactly this case. After `?` it counts only near a
 * context word or a sure skill of the same field, or alone in a list. `=?` is both. Near a word
 * after `!` among the context words, each name of the row is unsure: "Java" near "island".
 *
 * An alias is another name of the same thing. After `<` it is a part of the thing: who can do the
 * part can do the thing, but a list of skills keeps the written word. Another product is a row of
 * its own, related by `~`.
 */
export interface Row {
  field: string
  category: string
  name: string
  /** The name itself comes first. */
  aliases: Alias[]
  context: string[]
  /** Words of the other thing that has the same name. */
  otherSense: string[]
  related: string[]
}

export interface Alias {
  text: string
  exact: boolean
  unsure: boolean
  isPart: boolean
}

/** The tables by field. */
export function readTables(tables: Record<string, string>): Row[] {
  const rows = new Map<string, Row>()
  const groups: string[][] = []
  for (const [field, table] of Object.entries(tables)) {
    let category = field
    for (const line of table.split('\n').map((each) => each.trim())) {
      if (line === '') continue
      if (line.startsWith('#')) category = line.slice(1).trim()
      else if (line.startsWith('~')) groups.push(list(line.slice(1)))
      else {
        const row = readRow(line, field, category)
        if (rows.has(row.name)) throw new Error(`"${row.name}" stands twice in the lexicon`)
        rows.set(row.name, row)
      }
    }
  }
  for (const group of groups) relate(rows, group)
  return [...rows.values()]
}

function relate(rows: Map<string, Row>, group: string[]): void {
  for (const name of group) {
    const row = rows.get(name)
    if (!row) throw new Error(`"${name}" is related to others but not in the lexicon`)
    for (const other of group) {
      if (other !== name && !row.related.includes(other)) row.related.push(other)
    }
  }
}

function readRow(line: string, field: string, category: string): Row {
  const [head = '', aliases = '', context = ''] = line.split('|')
  const name = readAlias(head)
  return {
    field,
    category,
    name: name.text,
    aliases: [name, ...list(aliases).map(readAlias)],
    context: list(context).filter((word) => !word.startsWith('!')),
    otherSense: list(context).flatMap((word) => (word.startsWith('!') ? [word.slice(1)] : [])),
    related: [],
  }
}

function readAlias(written: string): Alias {
  const [, marks = '', text = ''] = /^([<=?]*)(.*)$/.exec(written.trim()) ?? []
  return {
    text,
    exact: marks.includes('='),
    unsure: marks.includes('?'),
    isPart: marks.includes('<'),
  }
}

const list = (cell: string): string[] =>
  cell
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
