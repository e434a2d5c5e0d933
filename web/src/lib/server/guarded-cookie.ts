/**
 * The options of all our cookies: scripts cannot read them, other sites cannot send them along, and
 * beyond this machine they travel encrypted only.
 */
export function guarded({ protocol }: URL) {
  return { httpOnly: true, sameSite: 'lax', secure: protocol === 'https:' } as const
}
