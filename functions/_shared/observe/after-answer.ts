interface Runtime {
  EdgeRuntime?: { waitUntil(work: Promise<unknown>): void }
}

/** Whether the platform lets work continue after the answer. */
export const outlivesAnswer = () => runtime() !== undefined

/** Runs work that no caller waits for. It may be cut off, and its failure changes no answer. */
export function afterAnswer(work: () => Promise<unknown>): void {
  const done = work().catch(() => {})
  runtime()?.waitUntil(done)
}

const runtime = () => (globalThis as Runtime).EdgeRuntime
