/** What each line of a CV belongs to. The first that names a line has it. */
export function byLine<What>(all: Iterable<readonly [What, readonly number[]]>): Map<number, What> {
  const found = new Map<number, What>()
  for (const [what, lines] of all)
    for (const line of lines) if (!found.has(line)) found.set(line, what)
  return found
}
