// Words that stand in everything of one person and nowhere else, to look for afterwards.
import { openKeyring } from '../../../functions/_shared/sealing/keyring.ts'
import { loadKeys } from '../../../supabase/local/keys.ts'
import { ask } from '../../stack/ask.ts'
import { PASSWORD, service } from '../../stack/people.ts'
import type { Stack } from '../../stack/stack.ts'
import { EMBEDDING, type Resident, settle } from '../isolation/resident.ts'

export interface Planted extends Resident {
  /** word by place */
  canaries: Record<string, string>
  /** what a model answered about them */
  answer: { said: string }
}

/** Places where a word is sealed or not kept as it was written: nobody finds it there. */
export const SEALED = ['contact_name', 'contact_phone', 'contact_address', 'ai_cache']

export async function plant(stack: Stack, name: string): Promise<Planted> {
  const person = await settle(stack, name)
  const { id: user_id, client, email } = person
  const db = service(stack)
  const canaries: Record<string, string> = { email, user_id, mark: person.mark }
  // One ending for all: whoever looks for many words looks for it first.
  const ending = crypto.randomUUID().slice(0, 8)
  const word = (place: string) =>
    (canaries[place] = `${name}-${place.replaceAll('_', '-')}-${ending}`)

  const contact = {
    name: word('contact_name'),
    email,
    phone: word('contact_phone'),
    address: word('contact_address'),
  }
  const kept = await ask(stack, person.caller, '/functions/v1/contact', {
    method: 'PUT',
    body: contact,
  })
  if (kept.status !== 200) throw new Error(kept.text)

  const cvId = (canaries.cv_id = crypto.randomUUID())
  const path = `${user_id}/${cvId}.pdf`
  const { error } = await client.storage
    .from('cvs')
    .upload(path, `%PDF-1.7 ${word('cv_text')}`, { contentType: 'application/pdf' })
  if (error) throw error
  // Through the queue and its archive, and into a notification: it is no PDF.
  await client
    .from('cvs')
    .insert({ id: cvId, path, filename: `${word('cv_filename')}.pdf` })
    .throwOnError()

  const { data: experience } = await client
    .from('experiences')
    .insert({ employer: word('employer'), title: word('experience_note') })
    .select()
    .single()
    .throwOnError()
  await client
    .from('achievements')
    .insert({ experience_id: experience.id, text: word('achievement') })
    .throwOnError()
  await client
    .from('education')
    .insert({ school: word('school') })
    .throwOnError()
  await client
    .from('certificates')
    .insert({ name: word('certificate') })
    .throwOnError()
  await client
    .from('preferences')
    .update({ ignored_companies: [word('preference')] })
    .eq('user_id', user_id)
    .throwOnError()
  await client
    .from('profiles')
    .update({
      headline: word('headline'),
      summary: word('summary'),
      languages: [{ name: 'Dutch', level: word('language') }],
      links: [{ label: 'Site', url: `https://example.com/${word('link')}` }],
    })
    .eq('user_id', user_id)
    .throwOnError()
  await db
    .from('notifications')
    .insert({ user_id, type: 'new_matches', payload: { said: word('notification') } })
    .throwOnError()
  await db
    .from('ai_usage')
    .insert({ user_id, task: word('ai_usage'), engine: 'builtin' })
    .throwOnError()
  const { data: job } = await db
    .from('jobs')
    .insert({
      user_id,
      title: word('job_title'),
      company: 'Bakery',
      description: word('job_description'),
      content_hash: 'x',
      duplicate_key: crypto.randomUUID(),
      embedding: EMBEDDING,
      embedding_model: 'builtin-lexical-2',
    })
    .select('id')
    .single()
    .throwOnError()
  await db
    .from('matches')
    .insert({
      user_id,
      job_id: job.id,
      score: 1,
      reasons: { said: word('match_reason') },
      status: 'saved',
    })
    .throwOnError()
  await db.auth.admin.updateUserById(user_id, { user_metadata: { said: word('user_metadata') } })
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
      subject: word('mail'),
      text: '',
      html: '',
    }),
  })

  const answer = { said: word('ai_cache') }
  await keepAnswer(stack, user_id, answer)
  return { ...person, canaries, answer }
}

/** As the answer cache of the functions keeps it. */
async function keepAnswer(stack: Stack, person: string, answer: object) {
  const { contact } = await loadKeys(stack.dataDir)
  Object.assign(process.env, { CONTACT_KEY_ID: contact.id, CONTACT_KEY: contact.key })
  const key = (person + person).replaceAll('-', '')
  const { sealed, key_id } = await openKeyring().seal(JSON.stringify(answer), key)
  await service(stack)
    .rpc('write_ai_answer', {
      key,
      task: 'parse_cv',
      sealed: Buffer.from(sealed).toString('base64'),
      key_id,
      person,
    })
    .throwOnError()
}
