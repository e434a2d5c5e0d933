/** Not every browser says when it is idle. */
const LATER = 50

/** Calls `work` once the browser has nothing more urgent to do, unless it is called off before. */
export function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, LATER)
    return () => clearTimeout(timer)
  }
  const id = requestIdleCallback(work, { timeout: 1000 })
  return () => cancelIdleCallback(id)
}
