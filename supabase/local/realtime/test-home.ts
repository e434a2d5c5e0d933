// For tests: Realtime on a real port and an in-memory database, with policies on topics.
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { createClient, type RealtimeChannel, type SupabaseClient } from '@supabase/supabase-js'
import { Hono } from 'hono'
import { signToken } from '../claims.ts'
import { borrowDatabase } from '../database/test-database.ts'
import { makeKeys } from '../keys.ts'
import { createRealtime } from './realtime.ts'

/**
 * A person hears `user:<id>`. Everybody who is signed in hears `room:*`, and sends and is seen in
 * `room:open`; in `room:dark` nobody is seen. Policies fail on `bad:*`. Changes of `public.notes`
 * are broadcast to their `user_id`.
 */
export async function openRealtimeHome() {
  const db = await borrowDatabase(POLICIES_AND_NOTES)
  const keys = await makeKeys()
  const feed = { pruneEvery: 200, keepFor: 60_000, keepRows: 30 }
  const realtime = await createRealtime({ db, keys, feed })
  const app = new Hono().route('/realtime/v1', realtime.app)
  const server = serve({ fetch: app.fetch, port: 0 })
  realtime.attach(server)
  await new Promise<void>((listening) => server.once('listening', listening))
  const { port } = server.address() as AddressInfo
  const clients: SupabaseClient[] = []

  return {
    ada: randomUUID(),
    bob: randomUUID(),
    db,
    keys,
    port,

    tokenOf(sub: string, lifetime = 600): Promise<string> {
      const exp = Math.floor(Date.now() / 1000) + lifetime
      const claims = { sub, role: 'authenticated', aal: 'aal1', exp } as const
      return signToken(claims, keys, 'http://localhost')
    },

    /** `token` null: a visitor. A function is called again at every refresh. */
    async client(
      token: string | null | (() => string),
      options: { vsn?: string; key?: string } = {},
    ): Promise<SupabaseClient> {
      const accessToken = async () => (typeof token === 'function' ? token() : token)
      const made = createClient(`http://127.0.0.1:${port}`, options.key ?? keys.publishable, {
        ...(token === null ? {} : { accessToken }),
        realtime: { vsn: options.vsn ?? '2.0.0' },
      })
      clients.push(made)
      // Without this, a channel that is subscribed at the same moment joins before the token is
      // known.
      await made.realtime.setAuth()
      return made
    },

    async leaveAll(): Promise<void> {
      await Promise.all(clients.splice(0).map((client) => client.removeAllChannels()))
    },

    async close(): Promise<void> {
      await realtime.close()
      server.close()
      await db.close()
    },
  }
}

export const personal = { config: { private: true } }

/** Subscribes and resolves with the first status, and its reason when there is one. */
export function status(channel: RealtimeChannel): Promise<string> {
  return new Promise((settle) => {
    channel.subscribe((state, error) => settle(error ? `${state} ${error.message}` : state))
  })
}

/** A list that grows with each broadcast; call it before subscribing. */
export function heardOn(channel: RealtimeChannel) {
  const heard: { event: string; payload?: Record<string, unknown>; meta?: unknown }[] = []
  channel.on('broadcast', { event: '*' }, (message) => heard.push(message))
  return heard
}

/** Long enough for a message that must not arrive. */
export const quiet = () => new Promise((later) => setTimeout(later, 250))

const POLICIES_AND_NOTES = `
  create policy "person hears their topic" on realtime.messages
  for select to authenticated using (
    realtime.topic() = 'user:' || (select auth.uid())::text
    or realtime.topic() like 'room:%'
      and (realtime.topic() <> 'room:dark' or extension = 'broadcast'));
  create policy "anybody signed in speaks in the open room" on realtime.messages
  for insert to authenticated with check (realtime.topic() = 'room:open');
  create policy "a policy that fails" on realtime.messages
  for select to authenticated using (
    case when realtime.topic() like 'bad:%'
      then split_part(realtime.topic(), ':', 2)::uuid is not null end);

  create table public.notes (id int primary key, user_id uuid, body text);
  create function public.tell() returns trigger language plpgsql security definer as $$
  begin
    perform realtime.broadcast_changes(
      'user:' || new.user_id, tg_op, tg_op, tg_table_name, tg_table_schema, new, old);
    return null;
  end $$;
  create trigger tell after insert or update on public.notes
  for each row execute function public.tell();`
