import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

interface IconData {
  node: [tag: string, attributes: Record<string, string | number>][]
}

const ICON = /[\\/]@lucide[\\/]svelte[\\/]dist[\\/]icons[\\/][\w-]+\.svelte$/

/**
 * Writes Lucide's icons as markup during the build. Its own icons are put together from data in the
 * browser, each attribute by itself, and a list with a hundred of them keeps a phone busy. Of their
 * props this knows `size`, `strokeWidth`, `fill`, `class` and those for screen readers. A number
 * would make Svelte look through all properties of an SVG element first.
 */
export function staticIcons(): Plugin {
  return {
    name: 'static-icons',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: ICON },
      async handler(id) {
        const data = /const iconData = (\{.*\});$/m.exec(await readFile(id, 'utf8'))?.[1]
        if (!data) throw new Error(`No icon is found in ${id}.`)
        return componentOf(JSON.parse(data) as IconData)
      },
    },
  }
}

function componentOf({ node }: IconData): string {
  const shapes = node.map(([tag, attributes]) => {
    const written = Object.entries(attributes).filter(([name]) => name !== 'key')
    return `<${tag} ${written.map(([name, value]) => `${name}="${value}"`).join(' ')} />`
  })
  return `<script>
  let { size = 24, strokeWidth = 2, fill = 'none', class: look,
    'aria-hidden': isHidden, 'aria-label': label } = $props()
</script>
<svg viewBox="0 0 24 24" width={String(size)} height={String(size)} {fill} stroke="currentColor"
  stroke-width={String(strokeWidth)} stroke-linecap="round" stroke-linejoin="round" class={look}
  aria-hidden={isHidden} aria-label={label} role={label ? 'img' : undefined}>${shapes.join('')}</svg>`
}
