import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

/**
 * The npm that runs this script, or null without one. Usually npm's shell is our parent. It stays
 * alive when npm is killed, so our own parent does not show that npm is gone.
 */
export function npmProcess(): number | null {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return null
  const shell = basename(process.env.npm_config_script_shell || 'sh')
  const parent = describe(process.ppid)
  // Some shells replace themselves with the command: then npm is the parent.
  return parent?.name === shell ? parent.parent : process.ppid
}

function describe(pid: number): { name: string; parent: number } | null {
  try {
    const [, name, parent] =
      /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return { name: name ?? '', parent: Number(parent) }
  } catch {
    // No /proc: not Linux.
    const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], {
      encoding: 'utf8',
    })
    const [, parent, name] = /^\s*(\d+)\s+(.+)$/m.exec(stdout ?? '') ?? []
    return name === undefined ? null : { name: basename(name.trim()), parent: Number(parent) }
  }
}
