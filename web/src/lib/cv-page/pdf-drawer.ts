import address from './pdf.worker.ts?worker&url'

export interface PageSize {
  width: number
  height: number
}
export type PdfRequest = { bytes: ArrayBuffer } | { page: number; width: number }
export type PdfAnswer = { sizes: PageSize[] } | { picture: ImageBitmap } | { isFailed: true }

/** A page of a CV is drawn in a second, also on an old phone. */
const LONGEST_MS = 20_000

/** The pages of one PDF as pictures. One page is drawn at a time. */
export class PdfDrawer {
  readonly #worker = new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' })
  readonly #port: MessagePort
  #last: Promise<unknown> = Promise.resolve()
  #isEnded = false

  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.#port = port1
    this.#worker.postMessage({}, [port2])
  }

  /** The sizes of its pages. Throws when it is no PDF that can be drawn. */
  async open(bytes: ArrayBuffer): Promise<PageSize[]> {
    const answer = await this.#ask({ bytes }, [bytes])
    if (!('sizes' in answer)) throw new Error('The PDF cannot be drawn')
    return answer.sizes
  }

  async draw(page: number, width: number): Promise<ImageBitmap> {
    const answer = await this.#ask({ page, width })
    if (!('picture' in answer)) throw new Error('The page cannot be drawn')
    return answer.picture
  }

  close() {
    this.#isEnded = true
    this.#worker.terminate()
  }

  #ask(request: PdfRequest, given: Transferable[] = []): Promise<PdfAnswer> {
    const answer = this.#last.then(() => this.#send(request, given))
    this.#last = answer
    return answer
  }

  #send(request: PdfRequest, given: Transferable[]): Promise<PdfAnswer> {
    return new Promise((resolve) => {
      const fail = () => {
        this.close()
        resolve({ isFailed: true })
      }
      if (this.#isEnded) return fail()
      const timer = setTimeout(fail, LONGEST_MS)
      this.#port.onmessage = ({ data }: MessageEvent<PdfAnswer>) => {
        clearTimeout(timer)
        resolve(data)
      }
      this.#worker.onerror = fail
      this.#port.postMessage(request, given)
    })
  }
}

/** Our pages take the address of a script only from a policy that they name. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'rolecall-worker',
  { createScriptURL: () => address },
)

/** Not known to TypeScript, and not to every browser. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}
