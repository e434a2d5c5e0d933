// For the tests of this folder: PostgREST over a small database, called by the real client.
import { createClient } from '@supabase/supabase-js'
import { signToken } from '../claims.ts'
import { openDatabase } from '../database/open.ts'
import { makeKeys } from '../keys.ts'
import { createRest } from './rest.ts'

export const API = 'http://rest.test'
export const ADA = '00000000-0000-0000-0000-00000000000a'

const NOTES = `
    create extension vector with schema extensions;
    create type public.mood as enum ('low', 'high');
    alter default privileges in schema public
      grant all on tables to anon, authenticated, service_role;
    alter default privileges in schema public
      grant all on functions to anon, authenticated, service_role;
    create table public.notes (
      id int primary key, user_id uuid, body text not null, mood public.mood[],
      at timestamptz default '2026-01-02 03:04:05.5+00', day date default '2026-01-02',
      raw bytea, price numeric default 12.50, big bigint default 9007199254740991,
      embedding extensions.vector(3)
    );
    alter table public.notes enable row level security;
    create policy "owner reads notes" on public.notes for select to authenticated
      using (user_id = (select auth.uid()));
    insert into public.notes (id, user_id, body, mood, raw, embedding) values
      (1, '${ADA}', 'mine', '{low,high}', '\\x0102', '[1,0,0]'),
      (2, null, 'hidden', null, null, '[0,1,0]');

    create table public.lines (
      id int primary key, note_id int not null
        references public.notes (id) deferrable initially deferred
    );
    insert into public.lines values (1, 1), (2, 1);

    create table public.guarded (id int primary key);
    revoke all on public.guarded from anon, authenticated;

    create function public.nearest(wanted extensions.vector(3)) returns setof public.notes
    language sql stable set search_path = ''
    as $$ select * from public.notes order by embedding operator(extensions.<=>) wanted $$;

    create function public.who() returns jsonb language sql stable set search_path = ''
    as $$ select jsonb_build_object(
      'user', auth.uid(), 'role', auth.role(), 'email', auth.email(), 'aal', auth.jwt() ->> 'aal',
      'postgres', current_user) $$;

    create table public.facts (id int primary key, fact jsonb);
    create function public.kind_of(fact jsonb) returns text language sql set search_path = ''
    as $$ select jsonb_typeof(fact) $$;

    create function public.refuse() returns void language plpgsql set search_path = ''
    as $$ begin raise exception 'application.already_sent' using errcode = 'PT409'; end $$;
  `

export type Notes = Awaited<ReturnType<typeof openNotes>>

export async function openNotes() {
  const db = await openDatabase({ migrations: false })
  const keys = await makeKeys()
  await db.exec(NOTES)
  const rest = await createRest({ db, keys })

  const ask = async (request: Request) => rest.app.fetch(request)
  const client = (key: string, token?: string) =>
    createClient(API, key, {
      auth: { persistSession: false },
      global: {
        fetch: (input, init) => ask(new Request(input, init)),
        headers: token ? { authorization: `Bearer ${token}` } : {},
      },
    })
  /** An access token of Ada that is valid for `lifetime` seconds. */
  const tokenOf = (lifetime: number) => {
    const exp = Math.floor(Date.now() / 1000) + lifetime
    const claims = { sub: ADA, email: 'ada@example.com', aal: 'aal1', exp } as const
    return signToken({ ...claims, role: 'authenticated' }, keys, `${API}/auth/v1`)
  }

  return {
    db,
    keys,
    ask,
    reload: rest.reload,
    client,
    tokenOf,
    visitor: client(keys.publishable),
    server: client(keys.secret),
    ada: client(keys.publishable, await tokenOf(600)),
    close: async () => {
      await rest.close()
      await db.close()
    },
  }
}
