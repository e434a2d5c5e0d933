-- Everything kept about a person in one ZIP, and an account erased whole; both by the queue
-- `account_work`. Whoever was away for a year is forgotten.

create table private.erasures (
  user_id uuid primary key, -- no foreign key: it outlives the account by a moment
  requested_at timestamptz not null default now()
);
comment on table private.erasures is 'An account that is being erased.';

revoke all on table private.erasures from public, anon, authenticated, service_role;

-- A policy cannot read auth.mfa_factors, where clients hold no grant: this does it for the caller. An
-- access token outlives its account for up to an hour: it opens nothing any more, and stores no file
-- that would be left behind.
create or replace function private.has_required_aal() returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (select from auth.users where id = auth.uid())
    and not exists (select from private.erasures where user_id = auth.uid())
    and (coalesce(auth.jwt() ->> 'aal', '') = 'aal2' or not exists (
      select from auth.mfa_factors where user_id = auth.uid() and status = 'verified'
    ))
$$;

alter type public.notification_type add value 'export_ready';
alter type public.notification_type add value 'export_failed';

alter table public.profiles add column inactive_warned_at timestamptz;

-- A clock that is put back would keep what is claimed hidden until it is that late again. Nothing is
-- hidden for more than minutes, save where a source asks for an hour.
create or replace function private.unhide_messages() returns void
language plpgsql
set search_path = ''
as $$
declare
  longest record;
begin
  for longest in
    values ('cv_reading', 5), ('job_ingesting', 65), ('job_embedding', 5), ('profile_embedding', 5),
      ('account_work', 5)
  loop
    execute format(
      'update pgmq.%I set vt = clock_timestamp() where vt > clock_timestamp() + make_interval(mins => $1)',
      'q_' || longest.column1
    ) using longest.column2;
  end loop;
end;
$$;

create or replace function private.ping_idle_workers() returns void
language sql
set search_path = ''
as $$
  select private.unhide_messages();
  select private.ping_idle_worker(queue, worker)
  from (values
    ('cv_reading', 'read-cv'), ('job_ingesting', 'ingest-jobs'),
    ('job_embedding', 'embed'), ('profile_embedding', 'embed'), ('account_work', 'account')
  ) as duty (queue, worker)
$$;

-- Archives are for looking into what happened last week, dead letters last month; not for ever.
create or replace function private.prune_queues() returns void
language plpgsql
set search_path = ''
as $$
declare
  queue text;
begin
  foreach queue in array array[
    'cv_reading', 'job_ingesting', 'job_embedding', 'profile_embedding', 'account_work'
  ]
  loop
    execute format(
      'delete from pgmq.%I where archived_at < now() - interval ''7 days''', 'a_' || queue
    );
  end loop;
  delete from pgmq.q_dead_letters where enqueued_at < now() - interval '30 days';
  delete from private.ai_cache where expires_at < now();
  delete from public.source_runs where created_at < now() - interval '90 days';
end;
$$;

-- What is still to do: for the progress bar of `npm run ingest` and the wait at its end.
create or replace function private.queue_progress()
returns table (queue text, waiting bigint, claimed bigint)
language sql
security definer -- the queues are nobody's but ours
set search_path = ''
as $$
  select name, depth.waiting, depth.claimed
  from unnest(array[
      'cv_reading', 'job_ingesting', 'job_embedding', 'profile_embedding', 'account_work', 'dead_letters'
    ]) as name,
    private.queue_depth(name) as depth
$$;

create or replace function private.enqueue_cv() returns trigger
language plpgsql
security definer -- sends to a queue
set search_path = ''
as $$
begin
  -- Whose it is, too: an erasure finds what was said about a cv that is gone already.
  perform pgmq.send('cv_reading', jsonb_build_object('cv_id', new.id, 'user_id', new.user_id));
  perform private.ping_worker('read-cv');
  return null;
end;
$$;

-- An export is one ZIP of everything that is kept about a person, made by the function `account` and
-- put into the private bucket `exports` at <user_id>/<export_id>.zip for some days.

create type public.export_status as enum ('waiting', 'running', 'ready', 'failed');

