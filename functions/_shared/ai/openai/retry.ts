import { isPassing, retryAfter } from './failure.ts'

const ATTEMPTS = 3
/** A person is waiting: when the provider asks for a longer pause, we do not retry now. */
const LONGEST_WAIT_MS = 10_000

/** Retries failures that may pass, after growing random pauses. */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  {
    signal,
    firstWaitMs = 500,
  }: { signal?: AbortSignal | undefined; firstWaitMs?: number | undefined },
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt()
    } catch (thrown) {
      if (tried === ATTEMPTS || signal?.aborted || !isPassing(thrown)) throw thrown
      const wait = jittered(retryAfter(thrown) ?? firstWaitMs * 2 ** (tried - 1))
      if (wait > LONGEST_WAIT_MS) throw thrown
      await sleep(wait, signal)
    }
  }
}

/** Never less than the asked pause, and up to half as much again. */
const jittered = (ms: number) => ms * (1 + Math.random() / 2)

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      reject(signal?.reason as Error)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end)
      resolve()
    }, ms)
    signal?.addEventListener('abort', end, { once: true })
  })
}
