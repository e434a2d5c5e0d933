import { seeded } from '../stack/seeded.ts'

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
