// The memory and connections of a process, as Linux reports them.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

export interface Vitals {
  megabytes: number
  /** over TCP, and the stored files that are sent or received over these */
  connections: number
}

/** Null when the process has ended. */
export function vitalsOf(pid: number): Vitals | null {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    if (kilobytes === undefined) return null
    // Requests reach a Deno process over sockets that are not TCP.
    const tcp = new Set([...tcpSockets(pid, 'tcp'), ...tcpSockets(pid, 'tcp6')])
    const open = readdirSync(`/proc/${pid}/fd`).map((fd) => nameOf(`/proc/${pid}/fd/${fd}`))
    const connections = open.filter((name) => tcp.has(name) || name.includes('/storage/'))
    return { megabytes: Math.round(Number(kilobytes) / 1024), connections: connections.length }
  } catch {
    return null
  }
}

function tcpSockets(pid: number, kind: 'tcp' | 'tcp6'): string[] {
  const [, ...lines] = readFileSync(`/proc/${pid}/net/${kind}`, 'utf8').trim().split('\n')
  return lines.map((line) => `socket:[${line.trim().split(/\s+/)[9]}]`)
}

/** Empty for a file that was just closed. */
function nameOf(fd: string): string {
  try {
    return readlinkSync(fd)
  } catch {
    return ''
  }
}
