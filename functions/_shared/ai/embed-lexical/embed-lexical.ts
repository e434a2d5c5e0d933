import { readFeatures } from './features.ts'

/** A part of `embedding_model`. Raise it when the lexicon or the weights change an embedding. */
export const LEXICAL_MODEL = 'builtin-lexical-2'

const WIDTH = 384
/**
 * The weight of each kind, and over how many numbers it is spread. A larger weight is spread over
 * more.
 */
const KINDS: Record<string, { weight: number; spread: number }> = {
  title: { weight: 2, spread: 8 },
  field: { weight: 1.6, spread: 8 },
  skill: { weight: 1.5, spread: 6 },
  category: { weight: 0.8, spread: 6 },
  word: { weight: 0.3, spread: 2 },
}

/**
 * The built-in embedding: the content of a text (titles, skills, fields, words) hashed into 384
 * numbers of length 1, the same on every runtime. Null for a text without a usable word.
 */
export function embedLexical(text: string): number[] | null {
  const vector = new Float64Array(WIDTH)
  for (const [name, mass] of readFeatures(text)) {
    const { weight, spread } = KINDS[name.slice(0, name.indexOf(':'))] as (typeof KINDS)[string]
    const value = (weight * damped(mass)) / Math.sqrt(spread)
    for (let turn = 0; turn < spread; turn++) {
      const hash = hashOf(name, turn)
      vector[hash % WIDTH] = (vector[hash % WIDTH] as number) + (hash & 0x40000000 ? value : -value)
    }
  }
  const length = Math.sqrt(vector.reduce((sum, each) => sum + each * each, 0))
  // Rounded, because the last bit of Math.log differs between engines.
  return length === 0 ? null : Array.from(vector, (each) => Math.round((each / length) * 1e7) / 1e7)
}

/** Later mentions count less: the tenth adds little to the third. */
const damped = (mass: number): number => (mass <= 1 ? mass : 1 + Math.log(mass))

/** FNV-1a over UTF-16 units, finished as murmur3 does so that close names land far apart. */
function hashOf(name: string, turn: number): number {
  let hash = 0x811c9dc5 ^ (turn * 0x9e3779b1)
  for (let index = 0; index < name.length; index++) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
