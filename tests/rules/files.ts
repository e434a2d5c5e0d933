import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { root } from '../../scripts/settings.ts'

const SKIPPED = new Set(['node_modules', 'build', '.svelte-kit', '.git', '.data', '.cache'])

/** Paths of our own files in `folder` with one of the endings, relative to the root. */
export function ourFiles(folder: string, endings: string[]): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return ourFiles(path, endings)
    return endings.some((ending) => entry.name.endsWith(ending)) ? [path.split(sep).join('/')] : []
  })
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** The imports of a file: packages by name, relative ones as paths from the root. */
export function imports(file: string): string[] {
  const names = [
    ...read(file).matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]/g),
    ...read(file).matchAll(/import\(\s*['"]([^'"]+)['"]\s*\)/g),
    ...read(file).matchAll(/(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g),
  ].map(([, name]) => name as string)
  return names.map((name) =>
    name.startsWith('.')
      ? relative(root, join(root, file, '..', name))
          .split(sep)
          .join('/')
      : name,
  )
}
