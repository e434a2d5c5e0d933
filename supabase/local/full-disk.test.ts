// The whole home on its own small disk, which is filled up. Needs Linux with user namespaces, to
// mount a disk without being root.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@supabase/supabase-js'
import { afterAll, expect, test, vi } from 'vitest'
import { freePorts } from '../../tests/stack/free-ports.ts'
import { freeSpace, TOO_LITTLE_SPACE } from './disk-space.ts'
import type { Status } from './status.ts'

const DISK_MB = 192
const MOUNT = `mount -t tmpfs -o size=${DISK_MB}m tmpfs "$0"`
const ownDisk = (dir: string) => ['-Urm', 'sh', '-c', `${MOUNT} && exec "$@"`, dir]

const dir = await mkdtemp(join(tmpdir(), 'rolecall-full-'))
const canMount = spawnSync('unshare', [...ownDisk(dir), 'true']).status === 0
let child: ChildProcess | null = null
afterAll(async () => {
  child?.kill('SIGKILL')
  await rm(dir, { recursive: true, force: true })
})

async function launch(): Promise<Status> {
  const [api, web, mail, board] = await freePorts(4)
  const main = join(import.meta.dirname, 'main.ts')
  child = spawn('unshare', [...ownDisk(dir), process.execPath, main], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {
      ...process.env,
      DATA_DIR: dir,
      API_PORT: String(api),
      WEB_PORT: String(web),
      MAIL_PORT: String(mail),
      BOARD_PORT: String(board),
    },
  })
  const [status] = (await once(child, 'message')) as [Status]
  return status
}

test.skipIf(!canMount)(
  'on a full disk all can be read, nothing is half-written, and with room writing goes on',
  async () => {
    const { API_URL, SECRET_KEY } = await launch()
    const admin = createClient(API_URL, SECRET_KEY, { auth: { persistSession: false } })
    const files = admin.storage.from('cvs')
    const upload = (name: string) =>
      files.upload(`x/${name}.pdf`, new Uint8Array(1_000_000), { contentType: 'application/pdf' })
    const write = (slug: string) => admin.from('sources').insert({ kind: 'ashby', slug, name: 'x' })
    expect((await upload('before')).error).toBeNull()
    expect((await write('before')).error).toBeNull()

    // The disk is mounted for that process only, so its path leads through the process.
    const disk = `/proc/${child?.pid}/root${dir}`
    const free = await freeSpace(disk)
    await writeFile(join(disk, 'filler'), Buffer.alloc(free - TOO_LITTLE_SPACE + 8_000_000))
    await vi.waitFor(
      async () =>
        expect(await write('full')).toMatchObject({ status: 405, error: { code: '25006' } }),
      { timeout: 5000 },
    )
    expect((await upload('full')).error).toMatchObject({
      statusCode: '503',
      code: 'InsufficientStorage',
    })
    expect((await files.list('x')).data?.map(({ name }) => name)).toEqual(['before.pdf'])
    expect(await readdir(join(disk, 'storage', 'arriving'))).toEqual([])

    await rm(join(disk, 'filler'))
    await vi.waitFor(async () => expect((await write('after')).error).toBeNull(), { timeout: 5000 })
    expect((await upload('after')).error).toBeNull()
  },
)
