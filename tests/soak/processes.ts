// Lists the processes of a stack, from the operating system.
import { readdirSync, readFileSync } from 'node:fs'

export interface Process {
  pid: number
  /** `main`, `launcher`, `web`, or the function that it serves */
  name: string
}

/** Only Linux tells which function a process serves. */
export const canNameFunctions = process.platform === 'linux'

/** `root` and all processes below it. Empty on systems other than Linux. */
export function processesBelow(root: number): Process[] {
  if (!canNameFunctions) return []
  const parents = new Map<number, number>()
  for (const entry of readdirSync('/proc')) {
    const stat = /^\d+$/.test(entry) && read(`/proc/${entry}/stat`)
    // The second field is the command in brackets, and it may hold spaces and brackets.
    if (stat)
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0]))
  }
  const descends = (pid: number | undefined): boolean =>
    pid === root || (pid !== undefined && pid > 1 && descends(parents.get(pid)))
  return [...parents.keys()].filter(descends).flatMap((pid) => {
    const name = nameOf(pid)
    return name ? [{ pid, name }] : []
  })
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function nameOf(pid: number): string | null {
  const command = read(`/proc/${pid}/cmdline`) ?? ''
  if (command.includes('supabase/local/main.ts')) return 'main'
  if (command.includes('scripts/start.ts')) return 'launcher'
  if (command.includes('scripts/serve-web.ts')) return 'web'
  const slug = /(?:^|\0)SUPABASE_FUNCTION_SLUG=([^\0]*)/.exec(read(`/proc/${pid}/environ`) ?? '')
  return slug?.[1] ?? null
}

/** Null when the process has ended or belongs to another user. */
function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
