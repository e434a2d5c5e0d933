import { afterNavigate, goto, invalidate } from '$app/navigation'
import { page } from '$app/state'
import { tick } from 'svelte'
import { type JobOrigin, provideJobOrigin } from '#lib/jobs/job-origin.svelte.ts'
import type { Actionable, Judging } from '#lib/jobs/judging.svelte.ts'
import { besideHref, listHref, type View } from './view.ts'
import { countStepsToList } from './way-back.ts'

interface Place {
  readonly judging: Judging
  /** null: a job stands alone */
  readonly view: View | null
  /** the cards that are shown */
  readonly shown: readonly Actionable[]
  /** the open job */
  readonly opened: Actionable | undefined
}

export type Moves = ReturnType<typeof provideMoves>

/** The moves between the cards of the list and the open job. */
export function provideMoves(place: Place) {
  const stepsToList = countStepsToList()
  /** jobs that were open when they were dismissed */
  let closed: string[] = []
  let dismissals = 0

  const origin: JobOrigin = provideJobOrigin({
    get isAlone() {
      return place.view === null
    },
    get href() {
      return listHref(place.view ?? {})
    },
    jobHref: (path) => (place.view ? besideHref(path, place.view) : path),
    back(event) {
      if (stepsToList() === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      history.go(-stepsToList())
    },
    dismiss: (match) => void dismiss(match),
  })

  afterNavigate(({ from, to, type }) => {
    // A job that was opened from the list is read next.
    const isOpened = to?.params?.jobId !== undefined && to.params.jobId !== from?.params?.jobId
    if (type === 'link' && isOpened && from?.route.id?.startsWith('/(app)/(list)')) focusTitle()
  })

  const isOnJob = () => page.params.jobId !== undefined
  const isListBeside = () => place.view !== null && matchMedia('(min-width: 64rem)').matches

  const open = (jobId: string) =>
    goto(origin.jobHref(`/jobs/${jobId}`), { replace: true, reset: false })

  place.judging.onrestore = (jobId) => {
    void invalidate('rolecall:matches')
    if (!closed.includes(jobId)) return
    closed = closed.filter((id) => id !== jobId)
    void open(jobId)
  }

  async function dismiss(match: Actionable) {
    const turn = ++dismissals
    const at = place.shown.findIndex(({ job_id }) => job_id === match.job_id)
    const next = place.shown[at + 1] ?? place.shown[at - 1]
    const wasOpen = place.opened?.job_id === match.job_id && !origin.isAlone
    if (wasOpen) closed = [...closed, match.job_id]
    const written = place.judging.dismiss(match)
    await tick()
    // Beside the list the next one opens; on a phone the list comes back.
    if (wasOpen && next && isListBeside()) await open(next.job_id)
    else if (wasOpen && isOnJob()) await goto(origin.href, { replace: true })
    if (origin.isAlone) focusTitle()
    else focusCard(next?.job_id)
    // The list fills up again, but not before the next job is open: that would drop what was read.
    await written
    if (turn === dismissals) await invalidate('rolecall:matches')
  }

  function leaveJob() {
    if (isListBeside()) focusCard(place.opened?.job_id)
    else if (isOnJob()) void goto(origin.href)
  }

  /** The match that keys act on: the focused one, else the open one. */
  function target(): Actionable | undefined {
    const focused = document.activeElement?.closest('[data-job]')?.getAttribute('data-job')
    const jobId = focused ?? place.opened?.job_id
    return [...place.shown, place.opened].find((match) => match?.job_id === jobId)
  }

  function step(by: 1 | -1) {
    const at = place.shown.findIndex((match) => match.job_id === target()?.job_id)
    const isFocused = document.activeElement?.closest('li [data-job]')
    focusCard(place.shown[isFocused ? at + by : Math.max(at, 0)]?.job_id)
  }

  return { dismiss, leaveJob, target, step }
}

function focusTitle() {
  document.querySelector<HTMLElement>('[data-job-title]')?.focus({ preventScroll: true })
}

function focusCard(jobId: string | undefined) {
  document.querySelector<HTMLElement>(`li [data-job="${jobId}"] a`)?.focus()
}
