// Two victims, one of them behind a second factor, and two attackers with rows of their own.
import type { Resident } from '../../cases/case.ts'
import { type Home, settle } from '../../cases/settle.ts'
import { callerOf } from '../../stack/ask.ts'
import { type Digest, digestOf, wordsOf } from '../../stack/digest/digest.ts'
import { register, service } from '../../stack/people.ts'
import { removePeople } from '../../stack/remove-people.ts'
import { giveCode, withPasswordAlone } from '../../stack/second-factor.ts'
import type { Attacker, Credentials, Probe } from './probe.ts'

type Names = Record<string, string>

export interface World {
  stack: Home
  /** what `{name}` stands for in the mouth of this attacker */
  names: Record<Attacker, Names>
  /** ids of the attackers themselves */
  ids: Record<'reader' | 'writer', string>
  /** the victims' ids and words: who names one may hear it back in a refusal, else none is heard */
  secrets: string[]
  /** the victims' words, which no row of anybody else's holds */
  marks: string[]
  headersOf(who: Attacker, credentials: Credentials): Record<string, string>
  keyInQuery: string
  /** the reader becomes the first victim: so that a test sees that what leaks is found */
  disguise(): Promise<void>
  /** tokens last an hour */
  renew(): Promise<void>
  /** of both victims; tables by the victim's name */
  victims(): Promise<Digest>
  /** the victims' words that the writer has by now, in rows and files, and where */
  loot(): Promise<string[]>
  close(): Promise<void>
}

export async function makeWorld(stack: Home): Promise<World> {
  // The first account of a stack is its administrator; none of these shall be.
  const first = await register(stack, 'first')
  const [ada, cleo, reader, writer] = await Promise.all(
    ['ada', 'cleo', 'reader', 'writer'].map((name) => settle(stack, name)),
  )
  if (!ada || !cleo || !reader || !writer) throw new Error('nobody settled')
  const factorId = await giveCode(cleo.client)
  const weak = { ...cleo, client: await withPasswordAlone(stack, cleo) }

  const victimNames: Names = {
    ada: ada.id,
    'ada.upper': ada.id.toUpperCase(),
    'ada.mark': ada.mark,
    'ada.email': ada.email,
    'ada.next': ada.nextCvId,
    'ada.spare': ada.spareJobId,
    ...rowsOf('ada', ada),
    cleo: cleo.id,
    'cleo.factor': factorId,
  }
  const own = async (person: Resident): Promise<Names> => {
    const files = person.client.storage.from('cvs')
    const link = await files.createSignedUrl(person.cvPath, 86_400)
    const upload = await files.createSignedUploadUrl(`${person.id}/upload.pdf`)
    return {
      ...victimNames,
      me: person.id,
      'me.link': new URL(link.data?.signedUrl ?? '').searchParams.get('token') ?? '',
      'me.upload': upload.data?.token ?? '',
      ...rowsOf('me', person),
    }
  }
  const names: Record<Attacker, Names> = {
    reader: await own(reader),
    writer: await own(writer),
    weak: { ...victimNames, me: cleo.id, ...rowsOf('me', cleo) },
    nobody: { ...victimNames, ...rowsOf('me', reader), me: reader.id },
  }
  const tokens: Record<Attacker, string> = { reader: '', writer: '', weak: '', nobody: '' }
  const sessions = { reader, writer, weak }

  async function renew(): Promise<void> {
    for (const who of ['reader', 'writer', 'weak'] as const) {
      const { error: refused } = await sessions[who].client.auth.refreshSession()
      if (refused) throw refused
      tokens[who] = (await callerOf(stack, sessions[who])).token ?? ''
      names[who]['me.token'] = tokens[who]
    }
  }
  await renew()

  const victims = [ada, cleo]
  const marks = victims.flatMap(({ mark, email }) => [mark.toLowerCase(), email])
  return {
    stack,
    names,
    ids: { reader: reader.id, writer: writer.id },
    secrets: victims.flatMap((one) => [one.id, one.nextCvId, one.spareJobId, ...rowIds(one)]),
    marks,
    headersOf: (who, credentials) =>
      credentialHeaders(stack.PUBLISHABLE_KEY, tokens[who], credentials, names[who]),
    keyInQuery: `apikey=${stack.PUBLISHABLE_KEY}`,
    async disguise() {
      tokens.reader = (await callerOf(stack, ada)).token ?? ''
    },
    renew,
    async victims() {
      const both = { ada: await digestOf(stack, ada), cleo: await digestOf(stack, cleo) }
      return Object.fromEntries(
        Object.entries(both).flatMap(([name, digest]) =>
          Object.entries(digest).map(([table, one]) => [`${name}'s ${table}`, one]),
        ),
      )
    },
    async loot() {
      const files = service(stack).storage.from('cvs')
      const { data: held } = await files.list(writer.id, { limit: 1000 })
      const texts = await Promise.all(
        (held ?? []).map(async ({ name }) => {
          const { data } = await files.download(`${writer.id}/${name}`)
          const text = (await data?.text()) ?? ''
          return marks.filter((mark) => text.includes(mark)).map((mark) => `${mark} in ${name}`)
        }),
      )
      return [...(await wordsOf(stack, writer, marks)), ...texts.flat()]
    },
    close: () => removePeople(stack, [first, ada, cleo, reader, writer]),
  }
}

