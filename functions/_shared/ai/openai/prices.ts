/** US dollars per million tokens. */
export interface Rate {
  input: number
  output: number
}

/** List prices of OpenAI, without discounts. Other models: AI_INPUT_PRICE and its siblings. */
const KNOWN: Record<string, Rate> = {
  'gpt-4o': { input: 2.5, output: 10 },
  'gpt-4o-mini': { input: 0.15, output: 0.6 },
  'gpt-4.1': { input: 2, output: 8 },
  'gpt-4.1-mini': { input: 0.4, output: 1.6 },
  'gpt-4.1-nano': { input: 0.1, output: 0.4 },
  'gpt-5': { input: 1.25, output: 10 },
  'gpt-5-mini': { input: 0.25, output: 2 },
  'gpt-5-nano': { input: 0.05, output: 0.4 },
  'text-embedding-3-small': { input: 0.02, output: 0 },
  'text-embedding-3-large': { input: 0.13, output: 0 },
}

/** Null for a model of unknown price; a dated one ("gpt-4o-2024-08-06") costs its family's. */
export function knownRate(model: string): Rate | null {
  return KNOWN[model.replace(/-\d{4}-\d{2}-\d{2}$/, '')] ?? null
}

export function costOf({ input, output }: Rate, inputTokens: number, outputTokens: number): number {
  return (input * inputTokens + output * outputTokens) / 1_000_000
}
