import type { FallbackReason } from '#contract/engine.ts'

/** The sentence for each reason. A missing one is a type error. */
const causes: Record<FallbackReason, string> = {
  not_permitted: 'You have not agreed to an AI provider',
  over_budget: 'The budget for AI is used up for now',
  over_cap: 'The allowed calls to the AI provider are used up for now',
  unauthorised: 'The AI provider refused our key',
  over_quota: 'Our account with the AI provider has no credit left',
  rate_limited: 'The AI provider was too busy',
  unknown_model: 'The AI provider does not have our model',
  rejected: 'The AI provider could not take this CV',
  timed_out: 'The AI provider took too long',
  unreachable: 'The AI provider could not be reached',
  refused: 'The AI provider would not read this CV',
  cut_off: 'The AI provider’s answer broke off',
  nonsense: 'The AI provider’s answer made no sense',
}

/** Says which engine read a CV, and why it was not the provider. */
export function explainFallback(reason: string): string {
  const isKnown = Object.hasOwn(causes, reason)
  const cause = isKnown ? causes[reason as FallbackReason] : 'The AI provider could not be used'
  return `${cause}, so the built-in engine read this.`
}
