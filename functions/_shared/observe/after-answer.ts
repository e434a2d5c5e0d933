interface Runtime {
  EdgeRuntime?: { waitUntil(work: Promise<unknown>): void }
}

/** Whether the platform lets work go on once the answer is out. */
export const outlivesAnswer = () => runtime() !== undefined

/** Does what no caller waits for. It may be cut off, and its failure is nobody's. */
export function afterAnswer(work: () => Promise<unknown>): void {
  const done = work().catch(() => {})
  runtime()?.waitUntil(done)
}

const runtime = () => (globalThis as Runtime).EdgeRuntime
