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

/** Ids of the paragraph styles that make list items by themselves, from styles.xml. */
export function readListStyles(styles: string): Set<string> {
  const ids = new Set<string>()
  for (const style of styles.split(/<w:style\b/).slice(1)) {
    const id = attribute(style.slice(0, style.indexOf('>')), 'w:styleId')
    if (id && /<w:numPr>/.test(style) && !/heading|title|berschrift/i.test(id)) ids.add(id)
  }
  return ids
}

function attribute(tag: string, name: string): string | null {
  const value = tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1]
  return value === undefined ? null : value.replaceAll('&amp;', '&')
}
