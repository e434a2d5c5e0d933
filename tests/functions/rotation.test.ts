// The key that seals is changed while people read and write, and no request fails.
import { spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readContact, writeContact } from '../../functions/_shared/contract/contact.ts'
import { root } from '../../scripts/settings.ts'
import { loadKeys } from '../../supabase/local/keys.ts'
import type { Resident } from '../cases/case.ts'
import { settle } from '../cases/settle.ts'
import { callAs } from '../stack/ask.ts'
import { service } from '../stack/people.ts'
import { removePeople } from '../stack/remove-people.ts'

const stack = inject('stack')
let ada: Resident // reads
let bob: Resident // writes

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

test('reads and writes go on, and afterwards everything is sealed with the new key', async () => {
  const before = (await loadKeys(stack.dataDir)).contact
  expect(await keyOf(ada)).toBe(before.id)

  let isOver = false
  let [reads, writes] = [0, 0]
  const [callAsAda, callAsBob] = [callAs(stack, ada.caller), callAs(stack, bob.caller)]
  const reading = async () => {
    while (!isOver) {
      expect((await callAsAda(readContact, {})).name).toBe(ada.mark)
      reads += 1
    }
  }
  const writing = async () => {
    while (!isOver) {
      const contact = { name: `${bob.mark} ${writes + 1}`, email: null, phone: null, address: null }
      expect(await callAsBob(writeContact, contact)).toEqual(contact)
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
  expect((await callAsBob(readContact, {})).name).toBe(`${bob.mark} ${writes}`)
})
