import { invalidate } from '$app/navigation'
import { toast } from 'svelte-sonner'
import { browserDb } from '#lib/db/client.ts'
import * as matches from '#lib/db/matches.ts'
import { explain, failureCode } from '#lib/failure.ts'
import { count } from '#lib/wording.ts'

/**
 * A list that changed elsewhere is announced and shown when asked for: nothing moves under the
 * reader's finger. A refresh the person pressed for is shown at once.
 */
export class NewMatches {
  /** what the bar says; empty: nothing to show */
  news = $state('')
  isRefreshing = $state(false)
  #latestAt: () => string

  constructor(latestAt: () => string) {
    this.#latestAt = latestAt
  }

  async hear() {
    if (this.isRefreshing) return
    if (this.#latestAt() === '') return this.show()
    const fresh = await matches.countSince(browserDb(), this.#latestAt()).catch(() => 0)
    this.news =
      fresh > 0 ? count(fresh, 'new match', 'new matches') : 'Your matches were ranked again'
  }

  async show() {
    await invalidate('rolecall:matches')
    this.news = ''
  }

  async refresh() {
    this.isRefreshing = true
    try {
      const found = await matches.refresh(browserDb())
      await this.show()
      toast(`${count(found, 'job fits', 'jobs fit')} after looking through all that are open.`)
    } catch (thrown) {
      toast.error(explain(failureCode(thrown)))
    }
    // Its own event may arrive a moment later and is no news.
    setTimeout(() => (this.isRefreshing = false), 600)
  }
}
