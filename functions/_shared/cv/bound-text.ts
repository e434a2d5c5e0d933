const MAX_CHARACTERS = 200_000
const LONGEST_GAP = 100

/**
 * Cuts the text to the limit of a CV, and shortens gaps so wide that a search for their end takes
 * too long.
 */
export function boundText(text: string): string {
  return text
    .slice(0, MAX_CHARACTERS)
    .replace(/ {100,}/g, ' '.repeat(LONGEST_GAP))
    .replace(/\t{100,}/g, '\t'.repeat(LONGEST_GAP))
}
