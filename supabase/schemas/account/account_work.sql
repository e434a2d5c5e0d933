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
