export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }

/**
 * Reads a posting's plain text into blocks: lines that begin with "- " are a list, a separate short
 * line without closing punctuation is a heading, and the rest are paragraphs.
 */
export function readDescription(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    if (line === '') continue
    const item = /^(?:[-*•]\s+)(.+)/.exec(line)?.[1]
    const last = blocks.at(-1)
    if (item === undefined)
      blocks.push({ kind: isHeading(line) ? 'heading' : 'paragraph', text: line })
    else if (last?.kind === 'list') last.items.push(item)
    else blocks.push({ kind: 'list', items: [item] })
  }
  return blocks.map((block, at) =>
    isStrayHeading(block, blocks[at + 1]) ? asParagraph(block) : block,
  )
}

function isHeading(line: string): boolean {
  return line.length <= 60 && /^[\p{Lu}\p{N}]/u.test(line) && /[^.,;!]$/.test(line)
}

/** A heading needs text below: not the last line, and not one right above another short line. */
function isStrayHeading(block: Block, next: Block | undefined): boolean {
  return block.kind === 'heading' && (next === undefined || next.kind === 'heading')
}

function asParagraph(block: Block): Block {
  return block.kind === 'heading' ? { kind: 'paragraph', text: block.text } : block
}
