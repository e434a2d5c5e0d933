// Ends the Deno processes when the host was killed. serve.ts exits when its stdin closes, but a
// function in an endless loop never gets there. This shell ends it anyway.
import { spawn } from 'node:child_process'

const SCRIPT = `
held=""
while read -r verb pid; do
  kept=""
  for one in $held; do [ "$one" = "$pid" ] || kept="$kept $one"; done
  held="$kept"
  [ "$verb" = hold ] && held="$held $pid"
done
[ -z "$held" ] || kill -9 $held
`

export interface OrphanGuard {
  hold(pid: number | undefined): void
  free(pid: number | undefined): void
  close(): void
}

export function createOrphanGuard(): OrphanGuard {
  if (process.platform === 'win32') return { hold() {}, free() {}, close() {} }
  // In its own process group: a kill of our group must not end it before it has done its work.
  const shell = spawn('/bin/sh', ['-c', SCRIPT], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: {},
  })
  shell.unref()
  shell.on('error', () => {})
  shell.stdin.on('error', () => {})
  const say = (verb: string, pid: number | undefined) => {
    if (pid !== undefined) shell.stdin.write(`${verb} ${pid}\n`)
  }
  return {
    hold: (pid) => say('hold', pid),
    free: (pid) => say('free', pid),
    close: () => void shell.stdin.end(),
  }
}
