// The key that seals is changed while people read and write: nobody notices.
import { spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { root } from '../../scripts/settings.ts'
import { loadKeys } from '../../supabase/local/keys.ts'
import type { Resident } from '../cases/case.ts'
import { settle } from '../cases/settle.ts'
import { ask } from '../stack/ask.ts'
import { service } from '../stack/people.ts'
import { removePeople } from '../stack/remove-people.ts'

const stack = inject('stack')
let ada: Resident // who reads
let bob: Resident // who writes

beforeAll(async () => {
  ;[ada, bob] = await Promise.all([settle(stack, 'ada'), settle(stack, 'bob')])
})
afterAll(() => removePeople(stack, [ada, bob].filter(Boolean)))

async function keyOf({ id }: Resident): Promise<string | undefined> {
  const { data } = await service(stack).rpc('read_contact', { person: id }).throwOnError()
  return data[0]?.key_id
}

function rotate(): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [`${root}/scripts/rotate-key.ts`], {
    env: {
      ...process.env,
      DATA_DIR: stack.dataDir,
      SUPABASE_URL: '',
      SUPABASE_PUBLISHABLE_KEY: '',
    },
  })
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  child.stderr.on('data', (text) => (said += text))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })))
}

test('reads and writes go on, and afterwards the new key has sealed everything', async () => {
  const before = (await loadKeys(stack.dataDir)).contact
  expect(await keyOf(ada)).toBe(before.id)

  let isOver = false
  let [reads, writes] = [0, 0]
  const reading = async () => {
    while (!isOver) {
      const answer = await ask(stack, ada.caller, '/functions/v1/contact')
      expect(answer, answer.text).toMatchObject({ status: 200, body: { name: ada.mark } })
      reads += 1
    }
  }
  const writing = async () => {
    while (!isOver) {
      const body = { name: `${bob.mark} ${writes + 1}`, email: null, phone: null, address: null }
      const question = { method: 'PUT', body }
      const answer = await ask(stack, bob.caller, '/functions/v1/contact', question)
      expect(answer, answer.text).toMatchObject({ status: 200, body })
      writes += 1
    }
  }
  const work = [reading(), writing()]
  const { code, said } = await rotate()
  isOver = true
  await Promise.all(work)
  expect([code, said]).toEqual([0, expect.stringMatching(/^\d+ sealed anew\.\n$/)])
  expect(reads).toBeGreaterThan(3)
  expect(writes).toBeGreaterThan(3)

  const after = (await loadKeys(stack.dataDir)).contact
  expect(after.id).not.toBe(before.id)
  expect(Object.keys(after.others)).toContain(before.id)
  expect([await keyOf(ada), await keyOf(bob)]).toEqual([after.id, after.id])
  const last = await ask(stack, bob.caller, '/functions/v1/contact')
  expect(last.body).toMatchObject({ name: `${bob.mark} ${writes}` })
})
