/** One pattern out of several, so that a long list of wordings stays readable. */
export function anyOf(patterns: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(patterns.map((pattern) => pattern.source).join('|'), flags)
}
