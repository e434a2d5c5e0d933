import type { FailureCode } from '../../../functions/_shared/contract/failure.ts'
import { seeded } from '../../stack/seeded.ts'

/** A harmful or odd file, and how its reading must end. */
export interface HostileCase {
  name: string
  filename: string
  expected: Extract<FailureCode, `cv.${string}`> | 'reads'
  bytes: () => Uint8Array | Promise<Uint8Array>
  /** a part of the text, for a file that can be read */
  says?: string
}

export function noise(seed: number, length: number): Uint8Array {
  const random = seeded(seed)
  return Uint8Array.from({ length }, () => Math.floor(random() * 256))
}

/** Bytes of text whose characters are all below 256. */
export function latin1Bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

export function joined(...parts: (Uint8Array | string)[]): Uint8Array {
  const all = parts.map((part) => (typeof part === 'string' ? latin1Bytes(part) : part))
  return new Uint8Array(Buffer.concat(all))
}
