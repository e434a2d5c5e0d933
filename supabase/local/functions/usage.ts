// The CPU time and memory of a process, as the operating system counts them.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

export interface Usage {
  cpuMs: number
  memoryBytes: number
}

/** Reads a process; null when it has ended or when the system (Windows) cannot tell. */
export async function readUsage(pid: number | undefined): Promise<Usage | null> {
  if (pid === undefined) return null
  try {
    return process.platform === 'linux' ? await readProc(pid) : await readPs(pid)
  } catch {
    return null
  }
}

// Linux reports CPU time to programs in ticks of 1/100 s, for every kernel setting.
const TICK_MS = 10

async function readProc(pid: number): Promise<Usage> {
  const [stat, status] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8'),
    readFile(`/proc/${pid}/status`, 'utf8'),
  ])
  // The second field is the command in brackets, and it may hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [user, system] = [Number(fields[11]), Number(fields[12])]
  // File pages are not counted: Deno's 90 MB executable is loaded piece by piece, and the function
  // does not cause that.
  const pages = [...status.matchAll(/^Rss(?:Anon|Shmem):\s+(\d+) kB$/gm)]
  const kilobytes = pages.reduce((sum, page) => sum + Number(page[1]), 0)
  return { cpuMs: (user + system) * TICK_MS, memoryBytes: kilobytes * 1024 }
}

async function readPs(pid: number): Promise<Usage | null> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'time=,rss=', '-p', String(pid)])
  return parsePs(stdout)
}

/** Reads `[[days-]hours:]minutes:seconds[.hundredths]  kilobytes`. */
export function parsePs(line: string): Usage | null {
  const match = /^\s*(?:(\d+)-)?(?:(\d+):)?(\d+):(\d+(?:\.\d+)?)\s+(\d+)\s*$/.exec(line)
  if (!match) return null
  const [days = 0, hours = 0, minutes = 0, seconds = 0, kilobytes = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  const total = ((days * 24 + hours) * 60 + minutes) * 60 + seconds
  return { cpuMs: Math.round(total * 1000), memoryBytes: kilobytes * 1024 }
}
