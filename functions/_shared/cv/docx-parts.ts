/** Link targets by relation id, from a part's .rels file. */
export function readLinkTargets(relations: string): Map<string, string> {
  const targets = new Map<string, string>()
  for (const [tag] of relations.matchAll(/<Relationship\b[^<>]*>/g)) {
    const id = attribute(tag, 'Id')
    const target = attribute(tag, 'Target')
    if (id && target && /\/hyperlink$/.test(attribute(tag, 'Type') ?? '')) targets.set(id, target)
  }
  return targets
}

export function attribute(tag: string, name: string): string | null {
  const value = tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1]
  return value === undefined ? null : value.replaceAll('&amp;', '&')
}
