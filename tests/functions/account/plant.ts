// Words that stand in everything of one person and nowhere else, to look for afterwards.
import { importKey, seal, toBase64 } from '../../../functions/_shared/sealing/seal.ts'
import { loadKeys } from '../../../supabase/local/keys.ts'
import type { Kept, Planter, Resident, Row, TableCase } from '../../cases/case.ts'
import { BUCKETS, type OwnedTable, TABLES_TO_FILL } from '../../cases/index.ts'
import { settle } from '../../cases/settle.ts'
import { ask } from '../../stack/ask.ts'
import { PASSWORD, service } from '../../stack/people.ts'
import type { Stack } from '../../stack/stack.ts'

type Words = Record<string, string>

export interface Planted extends Resident {
  /** word by place */
  canaries: Words
  /** those that are kept in one of these ways */
  kept(...ways: Kept[]): Words
  /** what a model answered about them */
  answer: { said: string }
}

export async function plant(stack: Stack, name: string): Promise<Planted> {
  const person = await settle(stack, name)
  const { id, email } = person
  const canaries: Words = { email, user_id: id, mark: person.mark }
  const ways = new Map<string, Kept>()
  // One ending for all, which a search for many words looks for first.
  const ending = crypto.randomUUID().slice(0, 8)
  const planter: Planter = {
    id,
    email,
    cvId: (canaries.cv_id = crypto.randomUUID()),
    rows: {},
    word(place, kept = 'tables') {
      ways.set(place, kept)
      return (canaries[place] = `${name}-${place.replaceAll('_', '-')}-${ending}`)
    },
  }

  await plantFiles(person, planter)
  await plantRows(stack, person, planter)
  await plantAccount(stack, person, planter)
  const answer = { said: planter.word('ai_cache', 'sealed') }
  await keepAnswer(stack, id, answer)
  const kept = (...wanted: Kept[]) =>
    Object.fromEntries(
      Object.entries(canaries).filter(([place]) => wanted.includes(ways.get(place) ?? 'tables')),
    )
  return { ...person, canaries, kept, answer }
}

async function plantFiles({ client }: Resident, planter: Planter): Promise<void> {
  for (const [bucket, { type, planted }] of Object.entries(BUCKETS)) {
    if (!planted) continue
    const { path, text } = planted(planter)
    const { error } = await client.storage.from(bucket).upload(path, text, { contentType: type })
    if (error) throw error
  }
}

/** The person writes a row where their rights allow it, else the service role. */
async function plantRows(
  stack: Stack,
  { id, client, caller }: Resident,
  planter: Planter,
): Promise<void> {
  for (const [table, one] of TABLES_TO_FILL) {
    const row = one.planted(planter)
    if (!row) continue
    if (one.made === 'through contact') {
      const question = { method: 'PUT', body: row }
      const kept = await ask(stack, caller, '/functions/v1/contact', question)
      if (kept.status !== 200) throw new Error(kept.text)
      continue
    }
    const isOwn = mayWrite(one, row)
    const rows = (isOwn ? client : service(stack)).from(table as 'cvs')
    const { data } = await (
      one.made === 'inserted'
        ? rows.insert((isOwn ? row : { ...row, user_id: id }) as never)
        : rows.update(row as never).eq('user_id', id)
    )
      .select()
      .single()
      .throwOnError()
    planter.rows[table satisfies OwnedTable] = data as Row
  }
}

function mayWrite({ owner, made, columns }: TableCase, row: Row): boolean {
  const verb = made === 'inserted' ? 'insert' : 'update'
  const writable = columns[verb].split(' ')
  return owner[verb] === 'row' && Object.keys(row).every((column) => writable.includes(column))
}

/** Words for Auth and the inbox. */
async function plantAccount(
  stack: Stack,
  { id, email, client }: Resident,
  { word }: Planter,
): Promise<void> {
  const admin = service(stack).auth.admin
  await admin.updateUserById(id, { user_metadata: { said: word('user_metadata') } })
  await client.auth.mfa.enroll({ factorType: 'totp', friendlyName: word('factor_name') })
  await fetch(`${stack.API_URL}/auth/v1/token?grant_type=password`, {
    method: 'POST',
    headers: {
      apikey: stack.PUBLISHABLE_KEY,
      'content-type': 'application/json',
      'user-agent': word('user_agent'),
    },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  await fetch(`${stack.MAIL_URL}/emails`, {
    method: 'POST',
    headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
    body: JSON.stringify({
      from: 'a@example.com',
      to: [email],
      subject: word('mail', 'inbox'),
      text: '',
      html: '',
    }),
  })
}

/** As the answer cache of the functions keeps it. */
async function keepAnswer(stack: Stack, person: string, answer: object) {
  const { contact } = await loadKeys(stack.dataDir)
  const key = (person + person).replaceAll('-', '')
  const sealed = await seal(JSON.stringify(answer), await importKey(contact.key), key)
  await service(stack)
    .rpc('write_ai_answer', {
      key,
      task: 'parse_cv',
      sealed: toBase64(sealed),
      key_id: contact.id,
      person,
    })
    .throwOnError()
}