create table public.exports (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  status public.export_status not null default 'waiting',
  progress smallint not null default 0, -- per cent
  path text,
  size_bytes bigint,
  failure_code text, -- a code of the contract's failure table
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  expires_at timestamptz, -- then the file goes, and this row with it
  constraint exports_progress_is_a_percentage check (progress between 0 and 100),
  constraint exports_are_ready_with_their_file check ((status = 'ready') = (path is not null)),
  constraint exports_failure_has_a_code check ((status = 'failed') = (failure_code is not null)),
  constraint exports_expire_once_finished check ((finished_at is null) = (expires_at is null))
);
comment on table public.exports is 'One ZIP of everything that is kept about a person.';

create unique index exports_one_at_a_time_idx on public.exports (user_id)
where status in ('waiting', 'running');
create index exports_user_id_created_at_idx on public.exports (user_id, created_at desc);
create index exports_expires_at_idx on public.exports (expires_at);

-- The index above holds against a race; this says it in words.
create function private.refuse_second_export() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if exists (
    select from public.exports where user_id = new.user_id and status in ('waiting', 'running')
  ) then
    raise exception 'export.running' using errcode = 'PT409';
  end if;
  return new;
end;
$$;
revoke execute on function private.refuse_second_export() from public, anon, authenticated;

create trigger refuse_second_export
before insert on public.exports
for each row execute function private.refuse_second_export();

create function private.announce_export() returns trigger
language plpgsql
security definer -- broadcasting is not a client's right
set search_path = ''
as $$
begin
  perform private.broadcast(new.user_id, 'export.changed', jsonb_build_object('export_id', new.id));
  return null;
end;
$$;
revoke execute on function private.announce_export() from public, anon, authenticated;

create trigger announce_export
after insert or update of status, progress on public.exports
for each row execute function private.announce_export();

revoke all on table public.exports from anon, authenticated;
grant select on table public.exports to authenticated;
grant insert (id) on table public.exports to authenticated;

alter table public.exports enable row level security;

create policy "second factor where enrolled" on public.exports
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "owner reads exports" on public.exports
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner asks for exports" on public.exports
for insert to authenticated with check (user_id = (select auth.uid()));

-- The files. Only the worker writes them.
create policy "owner reads export files" on storage.objects
for select to authenticated
using (bucket_id = 'exports' and (storage.foldername(name))[1] = (select auth.uid())::text);

-- What is kept about a person, found from the catalog: every table of ours with a `user_id`. A table
-- that is added is exported, and forgotten, without being named anywhere.

create function private.owner_tables() returns table (name text, relation regclass)
language sql
stable
set search_path = ''
as $$
  select format('%I.%I', nspname, relname), pg_class.oid::regclass
  from pg_catalog.pg_class
  join pg_catalog.pg_namespace on pg_namespace.oid = relnamespace
  where nspname in ('public', 'private') and relkind in ('r', 'p') and exists (
    select from pg_catalog.pg_attribute
    where attrelid = pg_class.oid and attname = 'user_id' and not attisdropped
  )
  order by 1
$$;

create function private.export_tables() returns setof text
language sql
stable
security definer -- some tables are nobody's but ours
set search_path = ''
as $$ select name from private.owner_tables() $$;

-- One page of a person's rows, whole, in the order of `place`; the next begins after the last one.
create function private.export_rows(person uuid, table_name text, after text, max_rows int)
returns table (place text, content jsonb)
language plpgsql
stable
security definer -- some tables are nobody's but ours
set search_path = ''
as $$
declare
  asked regclass;
  key text;
begin
  select relation into asked from private.owner_tables() where name = table_name;
  if asked is null then
    raise exception 'not_found' using errcode = 'PT404';
  end if;
  select string_agg(format('kept.%I', attname), ', ' order by attnum) into key
  from pg_catalog.pg_index
  join pg_catalog.pg_attribute on attrelid = indrelid and attnum = any (indkey)
  where indrelid = asked and indisprimary;
  return query execute format(
    'select page.place, page.content from (
       select row(%s)::text collate "C" as place, to_jsonb(kept) as content
       from %s as kept where kept.user_id = $1
     ) as page
     where $2 is null or page.place > $2 order by page.place limit $3', key, asked
  ) using person, after, max_rows;
end;
$$;

