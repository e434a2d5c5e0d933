-- A tally counts how often something happened, or adds up how much of it there was. The function
-- `metrics` shows it to operators. It holds no person's id, and its labels are a few known words.
--
-- Every count is a row of its own, summed up later. With one shared row, each count would wait for
-- the count before.

create table private.tallies (
  id bigint generated always as identity primary key,
  name text not null,
  labels jsonb not null default '{}',
  value numeric not null,
  constraint tallies_name_is_a_word check (name ~ '^[a-z][a-z_]{0,60}$'),
  constraint tallies_labels_are_few check (
    jsonb_typeof(labels) = 'object' and octet_length(labels::text) <= 300
  ),
  constraint tallies_only_grow check (value >= 0)
);
comment on table private.tallies is 'How often something happened, in as many rows as were counted.';
revoke all on table private.tallies from public, anon, authenticated, service_role;
revoke all on sequence private.tallies_id_seq from public, anon, authenticated, service_role;

create function private.record_tallies(counted jsonb) returns void
language sql
security definer -- clients hold no grant on what is private
set search_path = ''
as $$
  insert into private.tallies (name, labels, value)
  select name, coalesce(labels, '{}'), value
  from jsonb_to_recordset(counted) as row (name text, labels jsonb, value numeric)
$$;

create function private.sum_up_tallies() returns void
language sql
set search_path = ''
as $$
  with counted as (delete from private.tallies returning name, labels, value)
  insert into private.tallies (name, labels, value)
  select name, labels, sum(value) from counted group by name, labels
$$;

create function private.count_cv_reading() returns trigger
language plpgsql
security definer -- clients hold no grant on what is private
set search_path = ''
as $$
begin
  insert into private.tallies (name, labels, value)
  values ('cv_readings', jsonb_build_object('outcome', coalesce(new.failure_code, 'ready')), 1);
  return null;
end;
$$;

create trigger count_cv_reading
after update of status on public.cvs
for each row
when (old.status is distinct from new.status and new.status in ('ready', 'failed'))
execute function private.count_cv_reading();

create function private.count_source_run() returns trigger
language plpgsql
security definer -- clients hold no grant on what is private
set search_path = ''
as $$
begin
  insert into private.tallies (name, labels, value)
  select 'source_runs',
    jsonb_build_object('kind', kind, 'outcome', coalesce(new.failure_code, 'finished')), 1
  from public.sources where id = new.source_id;
  return null;
end;
$$;

create trigger count_source_run
after update of status on public.source_runs
for each row
when (old.status is distinct from new.status and new.status in ('finished', 'failed'))
execute function private.count_source_run();

-- Rows of usage are removed with their person; their counts stay.
create function private.count_usage() returns trigger
language plpgsql
security definer -- clients hold no grant on what is private
set search_path = ''
as $$
begin
  insert into private.tallies (name, labels, value)
  select count.name, count.labels, sum(count.value)
  from added,
    -- A caller may send any name; a label takes a short simple word only.
    coalesce(substring(task from '^[a-z_]{1,40}$'), 'other') as known,
    jsonb_build_object('task', known, 'engine', engine) as label,
    lateral (values
      ('ai_calls', label, 1),
      ('ai_tokens', label || '{"direction": "input"}', input_tokens),
      ('ai_tokens', label || '{"direction": "output"}', output_tokens),
      ('ai_cost', label, cost),
      ('ai_fallbacks', jsonb_build_object('task', known, 'reason', fell_back), (fell_back is not null)::int)
    ) as count (name, labels, value)
  where count.name = 'ai_calls' or count.value > 0
  group by count.name, count.labels;
  return null;
end;
$$;

create trigger count_usage
after insert on public.ai_usage
referencing new table as added
for each statement execute function private.count_usage();

