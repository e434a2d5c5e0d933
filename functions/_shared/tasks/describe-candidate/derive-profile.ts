import type { Contact, ScoredProfile } from '../../contract/profile.ts'
import { familyField, relatedFamilies } from '../../lexicon/titles.ts'
import { candidateSeniority } from '../../profile/candidate-seniority.ts'
import { type Embedder, EmbedderFailure, lexicalEmbedder } from '../../ai/embedder.ts'
import { evidenceFor, nearEvidence } from '../../profile/evidence.ts'
import { type RunContext, runTask, type Usage } from '../../ai/runner.ts'
import { describeCandidate } from './task.ts'
import { titleFamilies } from '../../profile/title-families.ts'

/** The derived columns of `profiles`, which matching needs. */
export interface Derived {
  match_text: string
  /** skill → the line that shows it, or the skill near it that a line shows */
  evidence: Record<string, { text: string; source_id: string | null } | { near: string }>
  title_families: string[]
  related_families: string[]
  title_fields: string[]
  seniority: string | null
  /** 384 wide; null for a profile without a usable word, or while `embedding_waits` */
  embedding: number[] | null
  embedding_model: string | null
  /** The embedder cannot be reached now. */
  embedding_waits: boolean
}

/**
 * Describes a profile in the way postings describe people, and embeds the description. `contact` is
 * removed wherever the profile repeats it.
 */
export async function deriveProfile(
  profile: ScoredProfile,
  contact: Contact | null,
  context: RunContext & { embedder?: Embedder } = {},
): Promise<{ derived: Derived; usage: Usage[] }> {
  const { output, usage } = await runTask(
    describeCandidate,
    { profile, hidden: Object.values(contact ?? {}).filter((value) => value !== null) },
    context,
  )
  const families = titleFamilies(profile)
  const fields = families.flatMap((family) => familyField(family) ?? [])
  const evidence = evidenceFor(profile)
  const embedded = await embed(output.match_text, context.embedder ?? lexicalEmbedder)
  return {
    derived: {
      match_text: output.match_text,
      evidence: { ...nearEvidence(evidence), ...evidence },
      title_families: families,
      related_families: [...new Set(families.slice(0, 2).flatMap(relatedFamilies))],
      title_fields: [...new Set(fields)],
      seniority: candidateSeniority(profile),
      ...embedded.derived,
    },
    usage: [usage, embedded.usage].filter((row) => row !== null),
  }
}

async function embed(text: string, embedder: Embedder) {
  try {
    const { vectors, usage } = await embedder.embed([text])
    const embedding = vectors[0] ?? null
    const embedding_model = embedding && embedder.model
    return { derived: { embedding, embedding_model, embedding_waits: false }, usage }
  } catch (thrown) {
    if (!(thrown instanceof EmbedderFailure)) throw thrown
    // Without consent there is no embedding, and nothing waits: agreeing sends a new message.
    const embedding_waits = thrown.code !== 'not_permitted'
    const derived = { embedding: null, embedding_model: null, embedding_waits }
    return { derived, usage: thrown.usage }
  }
}
