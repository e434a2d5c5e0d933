/**
 * One request of an attacker, in words that are the same in every run: `{ada}` is the victim's id,
 * `{me}` the attacker's own, `{ada.cvs}` the id of the victim's row; see world.ts for all of them.
 */
export interface Probe {
  wing: 'rest' | 'files' | 'functions' | 'auth' | 'topics'
  who: Attacker
  credentials: Credentials
  method: string
  /** as it goes over the wire, but for characters that no URL may hold */
  path: string
  headers: Record<string, string>
  /** JSON, or text as it is */
  body?: unknown
}

/**
 * `reader` never changes anything, so what there is for them to see stays the same; `writer` does
 * what the API lets them; `weak` is a second victim's password without the second factor; `nobody`
 * has the publishable key.
 */
export type Attacker = 'reader' | 'writer' | 'weak' | 'nobody'

export const CREDENTIALS = [
  'as they are',
  'the token as key',
  'the key as token',
  'the key in the query',
  'no key',
  'a lower-case scheme',
  'another scheme',
  'two tokens',
  'forged for the victim',
  'raised to service_role',
  'without a signature',
  'a signed link as token',
] as const
export type Credentials = (typeof CREDENTIALS)[number]

export interface Reply {
  status: number
  headers: Record<string, string>
  text: string
}
