import { goto } from '$app/navigation'
import { createContext, tick } from 'svelte'
import { toast } from 'svelte-sonner'
import type { ReadLine } from '#contract/cv.ts'
import type { Profile } from '#lib/db/profiles.ts'
import type { Unplaced } from '#lib/db/unplaced.ts'
import { explainThrown } from '#lib/failure.ts'
import { count } from '#lib/format/wording.ts'
import { refusalOf } from '#lib/forms/refusal.ts'
import { postForm, sendForm } from '#lib/forms/send-form.ts'
import { callWhenFree } from '#lib/live/call-when-free.ts'
import { refresh } from '#lib/live/refresh.ts'
import type {
  CvPlaces,
  findInCv,
} from '../../../../functions/_shared/profile/cv-places/find-in-cv.ts'
import type { PageSize, PdfDrawer } from './pdf-drawer.ts'
import { factsByLine } from './facts-by-line.ts'
import { joinBroken, type Passage, writeLines } from './unplaced.ts'

interface Source {
  /** the current CV */
  unplaced: Unplaced | null
  profile: Profile
  /** The CV stands beside the page, and does not cover it. */
  isWide: boolean
  /** The lines by what they lead to, where that is not the profile. */
  quoted?: CvPlaces | undefined
}
interface Read {
  cvId: string
  lines: ReadLine[]
  find: typeof findInCv
}

/** The current CV beside the profile: its lines, what each became, and what is marked on it. */
export class CvPage {
  isOpen = $state(false)
  isReading = $state(false)
  failure = $state('')
  /** the lines that were asked for last */
  marked = $state.raw<readonly number[]>([])
  /** the fact whose line was pressed last */
  shownFact = $state('')
  /** a line of the passage that is placed next */
  selected = $state(0)
  /** on its way to a section of the profile */
  dragged = $state.raw<Passage | null>(null)
  readonly #source: () => Source
  #read = $state.raw<Read | null>(null)

  constructor(source: () => Source) {
    this.#source = source
  }

  get cv(): Unplaced | null {
    return this.#source().unplaced
  }

  /** Its file as pictures; null until it is opened, and when it has no pages. */
  pdf = $state.raw<{ drawer: PdfDrawer; sizes: PageSize[] } | null>(null)

  /** Null until they are read. */
  readonly lines = $derived.by(() =>
    this.#read && this.#read.cvId === this.cv?.cv_id ? this.#read.lines : null,
  )

  /** The lines without a place, sentences joined. */
  readonly passages = $derived.by(() => {
    const waiting = this.cv?.lines.map(({ line }) => line) ?? []
    return joinBroken((this.lines ?? []).filter(({ line }) => waiting.includes(line)))
  })

  /** The passage that the person chose, or the first one. */
  readonly current = $derived.by(
    () => this.passages.find(({ lines }) => lines.includes(this.selected)) ?? this.passages[0],
  )

  readonly #places = $derived.by(() => {
    const { quoted, profile } = this.#source()
    return quoted ?? (this.lines && this.#read ? this.#read.find(this.lines, profile) : null)
  })

  /** What each line became. */
  readonly facts = $derived(factsByLine(this.#places ?? []))

  placeOf(fact: string): readonly number[] {
    return this.#places?.get(fact) ?? []
  }

  readonly jobs = $derived.by(() =>
    this.#source().profile.experiences.map(({ id, title, employer }) => ({
      id,
      name: [title, employer].filter(Boolean).join(', ') || 'a job',
    })),
  )

  async read() {
    const cv = this.cv
    if (!cv || this.lines || this.isReading) return
    this.isReading = true
    this.failure = ''
    try {
      const finding = import('../../../../functions/_shared/profile/cv-places/find-in-cv.ts')
      const { lines } = await callWhenFree('GET /cvs/[cvId]/text', { cvId: cv.cv_id })
      this.#read = { cvId: cv.cv_id, lines, find: (await finding).findInCv }
    } catch (thrown) {
      this.failure = explainThrown(thrown)
    }
    this.isReading = false
  }

  open() {
    this.isOpen = true
    void this.read()
  }

  /** Shows where a fact is written. */
  show(fact: string) {
    this.marked = [...this.placeOf(fact)]
    this.shownFact = ''
    this.open()
  }

  /** Moves to what a line became. */
  async go(line: number) {
    const fact = this.facts.get(line)
    if (fact === undefined) return
    this.marked = this.placeOf(fact)
    this.shownFact = fact
    await this.#uncover()
    elementOf(fact)?.focus()
  }

  select({ lines }: Passage) {
    this.selected = lines[0] ?? 0
    this.marked = lines
  }

  drag({ dataTransfer }: DragEvent, passage: Passage | undefined) {
    this.dragged = passage ?? null
    // Firefox drags nothing that carries no data.
    dataTransfer?.setData('text/plain', passage?.text ?? '')
  }

  /** Opens the form of a new job: a line alone is none. */
  async #complete(entry: string) {
    await this.#uncover()
    if (document.getElementById(entry.slice(1))) location.hash = entry
    else await goto(`/profile${entry}`)
  }

  /** Closes what covers the profile. */
  async #uncover() {
    if (this.#source().isWide) return
    this.isOpen = false
    await tick()
  }

  /** The passage leaves the list, and its place is said. A refused one stays. */
  async place({ lines, text }: Passage, to: string): Promise<boolean> {
    const id = crypto.randomUUID()
    const fields = { cv_id: this.cv?.cv_id ?? '', lines: lines.join(','), text, to, id }
    const result = await postForm(here('?/placeLine'), new URLSearchParams(fields))
    const refusal = refusalOf(result)
    if (refusal) {
      toast.error(refusal.fields.to || refusal.message || 'That did not work.')
      return false
    }
    await refresh('rolecall:profile')
    toast('Added to your profile')
    if (to === 'experience') await this.#complete(`#entry-${id}`)
    return true
  }

  async ignore(lines: readonly number[]): Promise<boolean> {
    const before = { cv_id: this.cv?.cv_id ?? '', lines: writeLines(this.cv?.lines ?? []) }
    const fields = { ...before, lines: lines.join(',') }
    if (!(await sendForm(here('?/ignoreLines'), new URLSearchParams(fields)))) return false
    await refresh('rolecall:profile')
    const undo = async () => {
      if (await sendForm(here('?/keepLines'), new URLSearchParams(before)))
        await refresh('rolecall:profile')
    }
    const said = `Ignored ${count(lines.length, 'line')}`
    toast(said, { action: { label: 'Undo', onClick: () => void undo() } })
    return true
  }
}

const here = (action: string) => new URL(action, location.href)

/** The button that shows the fact's line, or the first field of its section. */
function elementOf(fact: string): HTMLElement | null {
  const buttons = document.querySelectorAll<HTMLElement>('[data-fact]')
  const own = [...buttons].find(({ dataset }) => dataset.fact === fact)
  if (own) return own
  const [kind = ''] = fact.split(':')
  const section = { skill: 'skills', language: 'languages', headline: 'about' }[kind]
  const box = document.getElementById(section ?? `entry-${fact}`)
  return box?.querySelector<HTMLElement>('input:not([type=hidden])') ?? null
}

export const [useCvPage, provideCvPage] = createContext<CvPage>()
