/**
 * What every cookie of ours is set with: no script reads it, no other site sends it along, and
 * beyond this machine it travels encrypted only.
 */
export function guarded({ protocol }: URL) {
  return { httpOnly: true, sameSite: 'lax', secure: protocol === 'https:' } as const
}
