import type { Provider } from '../_shared/ai/provider.ts'

/**
 * Reports when a call to the provider runs: the file is not being parsed then, and the call may
 * take long.
 */
export function watched(
  provider: Provider,
  say: (asksProvider: boolean) => Promise<void>,
): Provider {
  return {
    ...provider,
    async complete(task, input, signal) {
      await say(true)
      try {
        return await provider.complete(task, input, signal)
      } finally {
        await say(false)
      }
    },
  }
}
