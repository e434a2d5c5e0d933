import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type PdfAnswer, PdfDrawer, type PdfRequest } from './pdf-drawer.ts'

vi.mock('./pdf.worker.ts?worker&url', () => ({ default: '/pdf.worker.js' }))

let ended: number
/** Null: a file that keeps its worker busy for ever. */
let answer: ((request: PdfRequest) => PdfAnswer) | null

beforeEach(() => {
  vi.useFakeTimers()
  ended = 0
  answer = () => ({ isFailed: true })
  class FakeWorker {
    onerror = null
    postMessage(_message: unknown, [port]: [MessagePort]) {
      port.onmessage = ({ data }: MessageEvent<PdfRequest>) =>
        answer && port.postMessage(answer(data))
    }
    terminate() {
      ended++
    }
  }
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a file is opened and says the sizes of its pages', async () => {
  const sizes = [{ width: 595, height: 842 }]
  answer = (request) => ('bytes' in request ? { sizes } : { isFailed: true })
  const drawer = new PdfDrawer()
  expect(await drawer.open(new ArrayBuffer(8))).toEqual(sizes)
  await expect(drawer.draw(1, 600)).rejects.toThrow('The page cannot be drawn')
  drawer.close()
})

test('a file that takes too long ends its worker, and nothing waits for it again', async () => {
  answer = null
  const drawer = new PdfDrawer()
  const opening = expect(drawer.open(new ArrayBuffer(8))).rejects.toThrow('cannot be drawn')
  await vi.advanceTimersByTimeAsync(20_000)
  await opening
  expect(ended).toBe(1)
  await expect(drawer.draw(1, 600)).rejects.toThrow('cannot be drawn')
})
