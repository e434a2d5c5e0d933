-- Each queue has one claim and one finish. A claim hides a message for a while. A finish writes the
-- result and archives the message in one transaction, and does nothing the second time: work may be
-- done twice, but its result is written once. Messages hold ids, never a person's texts.
--
-- Network, database and server may fail. Such a message comes back, five times at most, and then
-- goes to `dead_letters` with its reason.

-- Every list of queues reads these rows. `dead_letters` has no row: no worker takes from it.
create table private.queues (
  name text primary key,
  worker text not null, -- the function that takes its messages
  longest_hidden interval not null, -- the longest time that any claim or retry hides a message
  constraint queues_hide_for_a_while check (longest_hidden > '0')
);
comment on table private.queues is 'A queue of work, and the function that does it.';
revoke all on table private.queues from public, anon, authenticated, service_role;

insert into private.queues (name, worker, longest_hidden) values
  ('cv_reading', 'read-cv', '5 minutes'),
  ('job_ingesting', 'ingest-jobs', '65 minutes'), -- a source may ask to wait for an hour
  ('job_embedding', 'embed', '5 minutes'),
  ('profile_embedding', 'embed', '5 minutes'),
  ('account_work', 'account', '5 minutes');

-- Starts a worker now. Does nothing while the secrets are not set: pg_cron calls again.
create function private.ping_worker(worker text) returns void
language plpgsql
security definer -- reads the vault
set search_path = ''
as $$
declare
  project_url text;
  worker_key text;
begin
  select decrypted_secret into project_url from vault.decrypted_secrets where name = 'project_url';
  select decrypted_secret into worker_key from vault.decrypted_secrets where name = 'worker_key';
  if project_url is null or worker_key is null then
    return;
  end if;
  perform net.http_post(
    url := project_url || '/functions/v1/' || worker,
    body := '{}'::jsonb,
    headers := jsonb_build_object('Content-Type', 'application/json', 'apikey', worker_key),
    timeout_milliseconds := 150000
  );
end;
$$;

-- Starts the worker that the row of a queue names.
create function private.ping_worker_of(queue text) returns void
language sql
set search_path = ''
as $$ select private.ping_worker(worker) from private.queues where name = queue $$;

-- How many messages of a queue can be claimed now, and how many are being worked on.
create function private.queue_depth(queue text, out waiting bigint, out claimed bigint)
language plpgsql
set search_path = ''
as $$
begin
  execute format(
    'select count(*) filter (where vt <= clock_timestamp()),
       count(*) filter (where vt > clock_timestamp() and read_ct > 0)
     from pgmq.%I', 'q_' || queue
  ) into waiting, claimed;
end;
$$;

-- A worker takes one message per request: while more wait, each finish calls the next.
create function private.ping_while_waiting(queue text) returns void
language plpgsql
set search_path = ''
as $$
begin
  if (private.queue_depth(queue)).waiting > 0 then
    perform private.ping_worker_of(queue);
  end if;
end;
$$;

-- The safety net behind the pings: starts a worker for a queue with waiting messages and fewer than
-- three workers. Those few may be dead, since a dead worker keeps its message hidden for a while.
create function private.ping_idle_worker(queue text) returns void
language plpgsql
set search_path = ''
as $$
declare
  depth record := private.queue_depth(queue);
begin
  if depth.waiting > 0 and depth.claimed < 3 then
    perform private.ping_worker_of(queue);
  end if;
end;
$$;

-- When the clock is set back, a claimed message would stay hidden until the clock reaches that time
-- again. So a message that is hidden for longer than its queue allows comes back.
create function private.unhide_messages() returns void
language plpgsql
set search_path = ''
as $$
declare
  queue private.queues;
begin
  for queue in select * from private.queues loop
    execute format(
      'update pgmq.%I set vt = clock_timestamp() where vt > clock_timestamp() + $1',
      'q_' || queue.name
    ) using queue.longest_hidden;
  end loop;
end;
$$;

create function private.ping_idle_workers() returns void
language sql
set search_path = ''
as $$
  select private.unhide_messages();
  select private.ping_idle_worker(name) from private.queues
$$;

-- The next message that can be claimed, hidden for `seconds`. Null when there is none.
create function private.claim_message(queue text, seconds int, out msg_id bigint, out read_ct int, out message jsonb)
language sql
set search_path = ''
as $$
  select row.msg_id, row.read_ct, row.message from pgmq.read(queue, seconds, 1) as row
$$;

-- True once per message: only the worker that archives it may write the result.
create function private.archive_message(queue text, msg_id bigint) returns boolean
language sql
set search_path = ''
as $$ select coalesce(bool_or(done), false) from pgmq.archive(queue, msg_id) as done $$;

-- Puts a message back for later. After five attempts the message is dead and the answer is false. A
-- message that is already gone was finished before, and its worker did not hear of it: that is not
-- a dead message, so the answer is true.
create function private.return_message(queue text, msg_id bigint, seconds int, failure_code text)
returns boolean
language plpgsql
set search_path = ''
as $$
declare
  row record;
begin
  execute format('select * from pgmq.%I where msg_id = $1 for update', 'q_' || queue)
  into row using msg_id;
  if row.msg_id is null then
    return true;
  end if;
  if row.read_ct < 5 then
    perform pgmq.set_vt(queue, msg_id, seconds);
    return true;
  end if;
  perform pgmq.send('dead_letters', jsonb_build_object(
    'queue', queue, 'message', row.message, 'failure_code', failure_code
  ));
  perform private.archive_message(queue, msg_id);
  return false;
end;
$$;

-- Archives and the runs of cron jobs are kept for 7 days, dead letters for 30. pg_cron itself
-- deletes none of its runs.
create function private.prune_queues() returns void
language plpgsql
set search_path = ''
as $$
declare
  queue text;
begin
  for queue in select name from private.queues loop
    execute format(
      'delete from pgmq.%I where archived_at < now() - interval ''7 days''', 'a_' || queue
    );
  end loop;
  delete from pgmq.q_dead_letters where enqueued_at < now() - interval '30 days';
  delete from private.ai_cache where expires_at < now();
  delete from public.source_runs where created_at < now() - interval '90 days';
  -- A run that ended with its server has no times, so it is found by the id of a later run.
  delete from cron.job_run_details where runid <= (
    select max(runid) from cron.job_run_details where start_time < now() - interval '7 days'
  );
end;
$$;

revoke execute on function
  private.ping_worker(text),
  private.queue_depth(text),
  private.ping_worker_of(text),
  private.ping_while_waiting(text),
  private.ping_idle_worker(text),
  private.unhide_messages(),
  private.ping_idle_workers(),
  private.claim_message(text, int),
  private.archive_message(text, bigint),
  private.return_message(text, bigint, int, text),
  private.prune_queues()
from public, anon, authenticated;
