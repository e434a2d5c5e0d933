const MAX_CHARACTERS = 200_000
const LONGEST_GAP = 100

/** Cut to what a CV may have, and without gaps so wide that looking for their end takes for ever. */
export function boundText(text: string): string {
  return text
    .slice(0, MAX_CHARACTERS)
    .replace(/ {100,}/g, ' '.repeat(LONGEST_GAP))
    .replace(/\t{100,}/g, '\t'.repeat(LONGEST_GAP))
}
