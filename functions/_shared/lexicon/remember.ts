const MOST_KNOWN = 5000

/** The readers ask about one line several times. */
export function remember<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    if (known.has(text)) return known.get(text) as Answer
    if (known.size >= MOST_KNOWN) known.clear()
    const answer = ask(text)
    known.set(text, answer)
    return answer
  }
}