-- What auth knows, without anything that opens the account.
create function private.export_account(person uuid) returns jsonb
language sql
stable
security definer -- auth's tables are no client's
set search_path = ''
as $$
  select jsonb_build_object(
    'id', account.id, 'email', account.email, 'phone', account.phone,
    'created_at', account.created_at, 'email_confirmed_at', account.email_confirmed_at,
    'last_sign_in_at', account.last_sign_in_at, 'email_change', nullif(account.email_change, ''),
    'app_metadata', account.raw_app_meta_data, 'user_metadata', account.raw_user_meta_data,
    'identities', coalesce((
      select jsonb_agg(jsonb_build_object(
        'provider', provider, 'email', email, 'created_at', created_at,
        'last_sign_in_at', last_sign_in_at
      ) order by created_at) from auth.identities where user_id = person
    ), '[]'),
    'sessions', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', id, 'created_at', created_at, 'refreshed_at', refreshed_at, 'aal', aal,
        'user_agent', user_agent, 'ip', host(ip)
      ) order by created_at) from auth.sessions where user_id = person
    ), '[]'),
    'factors', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', id, 'name', friendly_name, 'type', factor_type, 'status', status,
        'created_at', created_at
      ) order by created_at) from auth.mfa_factors where user_id = person
    ), '[]')
  )
  from auth.users as account
  where account.id = person
$$;

-- The person and every row of theirs that a message, a broadcast or a log may name.
create function private.ids_of(person uuid) returns text[]
language plpgsql
stable
set search_path = ''
as $$
declare
  owned record;
  found_ids text[];
  ids text[] := array[person::text];
begin
  for owned in
    select relation from private.owner_tables()
    where exists (
      select from pg_catalog.pg_attribute
      where attrelid = relation and attname = 'id' and atttypid = 'uuid'::regtype
    )
  loop
    execute format('select array_agg(id::text) from %s where user_id = $1', owned.relation)
    into found_ids using person;
    ids := ids || found_ids;
  end loop;
  -- People choose the ids of their rows: one that names something of others as well stays theirs.
  return array(
    select mine.id from unnest(ids) as mine (id)
    where not exists (select from auth.users where users.id = mine.id::uuid and users.id <> person)
      and not exists (select from public.cvs where cvs.id = mine.id::uuid and cvs.user_id <> person)
      and not exists (
        select from public.jobs where jobs.id = mine.id::uuid and jobs.user_id is distinct from person
      )
      and not exists (select from public.sources where sources.id = mine.id::uuid)
      and not exists (select from public.source_runs where source_runs.id = mine.id::uuid)
  );
end;
$$;

-- Takes everything that names one of `ids` out of queues, archives, dead letters, broadcasts and
-- requests, but for the message that is being worked on.
create function private.forget_ids(ids text[], working_on bigint) returns void
language plpgsql
set search_path = ''
as $$
declare
  queue text;
  prefix text;
