// Compares the skills found in postings with the spans that people marked. The marks are knowledge
// (a tool, a technology, a field) and skills in the narrow sense ("communicate with customers"),
// which are mostly clauses that no lexicon holds. The labels are SkillSpan's: one sentence per
// line, BIO tags over its tokens.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { findSkills } from '../../functions/_shared/lexicon/find-skills.ts'
import type { Evaluate } from './section.ts'

interface Sentence {
  idx: number
  source: string
  tokens: string[]
  tags_skill: string[]
  tags_knowledge: string[]
}

interface Span {
  start: number
  end: number
}

interface Posting {
  text: string
  skills: Span[]
  knowledge: Span[]
}

export const evaluateSkillSpans: Evaluate = async (data) => {
  const folder = join(data, 'labels', 'skillspan')
  if (!existsSync(folder)) return null
  const files = ['train', 'dev', 'test'].map((name) => join(folder, `${name}.json.gz`))
  const sentences = files.filter(existsSync).flatMap(readSentences)
  const postings = readPostings(sentences)
  const found = postings.map(({ text }) => findSkills(text))
  const knowledge = postings.map((posting) => posting.knowledge)
  const skills = postings.map((posting) => posting.skills)
  const either = postings.map((posting) => [...posting.skills, ...posting.knowledge])
  return {
    name: 'skill spans',
    engine: 'builtin',
    counts: {
      postings: postings.length,
      sentences: sentences.length,
      'knowledge spans': knowledge.flat().length,
      'skill spans': skills.flat().length,
      found: found.flat().length,
    },
    figures: {
      ...compare('knowledge', found, knowledge),
      ...compare('skills', found, skills),
      ...compare('either', found, either),
    },
    details: [
      ...mostFrequent('not found', postings, knowledge, found),
      ...mostFrequent('found, not marked', postings, found, either),
    ],
  }
}

function readSentences(file: string): Sentence[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Sentence)
}

/**
 * Whole postings, as the product reads them: the lines around "Go" show whether it is a language.
 */
function readPostings(sentences: readonly Sentence[]): Posting[] {
  const postings: Posting[] = []
  sentences.forEach(({ idx, source, tokens, tags_skill, tags_knowledge }, index) => {
    const above = sentences[index - 1]
    if (above?.idx !== idx || above.source !== source) {
      postings.push({ text: '', skills: [], knowledge: [] })
    }
    const posting = postings.at(-1) as Posting
    const starts: number[] = []
    for (const token of tokens) {
      starts.push(posting.text.length)
      posting.text += `${token} `
    }
    posting.text += '\n'
    posting.skills.push(...readSpans(tags_skill, tokens, starts))
    posting.knowledge.push(...readSpans(tags_knowledge, tokens, starts))
  })
  return postings
}

function readSpans(tags: string[], tokens: string[], starts: number[]): Span[] {
  const spans: Span[] = []
  tags.forEach((tag, at) => {
    const start = starts[at] as number
    const end = start + (tokens[at] as string).length
    if (tag === 'B') spans.push({ start, end })
    else if (tag === 'I') (spans.at(-1) as Span).end = end
  })
  return spans
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
const isOverlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function compare(name: string, found: Span[][], gold: Span[][]): Record<string, number> {
  const figures: Record<string, number> = {}
  for (const [how, matches] of [
    ['strict', isSame],
    ['overlap', isOverlapping],
  ] as const) {
    const precision = share(found, gold, matches)
    const recall = share(gold, found, matches)
    figures[`${name}, ${how} precision`] = precision
    figures[`${name}, ${how} recall`] = recall
    figures[`${name}, ${how} F1`] = (2 * precision * recall) / (precision + recall || 1)
  }
  return figures
}

/** The share of `these` that have a match among `those` of the same posting. */
function share(these: Span[][], those: Span[][], matches: typeof isSame): number {
  const alike = these.map((spans, at) =>
    spans.filter((span) => those[at]?.some((other) => matches(span, other))),
  )
  return alike.flat().length / (these.flat().length || 1)
}

/** The most frequent texts that overlap with no text of the other kind. */
function mostFrequent(label: string, postings: Posting[], these: Span[][], those: Span[][]) {
  const counts = new Map<string, number>()
  postings.forEach(({ text }, at) => {
    for (const span of these[at] ?? []) {
      if (those[at]?.some((other) => isOverlapping(span, other))) continue
      const written = text.slice(span.start, span.end).toLowerCase()
      counts.set(written, (counts.get(written) ?? 0) + 1)
    }
  })
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 100)
  return most.map(([written, count]) => `${label}, ${count} times: ${written}`)
}
