// The files that must list the functions, since their tools do not read folders. `write` puts the
// names into the text of the file and leaves the rest unchanged.

interface FunctionList {
  file: string
  write: (text: string, names: string[]) => string
}

const WIDTH = 100

export const functionLists: FunctionList[] = [
  {
    file: 'supabase/config.toml',
    write: (text, names) =>
      // From the first function's block to the next section of another kind, or to the end.
      replaceOnce(
        text,
        /^\[functions\.[^]*?\n(?=\n(?:#.*\n)*\[(?!functions\.)|(?![^]))/m,
        configBlocks(names),
      ),
  },
  {
    file: 'README.md',
    write: (text, names) =>
      replaceOnce(text, /^ *npx supabase@\d+ functions deploy(?: [^`]*?)?\n(?= *```)/m, (found) =>
        deployCommand(/^.* deploy/.exec(found)?.[0] ?? '', names),
      ),
  },
]

function configBlocks(names: string[]): string {
  const blocks = names.map(
    (name) => `[functions.${name}]
entrypoint = "../functions/${name}/index.ts"
import_map = "../functions/deno.json"
verify_jwt = false
`,
  )
  return blocks.join('\n')
}

/** The command, wrapped to lines. */
function deployCommand(start: string, names: string[]): string {
  const indent = ' '.repeat(start.length - start.trimStart().length + 2)
  const lines = names.reduce(
    ([line = '', ...before], name) =>
      `${line} ${name} \\`.length > WIDTH
        ? [`${indent}${name}`, line, ...before]
        : [`${line} ${name}`, ...before],
    [start],
  )
  return `${lines.reverse().join(' \\\n')}\n`
}

function replaceOnce(
  text: string,
  place: RegExp,
  content: string | ((found: string) => string),
): string {
  const found = place.exec(text)
  if (!found) throw new Error(`There is no place for the list: ${place}`)
  const [old] = found
  const next = typeof content === 'string' ? content : content(old)
  return text.slice(0, found.index) + next + text.slice(found.index + old.length)
}
