/**
 * The events that the database sends to a person's open pages, on the private topic
 * `user:<user_id>`. A payload holds ids only: pages read the rows again. A rule test compares SQL
 * and web with this list.
 */
export const EVENTS = [
  'account.erased',
  'cv.changed',
  'export.changed',
  'match.changed',
  'matches.refreshed',
  'notification.created',
  'notification.read',
  'profile.changed',
  'session.ended',
] as const
export type LiveEvent = (typeof EVENTS)[number]

export function isLiveEvent(value: string): value is LiveEvent {
  return EVENTS.some((event) => event === value)
}
