// What people do while processes die around them: they upload a CV and try again until it is
// stored.
import type { Running } from '../../scripts/running.ts'
import { makeCvDocx } from '../cv-files/make-cv-docx.ts'
import { makeCvPdf } from '../cv-files/make-cv-pdf.ts'
import { PEOPLE } from '../cv-files/people.ts'
import type { Person as Invented } from '../cv-files/person.ts'
import { noise } from '../cv-files/hostile/case.ts'
import { type Person, register, service } from '../stack/people.ts'

export interface Upload {
  person: Person
  cvId: string
  filename: string
  bytes: Uint8Array
  /** A large second file, so that an upload takes long enough to be broken off. */
  ballast: Uint8Array
}

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}
const BALLAST = noise(1, 4_000_000)

export const pathOf = ({ person, cvId, filename }: Upload) =>
  `${person.id}/${cvId}.${filename.split('.').at(-1)}`
export const ballastPathOf = ({ person, cvId }: Upload) => `${person.id}/ballast-${cvId}.pdf`

/** A new person with the CV of an invented one; `turn` decides which one and which format. */
export async function newcomer(stack: Running, turn: number): Promise<Upload> {
  const invented = longCareer(PEOPLE[turn % PEOPLE.length]!)
  const extension = turn % 2 === 0 ? 'pdf' : 'docx'
  const make = { pdf: makeCvPdf, docx: makeCvDocx }[extension]
  return {
    person: await register(stack, `soak-${turn}`),
    cvId: crypto.randomUUID(),
    filename: `cv.${extension}`,
    bytes: await make(invented),
    ballast: BALLAST,
  }
}

/** Many rows, which take a moment to read and to write. */
function longCareer(person: Invented): Invented {
  const { experiences } = person.profile
  const years = Array.from({ length: 10 }, () => experiences).flat()
  return { ...person, profile: { ...person.profile, experiences: years } }
}

/** Uploads both files and the row. Repeats each step that a kill broke off. */
export async function uploadUntilIn(upload: Upload): Promise<void> {
  const { person, cvId, filename, bytes, ballast } = upload
  const files = person.client.storage.from('cvs')
  const contentType = filename.endsWith('.pdf') ? TYPES.pdf : TYPES.docx
  const path = pathOf(upload)
  await Promise.all([
    untilTaken(() => files.upload(ballastPathOf(upload), ballast, { contentType: TYPES.pdf })),
    untilTaken(() => files.upload(path, bytes, { contentType })).then(() =>
      untilTaken(() => person.client.from('cvs').insert({ id: cvId, path, filename })),
    ),
  ])
}

interface Refusal {
  message: string
  code?: string
  statusCode?: string
}

/** An earlier try succeeded although its answer was lost. */
const TAKEN = new Set(['409', '23505'])

async function untilTaken(attempt: () => PromiseLike<{ error: Refusal | null; status?: number }>) {
  const deadline = Date.now() + 60_000
  for (;;) {
    const { error, status } = await attempt()
    if (!error || TAKEN.has(error.statusCode ?? '') || TAKEN.has(error.code ?? '')) return
    const isAway = /fetch failed|terminated|aborted/.test(error.message) || (status ?? 0) >= 500
    if (!isAway || Date.now() > deadline) throw new Error(`an upload ended with ${error.message}`)
    // The stack is down and takes seconds to come back.
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** A board that was never collected, and the call that collects it. */
export async function collectNewBoard(stack: Running, slug: string): Promise<void> {
  const admin = service(stack)
  await admin
    .from('sources')
    .insert({ kind: 'ashby', slug, name: slug, is_enabled: true, interval_minutes: 10_080 })
    .throwOnError()
  await admin.rpc('enqueue_sources').throwOnError()
}
