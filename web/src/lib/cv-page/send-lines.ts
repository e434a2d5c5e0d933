import type { Unplaced } from '#lib/db/unplaced.ts'
import { refusalOf } from '#lib/forms/refusal.ts'
import { postForm } from '#lib/forms/send-form.ts'
import { refresh } from '#lib/live/refresh.ts'
import { type Passage, writeLines } from './unplaced.ts'

/** Null: it is stored, and the page shows it. Otherwise why not. */
type Answer = Promise<string | null>

/** Gives a passage its place; `id` is that of a new job. */
export function sendPlace(cvId: string, { lines, text }: Passage, to: string, id: string): Answer {
  return send('?/placeLine', { cv_id: cvId, lines: lines.join(','), text, to, id })
}

export function sendIgnored(cvId: string, lines: readonly number[]): Answer {
  return send('?/ignoreLines', { cv_id: cvId, lines: lines.join(',') })
}

/** Undoes: these lines still have no place. */
export function sendWaiting({ cv_id, lines }: Unplaced): Answer {
  return send('?/keepLines', { cv_id, lines: writeLines(lines) })
}

async function send(action: string, fields: Record<string, string>): Answer {
  const result = await postForm(new URL(action, location.href), new URLSearchParams(fields))
  const refusal = refusalOf(result)
  if (refusal) return refusal.fields.to || refusal.message || 'That did not work.'
  // It is stored, even if the page cannot show it.
  await refresh('rolecall:profile').catch(() => undefined)
  return null
}
