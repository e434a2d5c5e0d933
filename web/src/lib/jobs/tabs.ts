/**
 * What a job shows, in this order. Each tab but the first is a folder of the route of a job, which
 * has the name of its path.
 */
export const TABS = [
  { path: '', name: 'Why' },
  { path: '/posting', name: 'Posting' },
] as const

export type Tab = (typeof TABS)[number]

/** The tab that a route shows. The job beside the list shows the first. */
export function tabOf(routeId: string | null): Tab {
  return TABS.find(({ path }) => path && routeId?.endsWith(`/[jobId]${path}`)) ?? TABS[0]
}
