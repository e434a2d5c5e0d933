import { invalidate } from '$app/navigation'
import { oneAtATime } from './one-at-a-time.ts'

/**
 * Reads the data that loads declare as `key` again. SvelteKit drops the answer of a load when the
 * next begins, so a page that changes often would show nothing until it is quiet.
 */
export const refresh = oneAtATime((keys) => Promise.all(keys.map((key) => invalidate(key))))
