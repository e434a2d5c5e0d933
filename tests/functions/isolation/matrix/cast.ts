// Who asks in the matrix, and whose things they ask for.
import type { Resident } from '../../../cases/case.ts'
import { type Home, settle } from '../../../cases/settle.ts'
import { anonymous, type Caller, secret } from '../../../stack/ask.ts'
import { asProgram } from '../../../stack/client-token.ts'
import { changedTables, type Digest, digestOf } from '../../../stack/digest/digest.ts'
import { register } from '../../../stack/people.ts'
import { removePeople } from '../../../stack/remove-people.ts'
import { bothSessions } from '../../../stack/second-factor.ts'

/**
 * `weak` and `strong` are owners with a second factor, by the password alone and by both. `program`
 * is another program that such an owner let in, with the token that it got.
 */
export const ROLES = [
  ...(['anonymous', 'other', 'weak', 'program'] as const),
  ...(['owner', 'strong', 'service'] as const),
]
export type Role = (typeof ROLES)[number]
/** Those who may do nothing to whom they are after. */
const TURNED_AWAY = ['anonymous', 'other', 'weak', 'program'] as const satisfies Role[]

export interface Cast {
  stack: Home
  callers: Record<Role, Caller>
  /** whose things the role asks for */
  victims: Record<Role, Resident>
  /** of whom those who are turned away are after, when it was last looked at */
  seen: Digest
  leave(): Promise<void>
}

export async function gather(stack: Home): Promise<Cast> {
  // The first account of a stack is its administrator; none of these shall be.
  const first = await register(stack, 'first')
  const people = await Promise.all(
    (['ada', 'bob', 'cleo', 'dina', 'eve'] as const).map((name) => settle(stack, name)),
  )
  const [ada, bob, cleo, dina, eve] = people as [Resident, Resident, Resident, Resident, Resident]
  const [adas, { strong }] = await Promise.all([bothSessions(stack, ada), bothSessions(stack, eve)])
  return {
    stack,
    callers: {
      anonymous: anonymous(stack),
      other: bob.caller,
      weak: adas.weak,
      program: await asProgram(stack, adas.strong),
      owner: cleo.caller,
      strong,
      service: secret(stack),
    },
    victims: {
      ...{ anonymous: ada, other: ada, weak: ada, program: ada },
      ...{ owner: cleo, strong: eve, service: dina },
    },
    seen: await digestOf(stack, ada),
    leave: () => removePeople(stack, [first, ...people]),
  }
}

/** What each role got, by what it did. */
export type Cells = Record<Role, Record<string, unknown>>

type Ask = (role: Role) => Promise<Record<string, unknown>>

export async function askAll(ask: Ask, roles: readonly Role[] = ROLES): Promise<Cells> {
  const found: Partial<Cells> = {}
  for (const role of roles) found[role] = await ask(role)
  return found as Cells
}

/**
 * The same; throws if those who are turned away have changed anything of whom they are after, or if
 * there was nothing to be found.
 */
export async function unharmed(cast: Cast, ask: Ask): Promise<Cells> {
  const victim = cast.victims.other
  const before = cast.seen
  const owned = Object.values(before).filter(({ own_count }) => own_count > 0)
  if (owned.length <= 10) throw new Error('there is nothing to find')
  const refused = await askAll(ask, TURNED_AWAY)
  cast.seen = await digestOf(cast.stack, victim)
  const changed = changedTables(before, cast.seen)
  if (changed.length > 0) throw new Error(`changed: ${changed.join()}`)
  const others = ROLES.filter((role) => !(TURNED_AWAY as readonly Role[]).includes(role))
  return { ...refused, ...(await askAll(ask, others)) }
}
