// For tests: the Storage API on a real port and an in-memory database, with people and policies.
import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { createClient, type SupabaseClient } from '@supabase/supabase-js'
import { Hono } from 'hono'
import { signToken } from '../claims.ts'
import { borrowDatabase } from '../database/test-database.ts'
import { makeKeys } from '../keys.ts'
import { createStorage } from './storage.ts'

/** the size limit of a file in the bucket `papers` */
export const LIMIT = 5 * 1024 * 1024

/**
 * `papers`: pdf and text, each person in their own folder. `drop`: everybody who is signed in may
 * upload, nobody may read. `pictures`: public. Ada has `<ada>/cv.pdf` of 40,000 bytes.
 */
export async function openStorageHome() {
  const ada = randomUUID()
  const bob = randomUUID()
  const db = await borrowDatabase(POLICIES)
  const keys = await makeKeys()
  const dataDir = await mkdtemp(join(tmpdir(), 'storage-test-'))
  await db.exec(BUCKETS)

  const app = new Hono()
  app.route('/storage/v1', createStorage({ db, keys, dataDir }))
  const server = serve({ fetch: app.fetch, port: 0 })
  await new Promise((listening) => server.once('listening', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const tokenOf = (sub: string, lifetime = 600): Promise<string> => {
    const exp = Math.floor(Date.now() / 1000) + lifetime
    return signToken({ sub, role: 'authenticated', aal: 'aal1', exp }, keys, url)
  }
  const signedInAs = (token: string): SupabaseClient =>
    createClient(url, keys.publishable, { accessToken: async () => token })

  const asAda = signedInAs(await tokenOf(ada))
  const { error } = await asAda.storage.from('papers').upload(`${ada}/cv.pdf`, pdf(40_000))
  if (error) throw error

  return {
    ada,
    db,
    keys,
    dataDir,
    url,
    tokenOf,
    signedInAs,
    asAda,
    asBob: signedInAs(await tokenOf(bob)),
    asNobody: createClient(url, keys.publishable),
    asService: createClient(url, keys.secret),

    async fileCount(): Promise<number> {
      const folder = join(dataDir, 'storage')
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).length
    },

    async close(): Promise<void> {
      server.close()
      await db.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** A PDF for Storage, which does not look inside: it trusts the given type. */
export function pdf(size = 1000): Blob {
  return new Blob([new Uint8Array(size).fill(37)], { type: 'application/pdf' })
}

const OWN_PAPER = `
  bucket_id = 'papers' and (storage.foldername(name))[1] = (select auth.uid())::text`

const BUCKETS = `
  insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types) values
    ('papers', 'papers', false, ${LIMIT}, '{application/pdf,text/plain}'),
    ('drop', 'drop', false, null, null),
    ('pictures', 'pictures', true, null, '{image/*}')`

const POLICIES = `
  create policy "owner uploads papers" on storage.objects
  for insert to authenticated with check (${OWN_PAPER});
  create policy "owner reads papers" on storage.objects
  for select to authenticated using (${OWN_PAPER});
  create policy "owner replaces papers" on storage.objects
  for update to authenticated using (${OWN_PAPER});
  create policy "owner removes papers" on storage.objects
  for delete to authenticated using (${OWN_PAPER});
  create policy "everybody drops" on storage.objects
  for insert to authenticated with check (bucket_id = 'drop');`
