import type { Reading } from './read-hidden.ts'

/**
 * A plain search for words; the better of the two searches is the baseline. It is a fair one: it
 * knows the words for remote work in several languages, and matches whole words only.
 */
const KEYWORDS =
  /\b(remote(ly)?|hybrid\w*|work(ing)? from (home|anywhere)|wfh|home[- ]?office|home[- ]based|telework\w*|t[eé]l[eé]travail|distributed team|a distancia|remoto)\b/i

/** The simplest search, and it is no worse: boards rarely mark hybrid postings as remote. */
const KEYWORD = /\bremote(ly)?\b/i

/**
 * Remote or hybrid against on-site or unstated, since `isRemote` should be true for hybrid too.
 * Counts the postings whose board fills `isRemote` in.
 */
export function judgeRemote(readings: readonly Reading[], isLocationShown: boolean) {
  const judged = readings.filter(({ real }) => real.posting.is_remote !== null)
  const details: string[] = []
  let right = 0
  let rightByKeywords = 0
  let rightByKeyword = 0
  for (const { real, facts } of judged) {
    const truth = real.posting.is_remote
    const shown = isLocationShown ? `${real.text}\n${real.posting.locations.join('\n')}` : real.text
    const read = facts.workplace_type === 'remote' || facts.workplace_type === 'hybrid'
    if (read === truth) right++
    else details.push(`remote: ${String(truth)}, read ${facts.workplace_type} (${real.id})`)
    if (KEYWORDS.test(shown) === truth) rightByKeywords++
    if (KEYWORD.test(shown) === truth) rightByKeyword++
  }
  const hybrid = judged.filter(({ facts }) => facts.workplace_type === 'hybrid')
  const hybridCalledRemote = hybrid.filter(({ real }) => real.posting.is_remote)
  const share = (count: number) => (judged.length > 0 ? count / judged.length : null)
  const accuracy = share(right)
  const baseline = share(Math.max(rightByKeywords, rightByKeyword))
  return {
    judged: judged.length,
    accuracy,
    baseline,
    above: accuracy === null || baseline === null ? null : accuracy - baseline,
    // No reader can get these right, since boards disagree on them.
    hybridCalledRemote: hybrid.length > 0 ? hybridCalledRemote.length / hybrid.length : null,
    details,
  }
}