function rowsOf(who: string, { rows }: Resident): Names {
  return Object.fromEntries(
    Object.entries(rows)
      .filter(([, row]) => typeof row.id === 'string')
      .map(([table, row]) => [`${who}.${table}`, row.id as string]),
  )
}

function rowIds({ rows }: Resident): string[] {
  return Object.values(rows).flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
}

function credentialHeaders(
  key: string,
  token: string,
  credentials: Credentials,
  names: Names,
): Record<string, string> {
  const bearer = (text: string) => ({ authorization: `Bearer ${text}` })
  const own = token ? bearer(token) : {}
  const claims = { sub: names.ada, role: 'authenticated', aal: 'aal2', exp: 4e9 }
  const [head = '', , signature = ''] = token.split('.')
  const with_ = (changed: object, algorithm = head) =>
    `${algorithm}.${encode({ ...claims, ...changed })}.${signature}`
  switch (credentials) {
    case 'as they are':
      return { apikey: key, ...own }
    case 'the token as key':
      return { apikey: token || 'x', ...own }
    case 'the key as token':
      return { apikey: key, ...bearer(key) }
    case 'the key in the query':
    case 'no key':
      return own
    case 'a lower-case scheme':
      return token ? { apikey: key, authorization: `bearer ${token}` } : { apikey: key }
    case 'another scheme':
      return { apikey: key, authorization: `Basic ${btoa(`${names.ada}:x`)}` }
    case 'two tokens':
      return { apikey: key, authorization: `Bearer ${token}, Bearer ${with_({})}` }
    case 'forged for the victim':
      return { apikey: key, ...bearer(with_({})) }
    case 'raised to service_role':
      return { apikey: key, ...bearer(with_({ role: 'service_role' })) }
    case 'without a signature':
      return { apikey: key, ...bearer(with_({}, encode({ alg: 'none' }))) }
    case 'a signed link as token':
      return { apikey: key, ...bearer(names['me.link'] ?? 'x') }
  }
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** The probe with every `{name}` replaced by what it stands for. */
export function aim(probe: Probe, { names, keyInQuery }: World): Probe {
  const fill = (text: string) =>
    text.replace(/\{([a-z._]+)\}/g, (whole, name: string) => names[probe.who][name] ?? whole)
  const path = fill(probe.path)
  const inQuery = probe.credentials === 'the key in the query' && probe.wing !== 'topics'
  return {
    ...probe,
    path: inQuery ? `${path}${path.includes('?') ? '&' : '?'}${keyInQuery}` : path,
    headers: Object.fromEntries(
      Object.entries(probe.headers).map(([name, value]) => [name, fill(value)]),
    ),
    ...(probe.body === undefined
      ? {}
      : { body: JSON.parse(fill(JSON.stringify(probe.body))) as unknown }),
  }
}
