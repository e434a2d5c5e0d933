import { refuse } from './storage-error.ts'

// The characters that S3 calls safe or manageable, as in the hosted API: only ASCII.
const SAFE_KEY = /^(\w|\/|!|-|\.|\*|'|\(|\)| |&|\$|@|=|;|:|\+|,|\?)*$/
const SAFE_BUCKET = /^(\w|!|-|\.|\*|'|\(|\)| |&|\$|@|=|;|:|\+|,|\?)*$/

/** S3's limit, and well below what the index on the name can hold. */
const MAX_KEY_LENGTH = 1024

export function mustBeKey(key: string | undefined): string {
  if (!key || key.length > MAX_KEY_LENGTH || !SAFE_KEY.test(key)) throw refuse.invalidKey(key ?? '')
  return key
}

export function mustBeBucketName(name: string | undefined): string {
  if (!name || name.length > 100 || !SAFE_BUCKET.test(name)) throw refuse.invalidBucketName()
  return name
}
