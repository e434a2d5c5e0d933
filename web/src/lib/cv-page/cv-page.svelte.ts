import { goto } from '$app/navigation'
import { createContext, tick } from 'svelte'
import { toast } from 'svelte-sonner'
import type { ReadLine } from '#contract/cv.ts'
import type { Profile } from '#lib/db/profiles.ts'
import type { Unplaced } from '#lib/db/unplaced.ts'
import { explainThrown } from '#lib/failure.ts'
import { count } from '#lib/format/wording.ts'
import { callWhenFree } from '#lib/live/call-when-free.ts'
import type {
  CvPlaces,
  findInCv,
} from '../../../../functions/_shared/profile/cv-places/find-in-cv.ts'
import type { PageSize, PdfDrawer } from './pdf-drawer.ts'
import { byLine } from './by-line.ts'
import { sendIgnored, sendPlace, sendWaiting } from './send-lines.ts'
import { type Passage, waitingPassages } from './unplaced.ts'

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
  /** what was done last, where no toast can say it */
  said = $state.raw<{ text: string; undo: (() => Promise<void>) | undefined } | null>(null)
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
  readonly passages = $derived.by(() => waitingPassages(this.lines ?? [], this.cv?.lines ?? []))
  readonly #passageAt = $derived(byLine(this.passages.map((one) => [one, one.lines])))

  passageOf(line: number): Passage | undefined {
    return this.#passageAt.get(line)
  }

  /** The passage that the person chose, or the first one. */
  readonly current = $derived.by(() => this.passageOf(this.selected) ?? this.passages[0])

  readonly #places = $derived.by(() => {
    const { quoted, profile } = this.#source()
    return quoted ?? (this.lines && this.#read ? this.#read.find(this.lines, profile) : null)
  })

  /** What each line became. */
  readonly facts = $derived(byLine(this.#places ?? []))

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
    this.said = null
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
    const job = this.#source().profile.experiences.find(({ achievements }) =>
      achievements.some(({ id }) => id === fact),
    )
    // An achievement of a job whose form is open has no element of its own.
    ;(elementOf(fact) ?? elementOf(job?.id ?? ''))?.focus()
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

  /** The passage leaves the list: null. A refused one stays: the reason. */
  async place(passage: Passage, to: string): Promise<string | null> {
    const id = crypto.randomUUID()
    const refusal = await sendPlace(this.cv?.cv_id ?? '', passage, to, id)
    if (refusal !== null) return refusal
    this.#say('Added to your profile')
    if (to === 'experience') await this.#complete(`#entry-${id}`)
    return null
  }

  async ignore(lines: readonly number[]): Promise<string | null> {
    const before = this.cv
    if (!before) return null
    const refusal = await sendIgnored(before.cv_id, lines)
    if (refusal !== null) return refusal
    this.#say(`Ignored ${count(lines.length, 'line')}`, async () => {
      const refusal = await sendWaiting(before)
      this.said = null
      if (refusal !== null) this.#say(refusal)
    })
    return null
  }

  /** A toast would stand behind what covers the page. */
  #say(text: string, undo?: () => Promise<void>) {
    if (this.isOpen && !this.#source().isWide) this.said = { text, undo }
    else toast(text, undo ? { action: { label: 'Undo', onClick: () => void undo() } } : {})
  }
}

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
