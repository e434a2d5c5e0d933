import { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import { expect, test, vi } from 'vitest'
import { listen } from './listen.ts'

test('a connection that cannot be accepted ends nothing', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const app = new Hono().get('/', (context) => context.text('here'))
  const { server, close } = await listen(app, 0, 'API_PORT')
  server.emit('error', Object.assign(new Error('too many open files'), { code: 'EMFILE' }))
  expect(said).toHaveBeenCalledWith(expect.stringContaining('"code":"EMFILE"'))
  said.mockRestore()
  const { port } = server.address() as AddressInfo
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('here')
  await close()
})
