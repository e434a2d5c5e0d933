import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const module = join(import.meta.dirname, 'outlive-clients.ts')

/** Runs `what` in a separate process, which ends with 0 if it still lives after that. */
function run(what: string) {
  const code = `
    import { outliveClients } from ${JSON.stringify(module)}
    outliveClients((event, thrown) => console.log(event, thrown.code ?? thrown.message))
    setTimeout(() => process.exit(0), 200)
    ${what}`
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--input-type=module-typescript', '--eval', code],
    { encoding: 'utf8' },
  )
  return { status, said: stdout.trim() }
}

test.each(['EPIPE', 'ECONNRESET'])('%s of a connection is logged and ends no process', (code) => {
  const thrown = `Object.assign(new Error('gone'), { code: '${code}' })`
  expect(run(`process.nextTick(() => { throw ${thrown} })`)).toEqual({
    status: 0,
    said: `uncaught exception ${code}`,
  })
})

test('a log without a reader does not end the process', () => {
  const closed = Object.assign(new Error('closed'), { code: 'EPIPE' })
  const emit = `process.stderr.emit('error', ${JSON.stringify(closed)})`
  expect(run(emit)).toEqual({ status: 0, said: '' })
})

test('a bug is logged and ends the process', () => {
  expect(run(`process.nextTick(() => { throw new Error('a bug') })`)).toEqual({
    status: 1,
    said: 'uncaught exception a bug',
  })
})

test('an unhandled rejection is logged and does not end the process', () => {
  expect(run(`void Promise.reject(new Error('a slip'))`)).toEqual({
    status: 0,
    said: 'unhandled rejection a slip',
  })
})
