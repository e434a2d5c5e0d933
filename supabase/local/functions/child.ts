// One Deno process: starts it, talks to it and ends it.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { denoBinary } from './deno.ts'
import { HANDSHAKE } from './handshake.ts'

/** Hosted cuts lines there too. */
const LONGEST_LINE = 10_000

interface ChildOptions {
  args: string[]
  env: Record<string, string>
  cwd: string
  log: (line: string) => void
}

export interface Child {
  pid: number | undefined
  /** the next word from the Deno side; rejects when the process ends first */
  hear(): Promise<string>
  tell(line: string): void
  kill(): void
  exited: Promise<void>
  /** whether V8 gave up because the heap was full */
  ranOutOfHeap(): boolean
}

export function startChild({ args, env, cwd, log }: ChildOptions): Child {
  const child = spawn(denoBinary(), args, { env, cwd, stdio: 'pipe', windowsHide: true })
  const said: string[] = []
  let listener: ((word: string) => void) | null = null
  let outOfHeap = false

  const read = (stream: Readable) =>
    createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => {
      if (line.startsWith(HANDSHAKE)) {
        const word = line.slice(HANDSHAKE.length)
        if (listener) listener(word)
        else said.push(word)
        return
      }
      if (/^#? ?Fatal JavaScript out of memory|heap out of memory/.test(line)) outOfHeap = true
      if (line.trim()) log(line.slice(0, LONGEST_LINE))
    })
  read(child.stdout)
  read(child.stderr)
  // Writing to a process that has just died fails, but its exit is handled elsewhere.
  child.stdin.on('error', () => {})

  const exited = new Promise<void>((resolve) => {
    // `close` comes after the last line of output was read; `error` when the process never started.
    child.once('close', () => resolve())
    child.once('error', (error) => {
      log(`could not start: ${error.message}`)
      resolve()
    })
  })

  return {
    pid: child.pid,
    hear() {
      const word = said.shift()
      if (word !== undefined) return Promise.resolve(word)
      return new Promise((resolve, reject) => {
        listener = (word) => {
          listener = null
          resolve(word)
        }
        void exited.then(() => reject(new Error('the process ended')))
      })
    },
    tell: (line) => void child.stdin.write(`${line}\n`),
    kill: () => void child.kill('SIGKILL'),
    exited,
    ranOutOfHeap: () => outOfHeap,
  }
}
