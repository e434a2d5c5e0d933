import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'

export interface MortalBoard {
  origin: string
  /** kill -9, and a new process on the same port. */
  killAndRestart(): Promise<void>
  stop(): Promise<void>
}

export async function startMortalBoard(): Promise<MortalBoard> {
  let child: ChildProcess
  let port = 0

  async function start(): Promise<void> {
    child = fork(join(import.meta.dirname, 'board.ts'), [String(port)])
    port = await new Promise<number>((resolve, reject) => {
      child.once('message', (said) => resolve(Number(said)))
      child.once('exit', () => reject(new Error('the board did not start')))
    })
  }
  async function kill(): Promise<void> {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }

  await start()
  return {
    origin: `http://127.0.0.1:${port}`,
    async killAndRestart() {
      await kill()
      await start()
    },
    stop: kill,
  }
}
