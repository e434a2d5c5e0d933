/** Letters that no accent is taken from by Unicode, and those that keep theirs. */
const FOLDED = new Map(
  [...'łlŁløoØođdĐdıiİiййїїЙйЇї'.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from, to]),
)

/** Lower case without accents; each letter keeps its place, so that matches point into the text. */
export function foldLetters(text: string): string {
  return lowerLetters(text.replace(/[^\x00-\x7f]/g, foldLetter))
}

/** Lower case of the same length: only this capital is longer in lower case. */
export function lowerLetters(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase()
}

function foldLetter(letter: string): string {
  const known = FOLDED.get(letter)
  if (known !== undefined) return known
  const [bare = letter] = letter.normalize('NFD')
  FOLDED.set(letter, bare)
  return bare
}
