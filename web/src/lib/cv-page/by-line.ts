/** What each line of a CV became. The first fact that names a line is the most exact one. */
export function factsByLine(places: Iterable<[string, readonly number[]]>): Map<number, string> {
  const facts = new Map<number, string>()
  for (const [fact, lines] of places)
    for (const line of lines) if (!facts.has(line)) facts.set(line, fact)
  return facts
}
