// Where a word is still found: in any table of any schema, or in any file.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../../../supabase/local/database/database.ts'
import { wordsIn } from '../../stack/digest/digest.ts'

type Words = Record<string, string>

/**
 * `<place of the word> in <table>`, for every table but the catalog's own: what its statistics sampled
 * goes with the next analyze.
 */
export async function findInTables(db: Database, words: Words): Promise<string[]> {
  const found = await wordsIn(db, Object.values(words))
  return found.flatMap((line) =>
    Object.entries(words)
      .filter(([, word]) => line.startsWith(`${word} in `))
      .map(([place, word]) => place + line.slice(word.length)),
  )
}

/** Most words of one person end alike: a file without that holds none of them. */
const ENDING = 8
/** A column of that type keeps 16 bytes, not letters. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** `<place of the word> in <file>`. */
export async function findInFiles(folder: string, words: Words): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path)
    const endings = new Set(Object.values(words).map((word) => word.slice(-ENDING)))
    for (const ending of endings) if (!bytes.includes(ending)) endings.delete(ending)
    for (const [place, word] of Object.entries(words)) {
      const isThere = endings.has(word.slice(-ENDING)) && bytes.includes(word)
      if (
        isThere ||
        (UUID.test(word) && bytes.includes(Buffer.from(word.replaceAll('-', ''), 'hex')))
      )
        found.push(`${place} in ${path.slice(folder.length)}`)
    }
  }
  return found
}

/** Bytes are written as hex digits. */
export function placesIn(text: string, words: Words): string[] {
  return Object.entries(words)
    .filter(([, word]) => text.includes(word) || text.includes(Buffer.from(word).toString('hex')))
    .map(([place]) => place)
}
