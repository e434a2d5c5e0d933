-- The queue `account_work`, worked by the function `account`. Its work: make and remove exports,
-- erase accounts, and warn people who were away for long. A message holds the kind of work, the
-- `id` of its row and the owner's id. The owner's id lets an erasure find messages about a row that
-- is already gone.

create function private.send_account_work(kind text, id uuid, person uuid) returns void
language sql
set search_path = ''
as $$
  select pgmq.send('account_work', jsonb_build_object(
    'kind', kind, 'id', id, 'user_id', person
  ));
  select private.ping_worker_of('account_work');
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

-- From here on the account is closed and cannot be opened again. Its sessions end, its tokens open
-- nothing, and the queue removes the rest even after a crash.
create function private.begin_erasure(person uuid) returns void
language plpgsql
security definer -- ends sessions, sends to a queue
set search_path = ''
as $$
begin
  insert into private.erasures (user_id) values (person) on conflict do nothing;
  if not found then
    return; -- an erasure has already begun
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

-- `person` is the person the work is for. `export_id` is set when the work is about an export.
create function private.claim_account_work()
returns table (msg_id bigint, kind text, person uuid, export_id uuid)
language plpgsql
security definer -- no client may use the queue
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
      -- An erasure is never dead: it is tried until nothing is left. The person's rows still exist
      -- here, so their ids find the messages about them.
      perform private.forget_ids(private.ids_of(named), claimed.msg_id);
      -- Hidden for a short time only: two workers at once do no harm, and another worker soon takes
      -- over when one dies.
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
    if owner is null then -- the row is gone, or its work is done
      perform private.archive_message('account_work', claimed.msg_id);
      continue;
    end if;
    return query select claimed.msg_id, work, owner, case when work <> 'warn' then named end;
    return;
  end loop;
end;
$$;

-- Records the progress and keeps the message hidden. False when the export is no longer wanted: the
-- person may be gone.
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
security definer -- no client may use the queue
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
  -- Only one copy of all the data is kept: older exports expire now.
  for older in
    update public.exports set expires_at = now()
    where user_id = owner and id <> export and finished_at is not null
    returning id
  loop
    perform private.send_account_work('expire', older, owner);
  end loop;
end;
$$;

-- The last step of an erasure, once the account itself is gone: removes the rows that still name
-- the account. False while a file or the account still exists.
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
  exception when insufficient_privilege then null; -- only auth may delete there on hosted
  end;
  delete from private.erasures where user_id = person;
  return true;
end;
$$;

-- True once per message: its work is then done, and the worker has nothing left to tidy up.
create function private.finish_account_work(message_id bigint, result jsonb) returns boolean
language plpgsql
security definer -- no client may use the queue
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
  perform private.ping_while_waiting('account_work');
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
