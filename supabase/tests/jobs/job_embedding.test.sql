-- The queue job_embedding: texts are embedded in batches and matched with all people at once.
begin;
select plan(26);

-- A direction in two of the 384 dimensions.
create function pg_temp.direction(x real, y real) returns extensions.vector language sql as $$
  select (array[x, y] || array_fill(0::real, array[382]))::extensions.vector
$$;
insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into public.sources (id, kind, slug, name) values ('00000000-0000-0000-0000-0000000000a1', 'ashby', 'acme', 'Acme');
update public.profiles
set embedding = pg_temp.direction(1, 0), embedding_model = 'model-1', title_families = '{nurse}'
where user_id = '00000000-0000-0000-0000-00000000000a';
update public.profiles
set embedding = pg_temp.direction(0, 1), embedding_model = 'model-1', title_families = '{welder}'
where user_id = '00000000-0000-0000-0000-00000000000b';
insert into public.jobs (id, source_id, external_id, title, company, content_hash, duplicate_key, title_family)
values
  ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000a1', '1', 'Nurse', 'Acme', 'new-1', 'd1', 'nurse'),
  ('00000000-0000-0000-0000-0000000000b2', '00000000-0000-0000-0000-0000000000a1', '2', 'Welder', 'Acme', 'new-2', 'd2', 'welder');
create function pg_temp.enqueue(job text, hash text) returns bigint language sql as $$
  select pgmq.send('job_embedding', jsonb_build_object('job_id', job, 'content_hash', hash))
$$;
create function pg_temp.result(message bigint, job text, hash text, x real, y real) returns jsonb
language sql as $$
  select jsonb_build_object('msg_id', message, 'job_id', job, 'content_hash', hash,
    'embedding', pg_temp.direction(x, y)::text)
$$;

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select throws_ok('select * from public.claim_job_embedding(1)', '42501', null, 'ada cannot claim jobs');
select throws_ok(
  $$select public.finish_job_embedding('[]', 'model-1', '[]')$$, '42501', null, 'ada cannot embed jobs'
);
reset role;

select pg_temp.enqueue('00000000-0000-0000-0000-0000000000b1', 'old-1');
select is_empty(
  'select * from public.claim_job_embedding(10)', 'a text that changed again is not embedded'
);
select is_empty('select * from pgmq.q_job_embedding', 'its message is archived');
select pg_temp.enqueue('00000000-0000-0000-0000-0000000000b9', 'gone');
select is_empty('select * from public.claim_job_embedding(10)', 'a removed job is not embedded');
select is_empty('select * from pgmq.q_job_embedding', 'the message of a removed job is archived');

select pg_temp.enqueue('00000000-0000-0000-0000-0000000000b1', 'new-1'), pg_temp.enqueue('00000000-0000-0000-0000-0000000000b2', 'new-2');
set local role service_role;
create temp table claimed as select * from public.claim_job_embedding(10);
select is_empty('select * from public.claim_job_embedding(10)', 'claimed jobs are hidden from other workers');
reset role;
select results_eq(
  'select job_id, content_hash, title, company from claimed order by job_id',
  $$values ('00000000-0000-0000-0000-0000000000b1'::uuid, 'new-1', 'Nurse', 'Acme'), ('00000000-0000-0000-0000-0000000000b2', 'new-2', 'Welder', 'Acme')$$,
  'a claim holds a batch of texts'
);

-- The nurse's text changes between claim and finish.
update public.jobs set content_hash = 'newer-1' where id = '00000000-0000-0000-0000-0000000000b1';
select lives_ok(
  $$select public.finish_job_embedding(
      jsonb_agg(pg_temp.result(msg_id, job_id::text, content_hash, 0, 1)), 'model-1',
      '[{ "task": "embed", "engine": "builtin" }]'
    ) from claimed$$,
  'the worker finishes'
);
select results_eq(
  'select id, embedding = pg_temp.direction(0, 1) as is_written, embedding_model from public.jobs order by id',
  $$values ('00000000-0000-0000-0000-0000000000b1'::uuid, null::boolean, null::text), ('00000000-0000-0000-0000-0000000000b2', true, 'model-1')$$,
  'an embedding of an older text never replaces a newer one'
);
select is_empty('select * from pgmq.q_job_embedding', 'both messages are archived');
select results_eq(
  'select user_id, task from public.ai_usage', $$values (null::uuid, 'embed')$$,
  'the usage has no person'
);
select results_eq(
  'select user_id, job_id, score >= 70 as is_good from public.matches order by score desc',
  $$values ('00000000-0000-0000-0000-00000000000b'::uuid, '00000000-0000-0000-0000-0000000000b2'::uuid, true), ('00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-0000000000b2', false)$$,
  'the job is matched with everybody who has a profile'
);
select results_eq(
  'select user_id, type, payload from public.notifications',
  $$values ('00000000-0000-0000-0000-00000000000b'::uuid, 'new_matches'::public.notification_type, '{"match_count": 1}'::jsonb)$$,
  'a person whom the job suits well is notified'
);
select bag_eq(
  $$select topic, event from realtime.messages where event = 'matches.refreshed'$$,
  $$values ('user:00000000-0000-0000-0000-00000000000a', 'matches.refreshed'), ('user:00000000-0000-0000-0000-00000000000b', 'matches.refreshed')$$,
  'each person whose list changed is told'
);

