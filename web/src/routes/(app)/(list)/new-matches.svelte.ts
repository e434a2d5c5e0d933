import { invalidate } from '$app/navigation'
import { toast } from 'svelte-sonner'
import { call } from '#lib/live/call-endpoint.ts'
import { explainThrown } from '#lib/failure.ts'
import { count } from '#lib/format/wording.ts'

/**
 * A list that changed elsewhere is announced first and shown when the person asks: nothing moves
 * under the reader's finger. A refresh that the person asked for is shown at once.
 */
export class NewMatches {
  /** the text of the bar; empty: no bar */
  news = $state('')
  isRefreshing = $state(false)
  /** rankings that this tab asked for; their events are ignored */
  #ownCount = 0
  #latestAt: () => string

  constructor(latestAt: () => string) {
    this.#latestAt = latestAt
  }

  async hear() {
    if (this.#ownCount > 0) return
    if (this.#latestAt() === '') return this.show()
    const after = this.#latestAt()
    const { count: fresh } = await call('GET /matches/arrivals', { after }).catch(() => ({
      count: 0,
    }))
    this.news =
      fresh > 0 ? count(fresh, 'new match', 'new matches') : 'Your matches were ranked again'
  }

  /**
   * Call it before asking for a ranking, and call the returned function once the result is shown.
   */
  begin(): () => void {
    this.#ownCount++
    // The event may arrive a moment after the result.
    return () => setTimeout(() => this.#ownCount--, 600)
  }

  async show() {
    await invalidate('rolecall:matches')
    this.news = ''
  }

  async refresh() {
    if (this.isRefreshing) return
    this.isRefreshing = true
    const end = this.begin()
    try {
      const { count: found } = await call('POST /matches/arrivals', {})
      await this.show()
      toast(`${count(found, 'job fits', 'jobs fit')} after looking through all that are open.`)
    } catch (thrown) {
      toast.error(explainThrown(thrown))
    }
    this.isRefreshing = false
    end()
  }
}
