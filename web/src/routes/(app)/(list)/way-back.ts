import { type AfterNavigate, afterNavigate, type NavigationTarget } from '$app/navigation'

/**
 * Counts how far back in the history the list lies from which this job was opened. Only going back
 * restores the scroll position; opening the list again does not.
 */
export function countStepsToList(): () => number {
  let steps = 0
  afterNavigate((navigation) => {
    const { from, to } = navigation
    const isKnown = isList(from) || (isJob(from) && steps > 0)
    steps = isKnown && isJob(to) ? Math.max(steps + stepsOf(navigation), 0) : 0
  })
  return () => steps
}

const isList = (target: NavigationTarget | null) => target?.route.id === '/(app)/(list)/matches'
const isJob = (target: NavigationTarget | null) => target?.params?.jobId !== undefined

function stepsOf(navigation: AfterNavigate): number {
  if (navigation.type === 'popstate') return navigation.delta
  // Our own moves replace the address.
  return navigation.type === 'link' ? 1 : 0
}
