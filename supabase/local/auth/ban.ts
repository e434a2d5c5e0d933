import { invalid } from './failure.ts'

const SECONDS: Record<string, number> = { s: 1, m: 60, h: 3600 }

/**
 * When a ban of this duration (`24h`, `1h30m`, `none`) ends. Null lifts the ban; undefined leaves
 * it unchanged. Throws ApiError 400 validation_failed.
 */
export function readBan(duration: string): Date | null | undefined {
  if (duration === '') return undefined
  if (duration === 'none') return null
  if (!/^(\d{1,7}(\.\d{1,3})?[smh]){1,3}$/.test(duration)) {
    throw invalid(`invalid format for ban duration: "${duration}"`)
  }
  const parts = [...duration.matchAll(/([\d.]+)([smh])/g)]
  const seconds = parts.reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (SECONDS[unit ?? ''] ?? 0),
    0,
  )
  return new Date(Date.now() + seconds * 1000)
}
