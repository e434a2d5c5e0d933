// A person with a second factor: a session with both factors, and one with the password alone.
import { URI } from 'otpauth'
import type { Running } from '../../scripts/running.ts'
import { type Caller, callerOf } from './ask.ts'
import { type Client, PASSWORD, type Person, visitor } from './people.ts'

/**
 * Enrols and verifies a factor: the session of this client then has both. Returns the factor's id.
 */
export async function giveCode({ auth }: Client): Promise<string> {
  const { data, error } = await auth.mfa.enroll({ factorType: 'totp' })
  if (error) throw error
  const code = URI.parse(data.totp.uri).generate()
  const verified = await auth.mfa.challengeAndVerify({ factorId: data.id, code })
  if (verified.error) throw verified.error
  return data.id
}

export async function withPasswordAlone(stack: Running, person: Person): Promise<Client> {
  const client = visitor(stack)
  const { email } = person
  const { error } = await client.auth.signInWithPassword({ email, password: PASSWORD })
  if (error) throw error
  return client
}

export async function bothSessions(
  stack: Running,
  person: Person,
): Promise<{ weak: Caller; strong: Caller }> {
  await giveCode(person.client)
  const strong = await callerOf(stack, person)
  const client = await withPasswordAlone(stack, person)
  return { strong, weak: await callerOf(stack, { ...person, client }) }
}
