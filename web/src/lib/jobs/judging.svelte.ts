import { createContext } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import { toast } from 'svelte-sonner'
import type { InputOf } from '#contract/web-endpoints.ts'
import { call } from '#lib/live/call-endpoint.ts'
import type { MatchStatus, Thumb } from '#lib/db/matches.ts'
import { explainThrown } from '#lib/failure.ts'

interface Judgement {
  status: MatchStatus
  feedback: Thumb
}

interface Judged extends Judgement {
  job_id: string
  title: string
}

/** What buttons and keys need of a match. A job that is not ranked has one too. */
export interface Actionable extends Judged {
  /** where to apply */
  apply_url: string | null
}

type Change = Omit<InputOf<'PATCH /matches/[jobId]'>, 'jobId'>

/**
 * The person's latest decisions on matches. Each is shown at once, then written, and undone when
 * the write fails. List and job page share them, so both always show the same.
 */
export class Judging {
  #changes = new SvelteMap<string, Partial<Judgement>>()
  /** jobs with a change that is still being written */
  #pending: string[] = []
  #dismissed: Judged[] = []
  #written: Promise<unknown> = Promise.resolve()
  /** called after a dismissal was undone: the list may have to be read again */
  onrestore: (jobId: string) => void = () => undefined

  get isWriting(): boolean {
    return this.#pending.length > 0
  }

  /** Resolves once everything so far is written. */
  get written(): Promise<unknown> {
    return this.#written
  }

  /** A stored match as it is now. */
  now<Stored extends Judgement & { job_id: string }>(stored: Stored): Stored {
    return { ...stored, ...this.#changes.get(stored.job_id) }
  }

  /**
   * Call this after the list was read again: it then includes our writes and those of other tabs.
   */
  settle() {
    for (const job of [...this.#changes.keys()]) {
      if (!this.#pending.includes(job)) this.#changes.delete(job)
    }
  }

  toggleSaved(match: Judged) {
    const status = match.status === 'saved' ? 'new' : 'saved'
    return this.#change(match, { status })
  }

  toggleThumb(match: Judged, thumb: 1 | -1) {
    const feedback = match.feedback === thumb ? null : thumb
    if (feedback !== null) {
      const wanted = feedback === 1 ? 'more' : 'less'
      toast(`Noted: you want ${wanted} like ${match.title}. Your list keeps its order for now.`)
    }
    return this.#change(match, { feedback })
  }

  async dismiss(match: Judged) {
    this.#dismissed.push(match)
    toast(`Dismissed: ${match.title}`, {
      action: { label: 'Undo', onClick: () => void this.restore(match) },
    })
    await this.#change(match, { status: 'dismissed' })
  }

  /** Brings back one match, or the last one that was dismissed here. */
  async restore(match = this.#dismissed.at(-1)) {
    if (!match) return
    this.#dismissed = this.#dismissed.filter((other) => other !== match)
    const { status } = match
    await this.#change({ ...match, status: 'dismissed' }, { status })
    toast(`Back in your list: ${match.title}`)
    this.onrestore(match.job_id)
  }

  async #change(before: Judged, change: Change) {
    const { job_id, status, feedback } = before
    this.#changes.set(job_id, { ...this.#changes.get(job_id), ...change })
    this.#pending.push(job_id)
    // One write after the other: an undo must not overtake the write that it undoes.
    const writing = this.#written.then(() =>
      call('PATCH /matches/[jobId]', { jobId: job_id, ...change }),
    )
    this.#written = writing.catch(() => undefined)
    try {
      await writing
    } catch (thrown) {
      this.#changes.set(job_id, { status, feedback })
      toast.error(explainThrown(thrown))
    } finally {
      this.#pending.splice(this.#pending.indexOf(job_id), 1)
    }
  }
}

export const [useJudging, provideJudging] = createContext<Judging>()
