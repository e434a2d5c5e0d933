import { explainThrown } from '#lib/failure.ts'
import { callWhenFree } from '#lib/live/call-when-free.ts'
import type { Proposal } from './proposal.ts'

interface Line {
  line: number
  text: string
}

/** The lines behind proposals: their files are read again, since no table holds the text. */
export class Quotes {
  isReading = $state(false)
  /** why a file could not be read */
  failure = $state('')
  #lines = $state.raw<Record<string, Line[]>>({})

  /** One file after the other: the server opens one at a time. */
  async read(proposals: readonly Proposal[]) {
    if (this.isReading) return
    const named = proposals.filter(({ quote }) => quote.length > 0).map(({ cv_id }) => cv_id)
    const files = named.filter((id, at) => id && !(id in this.#lines) && named.indexOf(id) === at)
    if (files.length === 0) return
    this.isReading = true
    this.failure = ''
    for (const cvId of files) {
      if (cvId === null) continue
      try {
        const { lines } = await callWhenFree('GET /cvs/[cvId]/lines', { cvId })
        this.#lines = { ...this.#lines, [cvId]: lines }
      } catch (thrown) {
        this.failure = explainThrown(thrown)
      }
    }
    this.isReading = false
  }

  of({ cv_id, quote }: Proposal): Line[] {
    const lines = this.#lines[cv_id ?? ''] ?? []
    return lines.filter(({ line }) => quote.some((named) => named.line === line))
  }
}
