// A data directory in which the sandbox is collected and six people are read. Its database has the
// functions of digests and of settledPerson. It is made once a day for each state of the code, and
// every stack that needs such data starts on a copy of it.
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { contentHash } from '../../scripts/content-hash.ts'
import type { Running } from '../../scripts/running.ts'
import { root } from '../../scripts/settings.ts'
import { openDatabase } from '../../supabase/local/database/open.ts'
import { makeCvPdf } from '../cv-files/make-cv-pdf.ts'
import { personIn } from '../cv-files/people.ts'
import { writeCopyPerson } from './copy-person.ts'
import { writeFunctions } from './digest/write-functions.ts'
import { isFree } from './free-ports.ts'
import { type Person, PASSWORD, register, registerAs, visitor } from './people.ts'
import { sandboxCollected } from './sandbox.ts'
import { startStack } from './stack.ts'
import { untilRead, uploadCv } from './upload-cv.ts'

const INPUTS = ['functions', 'supabase', 'tests/stack', 'tests/cv-files', 'package-lock.json']
const CACHE = join(root, '.cache')
const PROFESSIONS = [
  'nurse',
  'lawyer',
  'software engineer',
  'teacher',
  'accountant',
  'chef',
] as const
export type KnownProfession = (typeof PROFESSIONS)[number]

/** Beside the data of a snapshot. */
interface About {
  first_email: string
  /** The addresses of its postings name this port. */
  board_port: string
}

export interface SnapshotCopy {
  dataDir: string
  /** What a stack on it needs in its environment. */
  env: { BOARD_PORT?: string }
  /** of the account that was made before all others */
  firstEmail: string
}

/** Gives a copy that its user removes. */
export async function copySnapshot(): Promise<SnapshotCopy> {
  const snapshot = await makeSnapshot()
  const dataDir = await mkdtemp(join(tmpdir(), 'rolecall-'))
  await cp(join(snapshot, 'data'), dataDir, { recursive: true })
  const about = JSON.parse(await readFile(join(snapshot, 'about.json'), 'utf8')) as About
  // Where a run beside this one has the port, its board serves the same postings.
  const env = (await isFree(Number(about.board_port))) ? { BOARD_PORT: about.board_port } : {}
  return { dataDir, env, firstEmail: about.first_email }
}

/** The person of this profession who is read in every snapshot: for tests that only look. */
export async function personOfSnapshot(
  stack: Running,
  profession: KnownProfession,
): Promise<Person> {
  const client = visitor(stack)
  const email = emailOf(profession)
  const { data, error } = await client.auth.signInWithPassword({ email, password: PASSWORD })
  if (error) throw error
  return { id: data.user.id, email, client }
}

function emailOf(profession: KnownProfession): string {
  return `${profession.replaceAll(' ', '-')}@snapshot.example.com`
}

/** The folder that holds it. */
async function makeSnapshot(): Promise<string> {
  // Ages of postings are counted from today.
  const today = new Date().toISOString().slice(0, 10)
  const hash = (await contentHash(root, INPUTS)).slice(0, 16)
  const path = join(CACHE, `snapshot-${today}-${hash}`)
  const names = await readdir(CACHE).catch((): string[] => [])
  if (names.includes(basename(path))) return path

  await mkdir(CACHE, { recursive: true })
  const unfinished = await mkdtemp(join(CACHE, 'unfinished-'))
  await fill(unfinished)
  // A run beside this one may have made the same snapshot meanwhile.
  await rename(unfinished, path).catch(() => rm(unfinished, { recursive: true }))
  // Each has 60 MB, and each edit of the code makes a new one.
  const older = names.filter((name) => name.startsWith('snapshot-'))
  await Promise.all(older.map((name) => rm(join(CACHE, name), { recursive: true, force: true })))
  return path
}

async function fill(folder: string): Promise<void> {
  const stack = await startStack({}, join(folder, 'data'))
  const first = await register(stack, 'first')
  await sandboxCollected(stack)
  await Promise.all(PROFESSIONS.map((profession) => read(stack, profession)))
  await stack.end()
  const db = await openDatabase({ dataDir: join(folder, 'data', 'database') })
  await writeFunctions(db)
  await writeCopyPerson(db)
  await db.close()
  const about: About = { first_email: first.email, board_port: new URL(stack.BOARD_URL).port }
  await writeFile(join(folder, 'about.json'), JSON.stringify(about))
}

async function read(stack: Running, profession: KnownProfession): Promise<void> {
  const person = await registerAs(stack, emailOf(profession))
  const pdf = await makeCvPdf(personIn(profession))
  const cv = await untilRead(person, await uploadCv(person, pdf, 'pdf'))
  if (cv.status !== 'ready') throw new Error(`the CV of the ${profession} could not be read`)
}
