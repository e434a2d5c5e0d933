import fc from 'fast-check'
import { expect, test } from 'vitest'
import { embedLexical } from './embed-lexical.ts'
import { contentHash } from '../../content-hash.ts'

const cosine = (a: number[], b: number[]): number =>
  a.reduce((sum, each, index) => sum + each * (b[index] as number), 0)

function embed(text: string): number[] {
  const vector = embedLexical(text)
  if (!vector) throw new Error('no vector')
  return vector
}

const backend = 'Backend Engineer\n\nYou build REST APIs in Go and PostgreSQL on Kubernetes.'
const nurse = 'Registered Nurse\n\nPatient assessment, wound care and medication administration.'
const chef = 'Sous Chef\n\nMenu planning, HACCP, leading the kitchen brigade and mise en place.'

test('an embedding is 384 wide and of length one', () => {
  const vector = embed(backend)
  expect(vector).toHaveLength(384)
  expect(cosine(vector, vector)).toBeCloseTo(1, 5)
})

test.each([
  [backend, 'Golang developer. Microservices, gRPC, Postgres, k8s and Docker.'],
  [nurse, 'Gesundheits- und Krankenpfleger, Pflege und Wundversorgung auf der Intensivstation.'],
  [chef, 'Line cook with food safety certificate, food preparation and grilling.'],
])('a person is nearest to the posting of their profession', (posting, person) => {
  const own = cosine(embed(posting), embed(person))
  const others = [backend, nurse, chef].filter((each) => each !== posting)
  for (const other of others) expect(own).toBeGreaterThan(cosine(embed(other), embed(person)) + 0.2)
})

test('another spelling of a skill gives the same embedding', () => {
  const one = embed('Kubernetes, PostgreSQL, JavaScript')
  expect(cosine(one, embed('k8s, postgres, ECMAScript'))).toBeGreaterThan(0.75)
  expect(cosine(one, embed('wound care, phlebotomy, triage'))).toBeLessThan(0.2)
})

test('an employer’s words about itself count little', () => {
  const about = '\n\nAbout us\n\nWe sell insurance and banking software to hospitals and law firms.'
  const benefits =
    '\n\nBenefits\n\n- Dental and vision insurance\n- Gym, yoga and mental health support'
  expect(cosine(embed(backend), embed(backend + about + benefits))).toBeGreaterThan(0.85)
})

test.each(['', '   \n', '!!! … 🚀', 'the and of with', '42 7'])('"%s" has no embedding', (text) => {
  expect(embedLexical(text)).toBeNull()
})

test('any text has a valid embedding or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      const vector = embedLexical(text)
      expect(vector === null || vector.every(Number.isFinite)).toBe(true)
      expect(embedLexical(text)).toEqual(vector)
    }),
  )
})

test('embeddings never change, in any release or runtime: stored ones depend on it', async () => {
  expect((await contentHash([JSON.stringify(embed(backend))])).slice(0, 16)).toBe(
    '778dd9db28a42926',
  )
})
