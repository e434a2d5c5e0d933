import { ourFiles, imports } from './files.ts'

const SHARED = 'functions/_shared/'
const LIB = 'web/src/lib/'

/**
 * The allowed imports of each room of `functions/_shared`: other rooms by their name, `root` for
 * the files beside the rooms, `database.types` for that one file, and packages by their name.
 */
export const ROOMS: Record<string, readonly string[]> = {
  contract: ['zod'],
  lexicon: ['contract'],
  profile: ['contract', 'lexicon'],
  cv: ['contract', 'lexicon', 'fast-xml-parser', 'fflate', 'unpdf'],
  observe: ['contract', 'root', '@sentry/core', '@supabase/server'],
  http: ['contract', 'root', 'observe', 'zod', '@supabase/server', '@supabase/supabase-js'],
  sealing: ['contract', 'root', 'http'],
  ai: ['contract', 'lexicon', 'root', 'http', 'observe', 'sealing', 'zod', 'openai'],
  tasks: ['contract', 'lexicon', 'profile', 'ai', 'zod', 'htmlparser2', 'libphonenumber-js'],
}

/** Pure rooms run in every runtime, so web and extension may import them too. */
export const PURE = ['contract', 'lexicon', 'profile', 'documents']

/**
 * The other rooms that each room of `web/src/lib` may import. All of them may import pure rooms.
 */
export const LIB_ROOMS: Record<string, readonly string[]> = {
  format: [],
  matches: ['format'],
  forms: ['root'],
  live: ['root'],
  observe: [],
  ui: ['format', 'forms', 'matches'],
  db: ['matches', 'server'],
  server: ['db', 'root'],
  cvs: ['db', 'live', 'server', 'ui', 'root'],
  preferences: ['db', 'format', 'forms', 'server', 'ui', 'root'],
  jobs: ['db', 'format', 'live', 'matches', 'ui', 'root'],
  keys: [],
  proposals: ['cv-page', 'db', 'format', 'forms', 'live', 'profile-editor', 'ui', 'root'],
  today: ['db', 'profile-editor'],
  'cv-page': ['db', 'format', 'forms', 'live', 'ui', 'root'],
  'profile-editor': ['cv-page', 'db', 'format', 'forms', 'live', 'server', 'ui', 'root'],
}

export type Imports = ReadonlyMap<string, readonly string[]>

/**
 * The imports of each source file in these folders. Tests, and files that only tests import, are
 * left out.
 */
export function importsBelow(...folders: string[]): Imports {
  const files = folders
    .flatMap((folder) => ourFiles(folder, ['.ts', '.svelte']))
    .filter((file) => !/(\.test|\/testing|\/test-\w+)\.ts$/.test(file))
  return new Map(files.map((file) => [file, imports(file)]))
}

/** Imports of `functions/_shared` that its rooms do not allow, each as a sentence. */
export function forbiddenInShared(all: Imports): string[] {
  return offenders(all, SHARED, (file, name) => {
    const room = roomOf(file, SHARED)
    if (room === 'root') return name.startsWith(SHARED) && roomOf(name, SHARED) !== 'contract'
    const target = name.startsWith(SHARED) ? roomOf(name, SHARED) : packageOf(name)
    return target !== room && !ROOMS[room]?.includes(target)
  })
}

/** Imports of `web/src/lib` that its rooms do not allow, and imports of routes by a room. */
export function forbiddenInLib(all: Imports): string[] {
  return offenders(all, LIB, (file, name) => {
    const path = name.replace(/^#lib\//, LIB)
    if (path.startsWith('web/src/routes/')) return true
    const room = roomOf(file, LIB)
    if (!path.startsWith(LIB) || room === 'root') return false
    const target = roomOf(path, LIB)
    return target !== room && !LIB_ROOMS[room]?.includes(target)
  })
}

/** Imports by web and extension of a part of the functions that is no pure room. */
export function impureOutside(all: Imports): string[] {
  return offenders(all, '', (_file, name) => {
    if (!name.startsWith('functions/')) return false
    return !PURE.includes(roomOf(name, SHARED))
  })
}

/** Files that import each other in a circle, each circle once. */
export function circles(all: Imports): string[] {
  const found = new Set<string>()
  const done = new Set<string>()
  const visit = (file: string, path: string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) return void found.add(path.slice(start).toSorted().join(' '))
    if (done.has(file)) return
    done.add(file)
    for (const name of all.get(file) ?? []) visit(name.replace(/^#lib\//, LIB), [...path, file])
  }
  for (const file of all.keys()) visit(file, [])
  return [...found]
}

function offenders(
  all: Imports,
  folder: string,
  isForbidden: (file: string, name: string) => boolean,
): string[] {
  return [...all]
    .filter(([file]) => file.startsWith(folder))
    .flatMap(([file, names]) =>
      names.filter((name) => isForbidden(file, name)).map((name) => `${file} imports ${name}`),
    )
}

function roomOf(path: string, folder: string): string {
  const [room, ...rest] = path.slice(folder.length).split('/')
  return rest.length > 0 ? room! : 'root'
}

function packageOf(name: string): string {
  return /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name
}
