-- The tables that keep something about a person: the catalog finds every table of ours with a
-- `user_id`. So a new table is exported and erased without being listed anywhere.

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
security definer -- no client holds a grant on some of the tables
set search_path = ''
as $$ select name from private.owner_tables() $$;

-- One page of a person's whole rows, ordered by `place`. The next page begins after the last place.
create function private.export_rows(person uuid, table_name text, after text, max_rows int)
returns table (place text, content jsonb)
language plpgsql
stable
security definer -- no client holds a grant on some of the tables
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

-- The account as auth keeps it, without anything that could open it.
create function private.export_account(person uuid) returns jsonb
language sql
stable
security definer -- no client may read auth's tables
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

-- The ids that a message, a broadcast or a log may hold: the person's own and those of their rows.
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
  -- A person may choose the id of a row. An id that something of another person also has is left
  -- out, so that nothing of that other person is removed.
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

-- Removes all queued, archived and dead messages, broadcasts and requests that name one of `ids`.
-- The message that is being worked on stays.
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
  -- On hosted some roles may not delete here. Hosted removes these rows by itself, after hours or
  -- after three days.
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