-- A second finish of the same message writes nothing.
select public.finish_job_embedding(
  jsonb_agg(pg_temp.result(msg_id, job_id::text, content_hash, 1, 0)), 'model-2', '[]'
) from claimed;
select is(
  (select embedding_model from public.jobs where id = '00000000-0000-0000-0000-0000000000b2'), 'model-1',
  'a second finish writes nothing'
);

-- The good matches of an hour share one notification while it is unread.
insert into public.jobs (id, source_id, external_id, title, company, content_hash, duplicate_key, title_family)
select format('00000000-0000-0000-0000-00000000010%s', n)::uuid, '00000000-0000-0000-0000-0000000000a1', 'x' || n, 'Welder', 'Globex', 'x' || n, 'x' || n, 'welder'
from generate_series(1, 4) as n;
create function pg_temp.embed(n int) returns void language sql as $$
  select public.finish_job_embedding(jsonb_build_array(pg_temp.result(
    pg_temp.enqueue(format('00000000-0000-0000-0000-00000000010%s', n), 'x' || n),
    format('00000000-0000-0000-0000-00000000010%s', n), 'x' || n, 0, 1
  )), 'model-1', '[]')
$$;
select pg_temp.embed(1), pg_temp.embed(2);
select results_eq(
  'select payload from public.notifications', $$values ('{"match_count": 3}'::jsonb)$$,
  'the matches of an hour share one notification'
);
select pg_temp.embed(2);
select results_eq(
  'select payload from public.notifications', $$values ('{"match_count": 3}'::jsonb)$$,
  'a job that was already in the list is not notified again'
);
update public.notifications set read_at = now();
select pg_temp.embed(3);
select bag_eq(
  'select payload from public.notifications',
  array['{"match_count": 3}', '{"match_count": 1}']::jsonb[],
  'a new notification comes after the old one was read'
);

-- A person's decision stays.
update public.matches set status = 'dismissed', score = 1
where user_id = '00000000-0000-0000-0000-00000000000b' and job_id = '00000000-0000-0000-0000-0000000000b2';
update public.preferences set ignored_companies = '{Globex}' where user_id = '00000000-0000-0000-0000-00000000000b';
select private.match_new_jobs(array(select id from public.jobs));
select results_eq(
  $$select status, score from public.matches where user_id = '00000000-0000-0000-0000-00000000000b' and job_id = '00000000-0000-0000-0000-0000000000b2'$$,
  $$values ('dismissed'::public.match_status, 1)$$,
  'a dismissed job is not scored again'
);
select pg_temp.embed(4);
select is_empty(
  $$select * from public.matches
    where user_id = '00000000-0000-0000-0000-00000000000b' and job_id = '00000000-0000-0000-0000-000000000104'$$,
  'new jobs pass each person''s filters'
);

-- Lists stay within their 200 places.
update public.preferences set ignored_companies = '{}' where user_id = '00000000-0000-0000-0000-00000000000b';
insert into public.jobs
  (source_id, external_id, title, company, content_hash, duplicate_key, embedding, embedding_model, title_family)
select '00000000-0000-0000-0000-0000000000a1', 'y' || n, 'Welder', 'Initech', 'y' || n, 'y' || n, pg_temp.direction(1, (n / 5.0)::real), 'model-1', 'welder'
from generate_series(1, 210) as n;
select private.match_new_jobs(array(select id from public.jobs where company = 'Initech'));
select is(
  (select count(*) from public.matches where user_id = '00000000-0000-0000-0000-00000000000b' and status = 'new'), 200::bigint,
  'a list is cut to its best again'
);
select private.match_new_jobs(array(select id from public.jobs where company = 'Globex'));
select is(
  (select count(*) from public.matches where user_id = '00000000-0000-0000-0000-00000000000b' and status = 'new'), 200::bigint,
  'the list stays cut to its best'
);

-- A worker that dies is replaced five times.
update public.jobs set content_hash = 'again' where id = '00000000-0000-0000-0000-0000000000b1';
select pg_temp.enqueue('00000000-0000-0000-0000-0000000000b1', 'again');
create function pg_temp.die() returns bigint language plpgsql as $$
begin
  update pgmq.q_job_embedding set vt = clock_timestamp();
  return (select count(*) from public.claim_job_embedding(10));
end;
$$;
select results_eq(
  'select pg_temp.die() from generate_series(1, 6)',
  array[1, 1, 1, 1, 1, 0]::bigint[],
  'a job is given to five workers, not to a sixth'
);
select results_eq(
  $$select message ->> 'queue', message -> 'message' ->> 'content_hash' from pgmq.q_dead_letters$$,
  $$values ('job_embedding', 'again')$$,
  'after five workers the message is a dead letter'
);
select is_empty('select * from pgmq.q_job_embedding', 'the message is no longer in the queue');

select * from finish();
rollback;
