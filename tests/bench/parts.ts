import { bytes } from './bytes.ts'
import { collecting } from './collecting.ts'
import { dailyMatching } from './daily-matching.ts'
import { insertToTab } from './insert-to-tab.ts'
import { limits } from './limits.ts'
import { lists } from './lists.ts'
import { matchRpc } from './match-rpc.ts'
import type { Part } from './part.ts'
import { recall } from './recall.ts'
import { rls } from './rls.ts'
import { starts } from './starts.ts'
import { uploads } from './uploads.ts'

/** In this order: parts on a running stack come before parts on its data. */
export const PARTS: Record<string, Part> = {
  starts,
  collecting,
  uploads,
  lists,
  match: matchRpc,
  rls,
  tab: insertToTab,
  daily: dailyMatching,
  recall,
  limits,
  bytes,
}