begin
  for queue in select queue_name from pgmq.meta loop
    foreach prefix in array array['q_', 'a_'] loop
      execute format(
        'delete from pgmq.%I where exists (
           select from jsonb_path_query(message, ''$.**'') as part where part #>> ''{}'' = any ($1)
         ) and not ($2 = ''q_account_work'' and msg_id = $3)', prefix || queue
      ) using ids, prefix || queue, working_on;
    end loop;
  end loop;
  -- Not every role may on hosted, where these live for hours, and three days, by themselves.
  begin
    delete from realtime.messages where topic = any (select 'user:' || unnest(ids))
      or exists (select from jsonb_path_query(payload, '$.**') as part where part #>> '{}' = any (ids));
  exception when insufficient_privilege then null;
  end;
  begin
    delete from net.http_request_queue
    where exists (select from unnest(ids) as id where strpos(concat(url, convert_from(body, 'UTF8')), id) > 0);
    delete from net._http_response
    where exists (select from unnest(ids) as id where strpos(concat(content, error_msg), id) > 0);
  exception when insufficient_privilege then null;
  end;
end;
$$;

create function public.export_tables() returns setof text
language sql stable set search_path = ''
as $$ select private.export_tables() $$;

create function public.export_rows(
  person uuid, table_name text, after text default null, max_rows int default 500
)
returns table (place text, content jsonb)
language sql stable set search_path = ''
as $$ select * from private.export_rows(person, table_name, after, max_rows) $$;

create function public.export_account(person uuid) returns jsonb
language sql stable set search_path = ''
as $$ select private.export_account(person) $$;

revoke execute on function
  private.owner_tables(),
  private.ids_of(uuid),
  private.forget_ids(text[], bigint),
  private.export_tables(), public.export_tables(),
  private.export_rows(uuid, text, text, int), public.export_rows(uuid, text, text, int),
  private.export_account(uuid), public.export_account(uuid)
from public, anon, authenticated;
grant execute on function
  private.export_tables(), public.export_tables(),
  private.export_rows(uuid, text, text, int), public.export_rows(uuid, text, text, int),
  private.export_account(uuid), public.export_account(uuid)
to service_role;

-- The queue `account_work`, worked by the function `account`: exports are made and removed, accounts
-- are erased, and whoever was away for long is warned. A message says which, what `id` it is about, and
-- whose it is: so an erasure finds what was said about a row that is gone already.

create function private.send_account_work(kind text, id uuid, person uuid) returns void
language sql
set search_path = ''
as $$
  select pgmq.send('account_work', jsonb_build_object(
    'kind', kind, 'id', id, 'user_id', person
  ));
  select private.ping_worker('account');
$$;

create function private.enqueue_export() returns trigger
language plpgsql
security definer -- sends to a queue
set search_path = ''
as $$
begin
  perform private.send_account_work('export', new.id, new.user_id);
  return null;
end;
$$;

create trigger enqueue_export
after insert on public.exports
for each row when (new.status = 'waiting')
execute function private.enqueue_export();

-- From here on the account is closed: its sessions are over, its tokens open nothing, and what is
-- left of it goes, whatever crashes. There is no way back.
create function private.begin_erasure(person uuid) returns void
language plpgsql
security definer -- ends sessions, sends to a queue
set search_path = ''
as $$
begin
  insert into private.erasures (user_id) values (person) on conflict do nothing;
  if not found then
    return; -- under way
  end if;
  delete from auth.sessions where user_id = person;
  perform private.send_account_work('erase', person, person);
  perform private.broadcast(person, 'account.erased', '{}');
end;
$$;

create function private.fail_export(export uuid, code text) returns void
language plpgsql
set search_path = ''
as $$
declare
  owner uuid;
begin
  update public.exports
  set status = 'failed', failure_code = code, finished_at = now(),
    expires_at = now() + interval '7 days'
  where id = export and status in ('waiting', 'running')
  returning user_id into owner;
  if found then
    insert into public.notifications (user_id, type, payload)
    values (owner, 'export_failed', jsonb_build_object('export_id', export, 'failure_code', code));
  end if;
end;
$$;

-- `person` is whom it is about, `export_id` set where it is about one of their exports.
create function private.claim_account_work()
returns table (msg_id bigint, kind text, person uuid, export_id uuid)
language plpgsql
security definer -- the queue is nobody's but ours
set search_path = ''
as $$
declare
  claimed record;
  work text;
  named uuid;
  owner uuid;
begin
  loop
    select * into claimed from private.claim_message('account_work', 60);
    if claimed.msg_id is null then
      return;
    end if;
    work := claimed.message ->> 'kind';
    named := (claimed.message ->> 'id')::uuid;
    if work = 'erase' then
      -- Never dead: it is tried until nothing is left. Rows still name what messages are theirs.
      perform private.forget_ids(private.ids_of(named), claimed.msg_id);
      -- Not hidden for long: two at once do no harm, and one that died is followed soon.
      perform pgmq.set_vt('account_work', claimed.msg_id, 15);
      return query select claimed.msg_id, work, named, null::uuid;
      return;
    end if;
    if claimed.read_ct > 5 then
      if work = 'export' then
        perform private.fail_export(named, 'internal');
      end if;
      perform private.return_message('account_work', claimed.msg_id, 0, 'internal');
      continue;
    end if;
    owner := null;
    if work = 'export' then
      update public.exports set status = 'running'
      where id = named and status in ('waiting', 'running')
      returning user_id into owner;
    elsif work = 'expire' then
      select user_id into owner from public.exports where id = named;
    else
      select user_id into owner from public.profiles where user_id = named;
    end if;
    if owner is null then -- gone, or settled
      perform private.archive_message('account_work', claimed.msg_id);
      continue;
    end if;
    return query select claimed.msg_id, work, owner, case when work <> 'warn' then named end;
    return;
  end loop;
end;
$$;

-- Says how far it is and keeps the message hidden. False: nobody waits for it any more, the person
-- may be gone.
create function private.set_export_progress(message_id bigint, export uuid, percent int)
returns boolean
language plpgsql
security definer -- clients never write progress
set search_path = ''
as $$
begin
  update public.exports set progress = percent
  where id = export and status = 'running' and exists (
    select from pgmq.q_account_work where msg_id = message_id
  );
  if not found then
    return false;
  end if;
  perform pgmq.set_vt('account_work', message_id, 60);
  return true;
end;
$$;

create function private.retry_account_work(message_id bigint, seconds int, failure_code text)
returns void
language plpgsql
security definer -- the queue is nobody's but ours
set search_path = ''
as $$
declare
  work text;
  named uuid;
begin
  select message ->> 'kind', message ->> 'id' into work, named
  from pgmq.q_account_work where msg_id = message_id for update;
  if work = 'erase' then
    perform pgmq.set_vt('account_work', message_id, seconds);
  elsif not private.return_message('account_work', message_id, seconds, failure_code)
    and work = 'export'
  then
    perform private.fail_export(named, failure_code);
  end if;
end;
$$;

create function private.finish_export(export uuid, result jsonb) returns void
language plpgsql
set search_path = ''
as $$
declare
  owner uuid;
  older uuid;
begin
  update public.exports
  set status = 'ready', progress = 100, path = result ->> 'path',
    size_bytes = (result ->> 'size_bytes')::bigint, finished_at = now(),
    expires_at = now() + interval '7 days'
  where id = export and status = 'running'
  returning user_id into owner;
  if owner is null then
    return;
  end if;
  insert into public.notifications (user_id, type, payload)
  values (owner, 'export_ready', jsonb_build_object('export_id', export));
  -- One copy of everything lies about, not several.
  for older in
    update public.exports set expires_at = now()
    where user_id = owner and id <> export and finished_at is not null
    returning id
  loop
    perform private.send_account_work('expire', older, owner);
  end loop;
end;
$$;

-- The last step of an erasure, once the account itself is gone: what named it. False while a file
-- or the account is still there.
create function private.finish_erasure(message_id bigint, person uuid) returns boolean
language plpgsql
set search_path = ''
as $$
begin
  if exists (select from auth.users where id = person)
    or exists (select from storage.objects where name like person || '/%')
  then
    perform pgmq.set_vt('account_work', message_id, 5);
    return false;
  end if;
  perform private.forget_ids(array[person::text], 0);
  begin
    delete from auth.audit_log_entries where strpos(payload::text, person::text) > 0;
  exception when insufficient_privilege then null; -- of auth alone, where hosted keeps it so
  end;
  delete from private.erasures where user_id = person;
  return true;
end;
$$;

-- True once per message: then what it was about is settled, and nothing is left to tidy up.
create function private.finish_account_work(message_id bigint, result jsonb) returns boolean
language plpgsql
security definer -- the queue is nobody's but ours
set search_path = ''
as $$
declare
  work jsonb;
  named uuid;
begin
  select message into work from pgmq.q_account_work where msg_id = message_id for update;
  named := (work ->> 'id')::uuid;
  if work is null then
    return false;
  end if;
  if work ->> 'kind' = 'erase' then
    return private.finish_erasure(message_id, named);
  end if;
  perform private.archive_message('account_work', message_id);
  case work ->> 'kind'
    when 'export' then
      perform private.finish_export(named, result);
    when 'expire' then
      delete from public.exports where id = named;
    else
      update public.profiles set inactive_warned_at = now()
      where user_id = named and (result ->> 'is_sent')::boolean;
  end case;
  perform private.ping_while_waiting('account_work', 'account');
  return true;
end;
$$;

create function public.begin_erasure(person uuid) returns void
language sql set search_path = ''
as $$ select private.begin_erasure(person) $$;

create function public.claim_account_work()
returns table (msg_id bigint, kind text, person uuid, export_id uuid)
language sql set search_path = ''
as $$ select * from private.claim_account_work() $$;

create function public.set_export_progress(message_id bigint, export uuid, percent int)
returns boolean
language sql set search_path = ''
as $$ select private.set_export_progress(message_id, export, percent) $$;

create function public.retry_account_work(message_id bigint, seconds int, failure_code text)
returns void
language sql set search_path = ''
as $$ select private.retry_account_work(message_id, seconds, failure_code) $$;

create function public.finish_account_work(message_id bigint, result jsonb) returns boolean
language sql set search_path = ''
as $$ select private.finish_account_work(message_id, result) $$;

revoke execute on function
  private.send_account_work(text, uuid, uuid),
  private.enqueue_export(),
  private.fail_export(uuid, text),
  private.finish_export(uuid, jsonb),
  private.finish_erasure(bigint, uuid),
  private.begin_erasure(uuid), public.begin_erasure(uuid),
  private.claim_account_work(), public.claim_account_work(),
  private.set_export_progress(bigint, uuid, int), public.set_export_progress(bigint, uuid, int),
  private.retry_account_work(bigint, int, text), public.retry_account_work(bigint, int, text),
  private.finish_account_work(bigint, jsonb), public.finish_account_work(bigint, jsonb)
from public, anon, authenticated;
grant execute on function
  private.begin_erasure(uuid), public.begin_erasure(uuid),
  private.claim_account_work(), public.claim_account_work(),
  private.set_export_progress(bigint, uuid, int), public.set_export_progress(bigint, uuid, int),
  private.retry_account_work(bigint, int, text), public.retry_account_work(bigint, int, text),
  private.finish_account_work(bigint, jsonb), public.finish_account_work(bigint, jsonb)
to service_role;

-- Nothing is kept for ever. Looked after every hour: who was last seen when, which exports have had their days,
-- who is warned after 11 months away, and who is erased after 12.

-- From what auth keeps anyhow: no request pays for it.
create function private.record_activity() returns void
language sql
set search_path = ''
as $$
  update public.profiles as profile
  set last_active_at = seen.at
  from (
    select account.id, greatest(
      account.last_sign_in_at,
      max(session.created_at),
      max(session.refreshed_at at time zone 'UTC') -- kept without its zone
    ) as at
    from auth.users as account left join auth.sessions as session on session.user_id = account.id
    group by account.id
  ) as seen
  where seen.id = profile.user_id and seen.at > profile.last_active_at
$$;

create function private.keep_retention() returns void
language plpgsql
set search_path = ''
as $$
declare
  due record;
begin
  perform private.record_activity();

  for due in
    select 'expire' as kind, id, user_id from public.exports where expires_at < now()
    union all
    -- One mail for each time somebody stays away, however often they come back.
    select 'warn', user_id, user_id from public.profiles
    where last_active_at < now() - interval '11 months'
      and (inactive_warned_at is null or inactive_warned_at < last_active_at or inactive_warned_at > now())
    union all
    -- The safety net behind begin_erasure.
    select 'erase', user_id, user_id from private.erasures
  loop
    if not exists (
      select from pgmq.q_account_work where message ->> 'id' = due.id::text and message ->> 'kind' = due.kind
    ) then
      perform private.send_account_work(due.kind, due.id, due.user_id);
    end if;
  end loop;

  perform private.begin_erasure(user_id) from public.profiles
  where last_active_at < now() - interval '12 months'
    and inactive_warned_at between last_active_at and now() - interval '3 weeks';

  -- Files of somebody who is gone: an account may also be deleted where nobody asks us.
  perform private.begin_erasure(folder::uuid)
  from (
    select distinct (storage.foldername(name))[1] as folder from storage.objects
    where bucket_id in ('cvs', 'exports')
  ) as stored
  where folder ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    and not exists (select from auth.users where id = folder::uuid);
end;
$$;

revoke execute on function private.record_activity(), private.keep_retention()
from public, anon, authenticated;

-- Rows that are part of the product.

select pgmq.create('account_work');

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('exports', 'exports', false, 524288000, array['application/zip']);

select cron.schedule('keep-retention', '30 * * * *', 'select private.keep_retention()');