-- The messages of a queue: how many a worker could take, how many are at work, and how many are put
-- off. Also the age of the oldest one, and how long one has waited for a worker.
create function private.queue_state(
  queue text, out waiting bigint, out claimed bigint, out postponed bigint,
  out oldest_seconds numeric, out waited_seconds numeric
)
language plpgsql
set search_path = ''
as $$
begin
  execute format(
    'select count(*) filter (where vt <= clock_timestamp()),
       count(*) filter (where vt > clock_timestamp() and read_ct > 0),
       count(*) filter (where vt > clock_timestamp() and read_ct = 0),
       coalesce(extract(epoch from clock_timestamp() - min(enqueued_at)), 0),
       greatest(extract(epoch from clock_timestamp() - min(vt)), 0)
     from pgmq.%I', 'q_' || queue
  ) into waiting, claimed, postponed, oldest_seconds, waited_seconds;
end;
$$;

-- Found by the key, where the newest run is last: a week of runs is kept.
create function private.cron_ran_at() returns timestamptz
language sql
stable
set search_path = ''
as $$ select coalesce(end_time, start_time) from cron.job_run_details order by runid desc limit 1 $$;

create function private.read_metrics() returns table (name text, labels jsonb, value numeric)
language plpgsql
security definer -- counts rows of all people, and rows without a person
set search_path = ''
as $$
begin
  return query
  select tally.name, tally.labels, sum(tally.value)
  from private.tallies as tally group by tally.name, tally.labels
  union all
  select gauge.name, jsonb_build_object('queue', queue.name) || gauge.label, gauge.value
  from private.queues as queue, private.queue_state(queue.name) as state,
    lateral (values
      ('queue_messages', '{"state": "waiting"}'::jsonb, state.waiting::numeric),
      ('queue_messages', '{"state": "claimed"}', state.claimed),
      ('queue_messages', '{"state": "postponed"}', state.postponed),
      ('queue_oldest_seconds', '{}', state.oldest_seconds)
    ) as gauge (name, label, value)
  union all
  select 'dead_letters', jsonb_build_object('queue', queue.name),
    (select count(*) from pgmq.q_dead_letters where message ->> 'queue' = queue.name)
  from private.queues as queue
  union all
  select 'people', '{}', count(*) from auth.users
  union all
  select 'open_jobs', '{}', count(*) from public.jobs where closed_at is null and duplicate_of is null
  union all
  select 'cron_ran_at', '{}', extract(epoch from private.cron_ran_at());
end;
$$;

-- Shows whether work goes on: when pg_cron last ran something, and the longest that a message has
-- waited for a worker.
create function private.read_pulse(out cron_seconds numeric, out waited_seconds numeric)
language sql
security definer -- no client may read queues and the schedule
set search_path = ''
as $$
  select extract(epoch from clock_timestamp() - private.cron_ran_at()), (
    select max(state.waited_seconds)
    from private.queues as queue, private.queue_state(queue.name) as state
  )
$$;

create function public.record_tallies(counted jsonb) returns void
language sql set search_path = ''
as $$ select private.record_tallies(counted) $$;

-- Returned as one value, since the API cuts a list after 1000 rows.
create function public.read_metrics() returns jsonb
language sql set search_path = ''
as $$ select jsonb_agg(to_jsonb(metric)) from private.read_metrics() as metric $$;

create function public.read_pulse() returns table (cron_seconds numeric, waited_seconds numeric)
language sql set search_path = ''
as $$ select * from private.read_pulse() $$;

revoke execute on function
  private.sum_up_tallies(), private.count_cv_reading(), private.count_source_run(),
  private.count_usage(), private.queue_state(text), private.cron_ran_at(),
  private.record_tallies(jsonb), public.record_tallies(jsonb),
  private.read_metrics(), public.read_metrics(),
  private.read_pulse(), public.read_pulse()
from public, anon, authenticated;
grant execute on function
  private.record_tallies(jsonb), public.record_tallies(jsonb),
  private.read_metrics(), public.read_metrics(),
  private.read_pulse(), public.read_pulse()
to service_role;
