// A form that saves by itself. It has no DOM and no network: the form tells it what is typed, and
// it calls `send`. One write at a time; the newest content is always the last one written.

/** When typing pauses for so long, the content is sent. */
export const PAUSE_MS = 1500
/** How long it waits before it sends again what could not be sent; then always the last. */
export const RETRY_MS = [5_000, 15_000, 30_000, 60_000]

/** How a write ended. */
export type Answer<Refusal> =
  | { isSaved: true }
  /** `isPassing`: the same content may be accepted later. It may also be stored already. */
  | { isSaved: false; refusal: Refusal; isPassing: boolean }

export interface SaveView<Refusal> {
  /** `edited`: changed, and not sent yet */
  status: 'clean' | 'edited' | 'saving' | 'saved' | 'refused'
  refusal: Refusal | null
  isDirty: boolean
  canUndo: boolean
}

interface Options<Refusal> {
  /** what the server holds */
  stored: string
  /** Never rejects. */
  send: (content: string) => Promise<Answer<Refusal>>
  /** Reads the form when it is sent: a field that was not typed in may show newer stored text. */
  read?: () => string
  onchange: (view: SaveView<Refusal>) => void
}

export class Autosave<Refusal> {
  #send: Options<Refusal>['send']
  #onchange: Options<Refusal>['onchange']
  #read: Options<Refusal>['read']
  #typed: string
  /** null while it is not known: an answer was lost */
  #stored: string | null
  #sending: string | null = null
  /** Counts the writes: only the answer to the newest one counts. */
  #turn = 0
  #answered: Promise<void> = Promise.resolve()
  /** Newer content waits for the answer. */
  #isDue = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #refused: { content: string; refusal: Refusal; isPassing: boolean } | null = null
  #failureCount = 0
  #hasSaved = false
  /** the content when the person began to edit; null when there is nothing to undo */
  #before: string | null = null
  #isSessionOver = true
  /** Not complete: it would be refused. */
  #isHeld = false

  constructor({ stored, send, read, onchange }: Options<Refusal>) {
    this.#read = read
    this.#typed = stored
    this.#stored = stored
    this.#send = send
    this.#onchange = onchange
  }

  get view(): SaveView<Refusal> {
    return {
      status: this.#status,
      refusal: this.#refused?.refusal ?? null,
      isDirty: this.isDirty,
      canUndo: this.before !== null,
    }
  }

  get isDirty(): boolean {
    return this.#typed !== this.#stored || this.#sending !== null
  }

  /** It was refused, so sending it once more while the page closes would not help. */
  get isStuck(): boolean {
    if (!this.isDirty || !this.#refused) return this.isDirty && this.#isHeld
    return this.#refused.isPassing || this.#refused.content === this.#typed
  }

  /** What Undo brings back; null when there is nothing to undo. */
  get before(): string | null {
    return this.#before === this.#typed ? null : this.#before
  }

  /** The form shows other stored content, which the person did not type. */
  follow(content: string) {
    if (this.isDirty) return
    this.#typed = content
    this.#stored = content
  }

  /** The person typed. `isHeld`: not complete yet, so it waits until they leave the section. */
  edit(content: string, isHeld = false) {
    if (content === this.#typed) return
    if (this.#isSessionOver && !this.isDirty) this.#before = this.#typed
    this.#isSessionOver = false
    this.#typed = content
    this.#isHeld = isHeld
    this.#wake(isHeld ? null : PAUSE_MS)
    this.#tell()
  }

  /** A field was left: sends now, unless the form is not complete. */
  hurry() {
    if (!this.#isHeld) this.commit()
  }

  /** The section was left: sends now. What was refused for good is not sent again. */
  commit() {
    if (!this.#isHopeless) this.#pump()
  }

  /** The person asks to send again what was refused. */
  retry() {
    if (this.isDirty) this.#pump()
  }

  /** The connection may be back. */
  resume() {
    if (this.#refused?.isPassing) this.#pump()
  }

  /** The next edit is undone by itself. */
  endSession() {
    this.#isSessionOver = true
  }

  /** Sends until all is stored; false when it was refused. */
  async flush(): Promise<boolean> {
    do {
      this.commit()
      while (this.#sending !== null) await this.#answered
    } while (this.isDirty && this.#refused === null)
    return !this.isDirty
  }

  /** The page closes: sends the newest content, even before the answer to an older write. */
  rush() {
    const isNew = this.#typed !== this.#stored && this.#typed !== this.#sending
    if (isNew && !this.#isHopeless) this.#write()
  }

  /** Brings back the content from before the person edited. */
  undo() {
    if (this.#before === null) return
    this.#typed = this.#before
    this.#before = null
    this.#isSessionOver = true
    this.#isHeld = false
    this.#pump()
  }

  /** What is not stored is given up. */
  stop() {
    this.#turn++
    this.#sending = null
    this.#stored = this.#typed
    this.#refused = null
    this.#wake(null)
  }

  /** It was refused as it is. */
  get #isHopeless(): boolean {
    return this.#refused?.content === this.#typed && !this.#refused.isPassing
  }

  get #status(): SaveView<Refusal>['status'] {
    if (this.#sending !== null) return 'saving'
    if (this.#refused) return 'refused'
    if (this.isDirty) return 'edited'
    return this.#hasSaved ? 'saved' : 'clean'
  }

  #pump() {
    this.#wake(null)
    if (this.#sending !== null) {
      this.#isDue = true
    } else if (this.#typed === this.#stored) {
      this.#refused = null
      this.#tell()
    } else {
      this.#write()
    }
  }

  #write() {
    this.#typed = this.#read?.() ?? this.#typed
    const content = this.#typed
    const turn = ++this.#turn
    // The answer to the write that this one overtakes will not count, but it may be stored.
    if (this.#sending !== null) this.#stored = null
    this.#isDue = false
    this.#sending = content
    this.#wake(null)
    this.#answered = this.#send(content).then((answer) => {
      if (turn === this.#turn) this.#hear(content, answer)
    })
    this.#tell()
  }

  #hear(content: string, answer: Answer<Refusal>) {
    this.#sending = null
    if (answer.isSaved) {
      this.#stored = content
      this.#refused = null
      this.#failureCount = 0
      this.#hasSaved = true
    } else {
      this.#refused = { content, ...answer }
      if (answer.isPassing) {
        this.#stored = null
        this.#wake(RETRY_MS[Math.min(this.#failureCount++, RETRY_MS.length - 1)] ?? PAUSE_MS)
      }
    }
    if (this.#isDue && this.#typed !== content) this.#pump()
    else this.#tell()
  }

  /** Sends after a while; null: not by itself. */
  #wake(ms: number | null) {
    clearTimeout(this.#timer)
    if (ms !== null) this.#timer = setTimeout(() => this.#pump(), ms)
  }

  #tell() {
    this.#onchange(this.view)
  }
}
