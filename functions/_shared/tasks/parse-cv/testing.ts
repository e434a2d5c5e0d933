// Reads one header of a job as if it stood alone.
import type { HeaderLine } from './header-parts.ts'
import { JOB_GRAMMAR } from './job-grammar.ts'
import { labelHeader } from './label-header.ts'
import { toRole, type Role } from './roles.ts'

export function readRole(header: string[]): Role {
  const lines = header.map((text, line): HeaderLine => ({ text, line }))
  return toRole(labelHeader(lines, JOB_GRAMMAR))
}
