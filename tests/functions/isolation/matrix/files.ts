import type { Resident } from '../../../cases/case.ts'
import { BUCKETS } from '../../../cases/index.ts'
import type { Home } from '../../../cases/settle.ts'
import { type Answer, ask } from '../../../stack/ask.ts'
import { service } from '../../../stack/people.ts'
import type { Cast, Cells, Role } from './cast.ts'

export const DEEDS = [
  ...(['list', 'download', 'read about', 'sign', 'sign an upload', 'upload'] as const),
  ...(['replace', 'copy', 'move', 'remove'] as const),
]
type Deed = (typeof DEEDS)[number]

/** Which policies a deed needs, by their verbs. */
const NEEDS: Record<Deed, string[]> = {
  list: ['reads'],
  download: ['reads'],
  'read about': ['reads'],
  sign: ['reads'],
  'sign an upload': ['uploads'],
  upload: ['uploads'],
  replace: ['replaces'],
  copy: ['reads', 'uploads'],
  move: ['reads', 'replaces'],
  remove: ['removes'],
}

/** Throws for a bucket that nobody has said anything about. */
export function expectedOfBucket(bucket: string): Cells {
  const { policies } = BUCKETS[bucket] ?? {}
  if (!policies) throw new Error(`${bucket} has no case: say what its policies are`)
  const may = (needs: string[]) => needs.every((verb) => policies.some((one) => one.includes(verb)))
  const each = (outcome: (deed: Deed) => string) =>
    Object.fromEntries(DEEDS.map((deed) => [deed, outcome(deed)]))
  const owner = each((deed) => (may(NEEDS[deed]) ? 'done' : 'refused'))
  const nobody = each(() => 'refused')
  return {
    anonymous: nobody,
    other: nobody,
    weak: nobody,
    program: nobody,
    owner,
    strong: owner,
    service: each(() => 'done'),
  }
}

/** Each deed on a file that lies there for it. */
export async function askBucket(
  bucket: string,
  role: Role,
  { stack, callers, victims }: Cast,
): Promise<Record<string, string>> {
  const victim = victims[role]
  const caller = callers[role]
  const type = await typeOf(stack, bucket)
  const typed = { 'content-type': type }
  const files = service(stack).storage.from(bucket)
  const at = (name: string) => `${victim.id}/${name}`
  const found: Record<string, string> = {}

  const requests: Record<Deed, () => [string, string, unknown?, Record<string, string>?]> = {
    list: () => ['POST', `/object/list/${bucket}`, { prefix: victim.id }],
    download: () => ['GET', `/object/authenticated/${bucket}/${at('there')}`],
    'read about': () => ['GET', `/object/info/${bucket}/${at('there')}`],
    sign: () => ['POST', `/object/sign/${bucket}/${at('there')}`, { expiresIn: 60 }],
    'sign an upload': () => ['POST', `/object/upload/sign/${bucket}/${at('signed')}`, {}],
    upload: () => ['POST', `/object/${bucket}/${at('new')}`, 'new', typed],
    replace: () => ['PUT', `/object/${bucket}/${at('there')}`, 'other', typed],
    copy: () => ['POST', '/object/copy', transfer(bucket, at('there'), at('copied'))],
    move: () => ['POST', '/object/move', transfer(bucket, at('there'), at('moved'))],
    remove: () => ['DELETE', `/object/${bucket}`, { prefixes: [at('there')] }],
  }
  for (const deed of DEEDS) {
    const { error } = await files.upload(at('there'), victim.mark, {
      contentType: type,
      upsert: true,
    })
    if (error) throw error
    const [method, path, body, headers] = requests[deed]()
    found[deed] = outcome(
      await ask(stack, caller, `/storage/v1${path}`, { method, body, headers }),
      victim,
    )
    await files.remove(['there', 'signed', 'new', 'copied', 'moved'].map(at))
  }
  return found
}

function transfer(bucketId: string, sourceKey: string, destinationKey: string) {
  return { bucketId, sourceKey, destinationKey }
}

async function typeOf(stack: Home, bucket: string): Promise<string> {
  const { data } = await service(stack).storage.getBucket(bucket)
  return data?.allowed_mime_types?.[0] ?? 'text/plain'
}

/** A list without a name, and a removal of nothing, are refusals as Storage gives them. */
function outcome({ status, body, text }: Answer, victim: Resident): string {
  if (status >= 500) return `${status} ${text}`
  if (status >= 400) return text.includes(victim.mark) ? text : 'refused'
  return Array.isArray(body) && body.length === 0 ? 'refused' : 'done'
}
