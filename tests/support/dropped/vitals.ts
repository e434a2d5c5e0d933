// How a process is, as Linux has it.
import { readdirSync, readFileSync } from 'node:fs'

export interface Vitals {
  megabytes: number
  /** open files, connections among them */
  files: number
}

/** Null when the process is gone. */
export function vitalsOf(pid: number): Vitals | null {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    if (kilobytes === undefined) return null
    return {
      megabytes: Math.round(Number(kilobytes) / 1024),
      files: readdirSync(`/proc/${pid}/fd`).length,
    }
  } catch {
    return null
  }
}
