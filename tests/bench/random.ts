/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface Dice {
  /** true with this chance */
  lands(chance: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** up to `count` different ones, in any order */
  draw<Item>(items: readonly Item[], count: number): Item[]
  /** 0 to 1 */
  share(): number
}

export function dice(seed: number): Dice {
  const share = seeded(seed)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(share() * items.length)] as Item
  return {
    share,
    pick,
    lands: (chance) => share() < chance,
    draw(items, count) {
      const left = [...items]
      return Array.from({ length: Math.min(count, left.length) }, () => {
        const [drawn] = left.splice(Math.floor(share() * left.length), 1)
        return drawn as (typeof items)[number]
      })
    },
  }
}
