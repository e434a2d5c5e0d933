-- Tallies are counted at each event and summed up without loss. Only functions use them.
begin;
select plan(17);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select throws_ok('select * from private.tallies', '42501', null, 'ada cannot read tallies');
select throws_ok(
  'select * from public.read_metrics()', '42501', null, 'ada cannot read the metrics'
);
select throws_ok('select * from public.read_pulse()', '42501', null, 'ada cannot read the pulse');
select throws_ok(
  $$select public.record_tallies('[{"name": "requests", "value": 1}]')$$, '42501', null,
  'ada cannot count'
);

set local role service_role;
set local request.jwt.claims = '{"role": "service_role"}';
select throws_ok('select * from private.tallies', '42501', null, 'a worker reads sums only');
select public.record_tallies('[
  {"name": "requests", "labels": {"function": "contact"}, "value": 2},
  {"name": "requests", "labels": {"function": "contact"}, "value": 3},
  {"name": "requests", "labels": {"function": "health"}, "value": 1}
]');
select set_eq(
  $$select labels ->> 'function', value
    from jsonb_to_recordset(public.read_metrics()) as row (name text, labels jsonb, value numeric)
    where name = 'requests'$$,
  $$values ('contact', 5.0), ('health', 1.0)$$,
  'metrics are summed up'
);
select throws_ok(
  $$select public.record_tallies('[{"name": "Ada Lovelace", "value": 1}]')$$, '23514', null,
  'a name is a single word'
);
select throws_ok(
  $$select public.record_tallies(jsonb_build_array(jsonb_build_object(
    'name', 'requests', 'labels', jsonb_build_object('path', repeat('x', 300)), 'value', 1)))$$,
  '23514', null, 'labels are short'
);
select throws_ok(
  $$select public.record_tallies('[{"name": "requests", "value": -1}]')$$, '23514', null,
  'a count is never negative'
);
reset role;

select private.sum_up_tallies();
select results_eq(
  $$select count(*)::int, sum(value) from private.tallies where name = 'requests'$$,
  $$values (2, 6.0)$$,
  'summing up loses no count'
);

-- CVs and source runs are counted when they end.
alter table public.cvs disable trigger describe_uploaded_cv;
insert into public.cvs (id, user_id, path, filename) values
  ('00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-00000000000a', 'a', 'a.pdf'),
  ('00000000-0000-0000-0000-0000000000c2', '00000000-0000-0000-0000-00000000000a', 'b', 'b.pdf');
update public.cvs set status = 'reading';
select private.fail_cv('00000000-0000-0000-0000-0000000000c1', 'cv.scanned');
update public.cvs set status = 'ready' where id = '00000000-0000-0000-0000-0000000000c2';
update public.cvs set status = 'ready' where id = '00000000-0000-0000-0000-0000000000c2';
select set_eq(
  $$select labels ->> 'outcome', value from private.read_metrics() where name = 'cv_readings'$$,
  $$values ('cv.scanned', 1.0), ('ready', 1.0)$$,
  'each reading of a cv counts once, by its result'
);

insert into public.sources (id, kind, slug, name) values
  ('00000000-0000-0000-0000-0000000000d1', 'sandbox', 'tallied', 'Tallied');
insert into public.source_runs (source_id) values ('00000000-0000-0000-0000-0000000000d1');
update public.source_runs
set status = 'failed', failure_code = 'source.unreachable', finished_at = now()
where source_id = '00000000-0000-0000-0000-0000000000d1';
select results_eq(
  $$select labels, value from private.read_metrics() where name = 'source_runs'$$,
  $$values ('{"kind": "sandbox", "outcome": "source.unreachable"}'::jsonb, 1.0)$$,
  'each run of a source counts once, by its result'
);

-- The cost of AI stays counted after the account is removed.
select private.record_usage('00000000-0000-0000-0000-00000000000a', '[
  {"task": "parse_cv", "engine": "openai", "input_tokens": 100, "output_tokens": 10, "cost": 0.25},
  {"task": "parse_cv", "engine": "openai", "input_tokens": 50, "output_tokens": 5, "cost": 0.5},
  {"task": "embed", "engine": "builtin", "fell_back": "timeout"}
]');
delete from auth.users where id = '00000000-0000-0000-0000-00000000000a';
select set_eq(
  $$select name, labels - 'task' - 'engine', value from private.read_metrics() where name like 'ai%'$$,
  $$values ('ai_calls', '{}'::jsonb, 2.0), ('ai_calls', '{}', 1.0), ('ai_cost', '{}', 0.75),
    ('ai_tokens', '{"direction": "input"}', 150.0), ('ai_tokens', '{"direction": "output"}', 15.0),
    ('ai_fallbacks', '{"reason": "timeout"}', 1.0)$$,
  'calls, tokens, cost and fallbacks are counted by task and engine'
);

-- Queues, by the state of their messages.
select pgmq.purge_queue('cv_reading');
select pgmq.send('cv_reading', '{"cv_id": "1"}');
select pgmq.send('cv_reading', '{"cv_id": "2"}');
select pgmq.send('cv_reading', '{"cv_id": "3"}', 60);
update pgmq.q_cv_reading
set enqueued_at = now() - interval '1 hour', vt = now() - interval '30 minutes'
where msg_id = (select min(msg_id) from pgmq.q_cv_reading);
update pgmq.q_cv_reading set read_ct = 1, vt = now() + interval '1 minute'
where message ->> 'cv_id' = '2';
select pgmq.send('dead_letters', '{"queue": "cv_reading"}');
select set_eq(
  $$select labels ->> 'state', value from private.read_metrics()
    where name = 'queue_messages' and labels ->> 'queue' = 'cv_reading'$$,
  $$values ('waiting', 1.0), ('claimed', 1.0), ('postponed', 1.0)$$,
  'messages are counted as waiting, at work or put off'
);
select results_eq(
  $$select round(value, -2) from private.read_metrics()
    where name = 'queue_oldest_seconds' and labels ->> 'queue' = 'cv_reading'$$,
  array[3600.0],
  'the age of the oldest message is a metric'
);
select results_eq(
  $$select value from private.read_metrics()
    where name = 'dead_letters' and labels ->> 'queue' = 'cv_reading'$$,
  array[1.0],
  'a dead letter counts for the queue it came from'
);

-- The migrating role may not use pg_cron's sequence, and sees only its own runs.
insert into cron.job_run_details (runid, jobid, username, status, start_time, end_time)
select coalesce(max(runid), 0) + 1, 1, current_user, 'succeeded',
  now() - interval '90 seconds', now() - interval '90 seconds'
from cron.job_run_details;
select results_eq(
  $$select round(cron_seconds, -1), round(waited_seconds, -2) from private.read_pulse()$$,
  $$values (90.0, 1800.0)$$,
  'the pulse holds when pg_cron ran and how long a message has waited'
);

select * from finish();
rollback;
