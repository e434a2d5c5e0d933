-- Answers of AI models, so that the same question is not paid for twice. The functions seal them,
-- since answers about people hold their contact data. They go with the account, or after 30 days.

create table private.ai_cache (
  key text primary key, -- SHA-256 of the person, the task as it was asked, the model and the text
  user_id uuid references auth.users (id) on delete cascade, -- null: about public postings
  task text not null,
  sealed bytea not null,
  key_id text not null, -- the key that opens it
  expires_at timestamptz not null default now() + interval '30 days',
  constraint ai_cache_key_is_a_hash check (key ~ '^[0-9a-f]{64}$')
);
comment on table private.ai_cache is 'Sealed answers of AI models, kept for a while.';

create index ai_cache_user_id_idx on private.ai_cache (user_id);
create index ai_cache_expires_at_idx on private.ai_cache (expires_at);

revoke all on table private.ai_cache from public, anon, authenticated, service_role;

create function private.read_ai_answer(key text) returns table (sealed text, key_id text)
language sql
stable
security definer -- no client holds a grant on the table
set search_path = ''
as $$
  select encode(kept.sealed, 'base64'), kept.key_id
  from private.ai_cache as kept
  where kept.key = read_ai_answer.key and kept.expires_at > now()
$$;

create function private.write_ai_answer(
  key text, task text, sealed text, key_id text, person uuid
) returns void
language sql
security definer -- no client holds a grant on the table
set search_path = ''
as $$
  insert into private.ai_cache (key, user_id, task, sealed, key_id)
  select key, person, task, decode(sealed, 'base64'), key_id
  -- The account may be erased meanwhile: then its answer is not kept.
  where person is null or exists (select from auth.users where id = person)
  on conflict on constraint ai_cache_pkey do update
  set sealed = excluded.sealed, key_id = excluded.key_id, expires_at = excluded.expires_at
$$;

create function public.read_ai_answer(key text) returns table (sealed text, key_id text)
language sql stable set search_path = ''
as $$ select * from private.read_ai_answer(key) $$;

create function public.write_ai_answer(
  key text, task text, sealed text, key_id text, person uuid default null
) returns void
language sql set search_path = ''
as $$ select private.write_ai_answer(key, task, sealed, key_id, person) $$;

revoke execute on function
  private.read_ai_answer(text), public.read_ai_answer(text),
  private.write_ai_answer(text, text, text, text, uuid),
  public.write_ai_answer(text, text, text, text, uuid)
from public, anon, authenticated;
grant execute on function
  private.read_ai_answer(text), public.read_ai_answer(text),
  private.write_ai_answer(text, text, text, text, uuid),
  public.write_ai_answer(text, text, text, text, uuid)
to service_role;
