import type { Provider } from '../_shared/ai/provider.ts'

/** Says when the provider thinks: the file is not at work then, and it may take a while. */
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
