/**
 * The options of all our cookies: scripts cannot read them, other sites cannot send them, and
 * outside this machine they travel only encrypted.
 */
export function guarded({ protocol }: URL) {
  return { httpOnly: true, sameSite: 'lax', secure: protocol === 'https:' } as const
}
