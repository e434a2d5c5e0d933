import type { RealtimeChannel } from '@supabase/supabase-js'

/** Subscribes, and resolves with the first answer. */
export function joined(channel: RealtimeChannel): Promise<void> {
  return new Promise((resolve, reject) => {
    channel.subscribe((state, error) => {
      if (state === 'SUBSCRIBED') resolve()
      else reject(error ?? new Error(state))
    })
  })
}
