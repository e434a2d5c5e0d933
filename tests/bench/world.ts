// The data for the parts, made when first asked for: a stack that has collected the boards, and
// afterwards the same data in this process.
import { readBoards } from './boards.ts'
import { collect, type Collected } from './collect.ts'
import { type Home, openHome } from './home.ts'

export interface World {
  /** a running stack with every posting collected, embedded and matched */
  collected(): Promise<Collected>
  /** its data in this process; ends the stack */
  home(): Promise<Home>
  close(): Promise<void>
}

export function createWorld(data: string | null): World {
  let collected: Promise<Collected> | null = null
  let home: Promise<Home> | null = null

  const world: World = {
    collected: () => (collected ??= readBoards(data).then(collect)),
    home: () =>
      (home ??= world.collected().then(async ({ stack }) => {
        await stack.end()
        return openHome(stack.dataDir)
      })),
    async close() {
      await (await home)?.close()
      await (await collected)?.close()
    },
  }
  return world
}
