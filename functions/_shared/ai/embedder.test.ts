import { afterAll, beforeEach, expect, test } from 'vitest'
import { startOpenaiStub } from '../../../tests/stack/openai-stub.ts'
import { deriveProfile } from '../tasks/describe-candidate/derive-profile.ts'
import { LEXICAL_MODEL } from './embed-lexical/embed-lexical.ts'
import { type EmbedderFailure, lexicalEmbedder, providerEmbedder } from './embedder.ts'
import { createGate } from './gate.ts'
import { stubbedProvider } from './testing.ts'

const stub = await startOpenaiStub()
const provider = stubbedProvider(stub)
const embedder = providerEmbedder(provider)

beforeEach(() => Object.assign(stub, { mode: 'ok', count: 0 }))
afterAll(() => stub.close())

const nurse = {
  headline: 'Nurse',
  summary: null,
  skills: ['Triage'],
  languages: [],
  experiences: [],
  education: [],
  certificates: [],
}

test('texts without a word are not sent, and the others keep their positions', async () => {
  const { vectors, usage } = await embedder.embed(['', 'a nurse', ' ', 'a cook'])
  expect(vectors.map((vector) => vector?.length ?? null)).toEqual([null, 384, null, 384])
  expect(usage).toMatchObject({ task: 'embed', model: 'text-embedding-3-small', fell_back: null })
  expect(await embedder.embed(['', ' '])).toEqual({ vectors: [null, null], usage: null })
  expect(stub.count).toBe(1)
})

test('the built-in embedder needs no provider', async () => {
  const { vectors, usage } = await lexicalEmbedder.embed(['a nurse', ''])
  expect([vectors[0]?.length, vectors[1], usage]).toEqual([384, null, null])
})

test('it fails with a reason, and never falls back to another model', async () => {
  stub.mode = 'over_quota'
  const failure = await embedder.embed(['a nurse']).catch((thrown: EmbedderFailure) => thrown)
  expect(failure).toMatchObject({ code: 'over_quota', usage: { fell_back: 'over_quota' } })
  stub.mode = 'slow'
  const hasty = providerEmbedder(provider, { timeoutMs: 30 })
  await expect(hasty.embed(['a nurse'])).rejects.toMatchObject({ code: 'timed_out' })
})

test('a closed gate stops the call', async () => {
  const spent = () => Promise.resolve({ house: 9, person_cost: 0, person_calls: 0 })
  const permits = () => Promise.resolve(true)
  const gate = createGate({ person: null, permits, budget: { house: 1, person: 1 }, spent })
  const poor = providerEmbedder(provider, { gate })
  await expect(poor.embed(['a nurse'])).rejects.toMatchObject({ code: 'over_budget' })
  expect(stub.count).toBe(0)
})

test('a person who has not agreed gets no embedding, and none waits', async () => {
  const spent = () => Promise.resolve({ house: 0, person_cost: 0, person_calls: 0 })
  const permits = () => Promise.resolve(false)
  const gate = createGate({ person: 'ada', permits, budget: { house: 1, person: 1 }, spent })
  const barred = providerEmbedder(provider, { gate })
  const { derived } = await deriveProfile(nurse, null, { embedder: barred })
  expect(derived).toMatchObject({ embedding: null, embedding_waits: false })
  expect(derived.match_text).toContain('Nurse')
  expect(stub.count).toBe(0)
})

test('a profile is derived whole while its embedding waits', async () => {
  expect((await deriveProfile(nurse, null, { embedder })).derived).toMatchObject({
    embedding_model: 'text-embedding-3-small',
    embedding_waits: false,
  })
  stub.mode = 'unauthorised'
  const { derived, usage } = await deriveProfile(nurse, null, { embedder })
  expect(derived).toMatchObject({ embedding: null, embedding_model: null, embedding_waits: true })
  expect(derived.match_text).toContain('Nurse')
  expect(usage).toMatchObject([{ task: 'embed', fell_back: 'unauthorised', cost: 0 }])
  expect((await deriveProfile(nurse, null)).derived.embedding_model).toBe(LEXICAL_MODEL)
})
