/** An element in document order: its tag name keys its children, `:@` its attributes. */
export type XmlNode = Record<string, unknown>

export interface XmlElement {
  name: string
  children: XmlNode[]
  attributes: Record<string, string>
}

export function open(node: XmlNode): XmlElement {
  const name = Object.keys(node).find((key) => key !== ':@') ?? ''
  const children = Array.isArray(node[name]) ? (node[name] as XmlNode[]) : []
  return { name, children, attributes: (node[':@'] as Record<string, string> | undefined) ?? {} }
}

export function child(nodes: XmlNode[], name: string): XmlElement | undefined {
  const found = nodes.find((node) => open(node).name === name)
  return found && open(found)
}

export function textOf(children: XmlNode[]): string {
  return children.map((one) => String(one['#text'] ?? '')).join('')
}

/**
 * Elements named `name` below `nodes`, without searching in `barrier`: content controls may wrap
 * rows.
 */
export function descend(nodes: XmlNode[], name: string, barrier: string): XmlNode[] {
  return nodes.flatMap((node) => {
    const element = open(node)
    if (element.name === name) return [node]
    return element.name === barrier ? [] : descend(element.children, name, barrier)
  })
}
