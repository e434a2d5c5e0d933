import type { PageLoad } from './$types'

/** A phone shows no job beside the list, so it does not load the code for one. */
export const load: PageLoad = async ({ data }) => ({
  ...data,
  OpenedJob: data.opened && (await import('./OpenedJob.svelte')).default,
})
