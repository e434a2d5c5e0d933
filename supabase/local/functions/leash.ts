// Ends the Deno processes when the host itself was killed. serve.ts leaves by itself when its stdin
// closes, unless the function spins and never gets there; this one shell needs no such luck.
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

export interface Leash {
  hold(pid: number | undefined): void
  free(pid: number | undefined): void
  close(): void
}

export function createLeash(): Leash {
  if (process.platform === 'win32') return { hold() {}, free() {}, close() {} }
  // In its own group: a kill of ours must not take it along before it has done its work.
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
