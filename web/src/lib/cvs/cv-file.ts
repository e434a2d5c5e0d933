import { Failure } from '#contract/failure.ts'

export type CvKind = 'pdf' | 'docx' | 'json'

const MAX_BYTES = 5 * 1024 * 1024

/** The kind of a file, by name and size. Throws a Failure for a file that we do not accept. */
export function checkCv(file: { name: string; size: number }): CvKind {
  const kind = /\.(pdf|docx|json)$/i.exec(file.name)?.[1]?.toLowerCase()
  if (kind !== 'pdf' && kind !== 'docx' && kind !== 'json') throw new Failure('cv.unsupported')
  if (file.size === 0) throw new Failure('cv.empty')
  if (file.size > MAX_BYTES) throw new Failure('cv.too_large')
  return kind
}

/** "312 KB", "1.4 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
