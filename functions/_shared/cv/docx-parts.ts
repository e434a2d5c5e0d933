/** What a part's .rels file names: link targets by relation id, and other parts by their type. */
export interface Relations {
  links: Map<string, string>
  /** The path of the part of a type, such as `styles`, as the part's folder sees it. */
  parts: Map<string, string>
}

export function readRelations(relations: string): Relations {
  const links = new Map<string, string>()
  const parts = new Map<string, string>()
  for (const [tag] of relations.matchAll(/<Relationship\b[^<>]*>/g)) {
    const id = attribute(tag, 'Id')
    const target = attribute(tag, 'Target')
    const type = (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? ''
    if (!id || !target) continue
    if (type === 'hyperlink') links.set(id, target)
    else if (!parts.has(type)) parts.set(type, target)
  }
  return { links, parts }
}

/**
 * The name of the main part. Word on the web calls it `word/document2.xml`, and the package's own
 * relations say so.
 */
export function mainPart(names: string[], relations: string): string | null {
  const target = readRelations(relations).parts.get('officeDocument')?.replace(/^\//, '') ?? ''
  const isPart = /^word\/[\w.-]+\.xml$/i.test(target) && names.includes(target)
  if (isPart) return target
  return names.includes('word/document.xml') ? 'word/document.xml' : null
}

export function attribute(tag: string, name: string): string | null {
  const value = tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1]
  return value === undefined ? null : value.replaceAll('&amp;', '&')
}
