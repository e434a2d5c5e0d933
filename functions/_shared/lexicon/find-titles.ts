import { AliasTree } from './alias-tree.ts'
import { TITLE_ROWS } from './titles.ts'
import { tokenise } from './tokenise.ts'

const tree = new AliasTree<{ family: string; exact: string | null }>()
for (const row of TITLE_ROWS) {
  for (const { text, unsure } of row.aliases) {
    // "AE" and "pm" are titles in a title, but may mean anything in a sentence.
    const isShort = text.length <= 3
    if (!unsure) tree.add(text, { family: row.name, exact: isShort ? text.toUpperCase() : null })
  }
}

/** The title family of each mention in a text, in order. */
export function findTitles(text: string): string[] {
  const tokens = tokenise(text)
  const families: string[] = []
  for (let from = 0; from < tokens.words.length;) {
    const found = tree.longest(tokens, from, ({ exact }, to) => {
      return exact === null || text.slice(tokens.starts[from], tokens.ends[to - 1]) === exact
    })
    if (found) families.push(found.entry.family)
    from = found ? found.to : from + 1
  }
  return families
}
