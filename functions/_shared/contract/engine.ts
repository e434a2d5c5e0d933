import { z } from 'zod'

/** The value of `engine` when no provider answered. This engine needs no model and no network. */
export const BUILTIN = 'builtin'

/** Why the built-in engine answered although an AI provider is set. */
export const fallbackReason = z.enum([
  'not_permitted', // the person has not agreed that a provider sees their texts
  'over_budget', // the installation's budget, in US dollars
  'over_cap', // calls per collection of a source, or per person and day
  'unauthorised', // the provider refused our key
  'over_quota', // the provider's account has no credit left
  'rate_limited',
  'unknown_model',
  'rejected', // the request itself, such as one that is too long for the model
  'timed_out',
  'unreachable', // down, or its answer broke off on the way
  'refused', // the model would not answer
  'cut_off', // the answer reached the model's limit
  'nonsense', // not what was asked for
])
export type FallbackReason = z.infer<typeof fallbackReason>
