/** SHA-256 of the parts in order, as hexadecimal. Parts are separated: ab+c differs from a+bc. */
export async function contentHash(parts: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts))
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
