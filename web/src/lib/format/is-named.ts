/**
 * Whether each typed word begins a word of the name, without regard to case and accents. Nothing
 * typed fits every name; signs alone fit none.
 */
export function isNamed(name: string, typed: string): boolean {
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return typed.trim() === ''
  const words = wordsOf(name)
  return wanted.every((want) => words.some((word) => word.startsWith(want)))
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
