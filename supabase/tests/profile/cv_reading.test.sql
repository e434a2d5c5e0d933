-- The queue cv_reading, from the upload to a profile with matches, and each way in which it can
-- fail.
begin;
select plan(62);

-- A direction in two of the 384 dimensions.
create function pg_temp.direction(x real, y real) returns extensions.vector language sql as $$
  select (array[x, y] || array_fill(0::real, array[382]))::extensions.vector
$$;
-- The result of a worker: one role, one achievement, one skill with its evidence.
create function pg_temp.reading(headline text, n int) returns jsonb language sql as $$
  select jsonb_build_object(
    'engine', 'builtin',
    'confidence', '{ "profile": { "headline": 0.5 } }'::jsonb,
    'unplaced', '[{ "line": 12 }]'::jsonb,
    'usage', '[{ "task": "parse_cv", "engine": "builtin" }]'::jsonb,
    'contact', jsonb_build_object(
      'sealed', encode(decode(repeat('0' || n, 40), 'hex'), 'base64'), 'key_id', 'key-1'
    ),
    'profile', jsonb_build_object(
      'headline', headline, 'summary', null, 'skills', array['Triage'],
      'languages', '[{ "name": "English", "level": null }]'::jsonb, 'links', '[]'::jsonb,
      'experiences', jsonb_build_array(jsonb_build_object(
        'id', format('00000000-0000-0000-0000-0000000000e%s', n), 'employer', 'Saint Mary ' || n,
        'title', headline, 'started_on', '2020-01-01', 'started_precision', 'year', 'ended_on', null, 'is_current', true,
        'location', null, 'position', 0
      )),
      'achievements', jsonb_build_array(jsonb_build_object(
        'id', format('00000000-0000-0000-0000-0000000000f%s', n),
        'experience_id', format('00000000-0000-0000-0000-0000000000e%s', n),
        'text', 'Led triage ' || n, 'position', 0
      )),
      'education', jsonb_build_array(jsonb_build_object(
        'id', gen_random_uuid(), 'school', 'Leeds ' || n, 'degree', 'BSc', 'position', 0
      )),
      'certificates', jsonb_build_array(jsonb_build_object(
        'id', gen_random_uuid(), 'name', 'Registered nurse ' || n, 'position', 0
      ))
    ),
    'derived', jsonb_build_object(
      'match_text', headline || ' with triage', 'title_families', array['nurse'],
      'title_fields', array['health'], 'seniority', 'senior',
      'evidence', jsonb_build_object('Triage', jsonb_build_object('text', 'Led triage ' || n, 'source_id', 'f' || n)),
      'embedding', pg_temp.direction(1, 0)::text, 'embedding_model', 'model-1'
    )
  )
$$;

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into public.sources (id, kind, slug, name) values ('00000000-0000-0000-0000-0000000000a1', 'ashby', 'acme', 'Acme');
insert into public.jobs
  (id, source_id, external_id, title, company, content_hash, duplicate_key, embedding, embedding_model,
  required_skills)
values
  ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000a1', '1', 'Nurse', 'Acme', 'h1', 'd1', pg_temp.direction(1, 0), 'model-1', '{Triage}');
insert into storage.objects (bucket_id, name, metadata)
select 'cvs', format('00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c%s.pdf', n),
  '{"size": 1000, "mimetype": "application/pdf"}'
from generate_series(1, 8) as n;
create function pg_temp.upload(n int) returns void language sql as $$
  insert into public.cvs (id, user_id, path, filename)
  select cv, '00000000-0000-0000-0000-00000000000a', format('00000000-0000-0000-0000-00000000000a/%s.pdf', cv), 'ada.pdf'
  from (select format('00000000-0000-0000-0000-0000000000c%s', n)::uuid) as cvs (cv)
$$;
-- The worker that claimed a message died: the message becomes visible again.
create function pg_temp.time_out() returns void language sql as $$
  update pgmq.q_cv_reading set vt = clock_timestamp()
$$;

-- Visitors and people cannot use the queue; the secret key can.
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select throws_ok('select * from public.claim_cv_reading()', '42501', null, 'ada cannot claim a cv');
select throws_ok(
  $$select public.finish_cv_reading(1, '00000000-0000-0000-0000-0000000000c1', '{}')$$, '42501', null, 'ada cannot finish a cv'
);
select throws_ok(
  $$select public.set_cv_step(1, '00000000-0000-0000-0000-0000000000c1', 'parsing')$$, '42501', null, 'ada cannot set a step'
);
select throws_ok(
  $$select public.retry_cv_reading(1, '00000000-0000-0000-0000-0000000000c1', 0)$$, '42501', null,
  'ada cannot put a cv back'
);
set local role service_role;
select is_empty('select * from public.claim_cv_reading()', 'an empty queue gives nothing');
reset role;

-- Claim, step, finish
select pg_temp.upload(1);
set local role service_role;
create temp table claimed as select * from public.claim_cv_reading();
select results_eq(
  'select cv_id, user_id, path, filename from claimed',
  $$values ('00000000-0000-0000-0000-0000000000c1'::uuid, '00000000-0000-0000-0000-00000000000a'::uuid, '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf', 'ada.pdf')$$,
  'a claim names the file to read'
);
select is_empty('select * from public.claim_cv_reading()', 'a claimed cv is hidden from other workers');
reset role;
grant all on claimed to public;
select is(
  (select status from public.cvs where id = '00000000-0000-0000-0000-0000000000c1'), 'reading',
  'the status says that the cv is being read'
);
select public.set_cv_step(msg_id, cv_id, 'extracting') from claimed;
select public.set_cv_step(msg_id, cv_id, 'parsing') from claimed;
select is(
  (select step from public.cvs where id = '00000000-0000-0000-0000-0000000000c1'), 'parsing',
  'the step says how far it is'
);
delete from realtime.messages;
select lives_ok(
  $$select public.finish_cv_reading(msg_id, cv_id, pg_temp.reading('Nurse', 1)) from claimed$$,
  'the worker finishes'
);
select results_eq(
  'select status, step, engine, failure_code, confidence, unplaced from public.cvs',
  $$values ('ready'::public.cv_status, null::public.cv_step, 'builtin', null::text, '{ "profile": { "headline": 0.5 } }'::jsonb, '[{ "line": 12 }]'::jsonb)$$,
  'the cv is ready, with the confidence of its fields and the lines without a place'
);
select results_eq(
  $$select headline, skills, languages, cv_id, match_text, title_families, seniority,
      embedding = pg_temp.direction(1, 0) as has_embedding, embedding_model, stale_at
    from public.profiles where user_id = '00000000-0000-0000-0000-00000000000a'$$,
  $$values ('Nurse', '{Triage}'::text[], '[{ "name": "English", "level": null }]'::jsonb,
    '00000000-0000-0000-0000-0000000000c1'::uuid, 'Nurse with triage', '{nurse}'::text[], 'senior'::public.job_seniority, true,
    'model-1', null::timestamptz)$$,
  'the profile holds the rows and the derived columns, and is not stale'
);
select results_eq(
  $$select employer, achievement.text, school.school, certificate.name
    from public.experiences as experience
    join public.achievements as achievement on achievement.experience_id = experience.id
    join public.education as school on school.user_id = experience.user_id
    join public.certificates as certificate on certificate.user_id = experience.user_id
    where experience.user_id = '00000000-0000-0000-0000-00000000000a'$$,
  $$values ('Saint Mary 1', 'Led triage 1', 'Leeds 1', 'Registered nurse 1')$$,
  'the profile has its rows'
);
select results_eq(
  'select user_id, octet_length(sealed), key_id, cv_id from public.profile_contacts',
  $$values ('00000000-0000-0000-0000-00000000000a'::uuid, 40, 'key-1', '00000000-0000-0000-0000-0000000000c1'::uuid)$$,
  'the contact is kept sealed'
);
select results_eq(
  $$select job_id, status, reasons -> 'requirements' -> 0 ->> 'evidence' from public.matches$$,
  $$values ('00000000-0000-0000-0000-0000000000b1'::uuid, 'new'::public.match_status, 'Led triage 1')$$,
  'the matches exist at once, with evidence'
);
select results_eq(
  'select started_precision::text, ended_precision::text from public.experiences',
  $$values ('year', null)$$, 'a date is as exact as it was read'
);
select results_eq(
  'select user_id, task, engine from public.ai_usage',
  $$values ('00000000-0000-0000-0000-00000000000a'::uuid, 'parse_cv', 'builtin')$$,
  'the usage is recorded for its person'
);
select results_eq(
  'select type, payload from public.notifications',
  $$values ('cv_ready'::public.notification_type, '{"cv_id": "00000000-0000-0000-0000-0000000000c1", "match_count": 1, "proposal_count": 0}'::jsonb)$$,
  'the person is notified'
);
select bag_eq(
  $$select distinct topic, event from realtime.messages$$,
  $$values
    ('user:00000000-0000-0000-0000-00000000000a', 'cv.changed'), ('user:00000000-0000-0000-0000-00000000000a', 'profile.changed'),
    ('user:00000000-0000-0000-0000-00000000000a', 'matches.refreshed'), ('user:00000000-0000-0000-0000-00000000000a', 'notification.created')$$,
  'the change is broadcast to every open page'
);
select is_empty('select * from pgmq.q_cv_reading', 'the message is archived');
select is_empty('select * from pgmq.q_profile_embedding', 'nothing is embedded twice');

-- A second finish writes nothing.
select public.finish_cv_reading(msg_id, cv_id, pg_temp.reading('Impostor', 2)) from claimed;
select public.retry_cv_reading(msg_id, cv_id, 0) from claimed;
select private.fail_cv(cv_id, 'internal') from claimed;
select results_eq(
  $$select headline, (select count(*) from public.experiences), (select count(*) from public.notifications),
      (select count(*) from public.ai_usage), (select string_agg(status::text, ',') from public.cvs)
    from public.profiles where user_id = '00000000-0000-0000-0000-00000000000a'$$,
  $$values ('Nurse', 1::bigint, 1::bigint, 1::bigint, 'ready')$$,
  'a second finish, and a retry or failure after it, change nothing'
);

-- A later cv writes nothing: what it adds or changes is proposed.
delete from pgmq.q_profile_embedding;
update public.profiles set stale_at = null;
create temp table before as
select to_jsonb(array(select to_jsonb(row) - 'last_active_at' from public.profiles as row)) as profiles,
  to_jsonb(array(select to_jsonb(row) from public.experiences as row)) as experiences,
  to_jsonb(array(select to_jsonb(row) from public.profile_contacts as row)) as contacts;
create function pg_temp.proposing(proposals jsonb, text_hash text) returns jsonb language sql as $$
  select (pg_temp.reading('Someone else', 2) - 'derived')
    || jsonb_build_object('proposals', proposals, 'text_hash', text_hash)
$$;
select set_config('test.proposals', '[
  { "kind": "skill", "target_id": null, "change": { "skill": "Wound care" }, "quote": [{ "line": 3 }] },
  { "kind": "headline", "target_id": null, "change": { "headline": "Someone else" } }
]', false);
delete from public.notifications;
select pg_temp.upload(2);
select public.finish_cv_reading(msg_id, cv_id, pg_temp.proposing(current_setting('test.proposals')::jsonb, 'same'))
from public.claim_cv_reading();
select results_eq(
  $$select to_jsonb(array(select to_jsonb(row) - 'last_active_at' from public.profiles as row)),
      to_jsonb(array(select to_jsonb(row) from public.experiences as row)),
      to_jsonb(array(select to_jsonb(row) from public.profile_contacts as row))$$,
  'select * from before',
  'a later cv changes neither profile nor contact'
);
select results_eq(
  'select kind, change, quote, cv_id, status from public.proposals order by kind',
  $$values
    ('headline'::public.proposal_kind, '{"headline": "Someone else"}'::jsonb, '[]'::jsonb,
      '00000000-0000-0000-0000-0000000000c2'::uuid, 'open'::public.proposal_status),
    ('skill', '{"skill": "Wound care"}', '[{"line": 3}]', '00000000-0000-0000-0000-0000000000c2', 'open')$$,
  'it proposes its changes, each with its lines'
);
select is(
  (select payload ->> 'proposal_count' from public.notifications), '2', 'the person hears how many'
);
select is_empty('select * from pgmq.q_profile_embedding', 'a profile that stays is not described again');
select is(
  (select id from public.cvs order by chosen_at desc nulls last limit 1), '00000000-0000-0000-0000-0000000000c2',
  'the cv that was read last is the current one'
);

-- The same text again proposes nothing, whatever the worker says.
update public.proposals set status = 'rejected';
select pg_temp.upload(3);
select public.finish_cv_reading(
  msg_id, cv_id,
  pg_temp.proposing('[{ "kind": "skill", "change": { "skill": "Suturing" } }]', 'same')
) from public.claim_cv_reading();
select is(
  (select count(*) from public.proposals), 2::bigint, 'the same text twice changes nothing'
);
-- Another text proposes only what was not decided yet.
delete from public.cvs where id = '00000000-0000-0000-0000-0000000000c3';
select pg_temp.upload(3);
select public.finish_cv_reading(msg_id, cv_id, pg_temp.proposing(current_setting('test.proposals')::jsonb, 'other'))
from public.claim_cv_reading();
select is_empty($$select * from public.proposals where status = 'open'$$, 'what was rejected stays rejected');

-- Two cvs of one person are read at once: the second is read again and proposes.
delete from public.cvs where id = '00000000-0000-0000-0000-0000000000c3';
select pg_temp.upload(3);
select public.finish_cv_reading(msg_id, cv_id, pg_temp.reading('Impostor', 3)) from public.claim_cv_reading();
select results_eq(
  $$select status, (select headline from public.profiles where user_id = '00000000-0000-0000-0000-00000000000a'),
      (select count(*) from pgmq.q_cv_reading)
    from public.cvs where id = '00000000-0000-0000-0000-0000000000c3'$$,
  $$values ('uploaded'::public.cv_status, 'Nurse', 1::bigint)$$,
  'a reading for an empty profile that is filled meanwhile is done again'
);
select public.finish_cv_reading(msg_id, cv_id, pg_temp.proposing('[]', 'third')) from public.claim_cv_reading();
select is(
  public.read_facts('00000000-0000-0000-0000-00000000000a') ->> 'headline', 'Nurse',
  'a worker reads the facts that a reading is compared with'
);

-- Bob's empty profile is being embedded while his cv is read. That embedding is of rows that are
-- gone, so the profile is embedded again afterwards.
insert into storage.objects (bucket_id, name, metadata) values (
  'cvs', '00000000-0000-0000-0000-00000000000b/00000000-0000-0000-0000-0000000000c9.pdf',
  '{"size": 1000, "mimetype": "application/pdf"}'
);
delete from pgmq.q_profile_embedding;
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
insert into public.certificates (name) values ('First aid');
delete from public.certificates;
insert into public.cvs (id, path, filename) values (
  '00000000-0000-0000-0000-0000000000c9',
  '00000000-0000-0000-0000-00000000000b/00000000-0000-0000-0000-0000000000c9.pdf', 'bob.pdf'
);
reset role;
select public.claim_profile_embedding();
select public.finish_cv_reading(msg_id, cv_id, pg_temp.reading('Cook', 9)) from public.claim_cv_reading();
select results_eq(
  $$select read_ct, message ->> 'user_id' from pgmq.q_profile_embedding order by msg_id$$,
  $$values (1, '00000000-0000-0000-0000-00000000000b'), (0, '00000000-0000-0000-0000-00000000000b')$$,
  'the profile is embedded again after an embedding under way'
);
delete from pgmq.q_profile_embedding;
delete from auth.users where id = '00000000-0000-0000-0000-00000000000b';
-- Each of the following finds an empty profile.
create function pg_temp.empty_profile() returns void language sql as $$
  delete from public.experiences;
  delete from public.education;
  delete from public.certificates;
  update public.profiles set headline = null, summary = null, skills = '{}', languages = '[]', links = '[]';
$$;
select pg_temp.empty_profile();

-- A file whose parsing killed its worker may kill the next worker too, so it is parsed only once
-- more.
delete from public.notifications;
select pg_temp.upload(4);
create temp table fatal as select * from public.claim_cv_reading();
select public.set_cv_step(msg_id, cv_id, 'extracting') from fatal;
select pg_temp.time_out();
select results_eq(
  'select * from public.claim_cv_reading()', 'select * from fatal', 'parsing starts a second time'
);
select results_eq(
  $$select status, step, parse_started_at from public.cvs where id = '00000000-0000-0000-0000-0000000000c4'$$,
  $$values ('reading'::public.cv_status, null::public.cv_step, null::timestamptz)$$,
  'the second reading starts from the beginning'
);
select public.set_cv_step(msg_id, cv_id, 'parsing') from fatal;
select pg_temp.time_out();
select is_empty('select * from public.claim_cv_reading()', 'parsing does not start a third time');
select results_eq(
  $$select status, step, failure_code from public.cvs where id = '00000000-0000-0000-0000-0000000000c4'$$,
  $$values ('failed'::public.cv_status, null::public.cv_step, 'cv.unreadable')$$,
  'the cv is unreadable'
);
select results_eq(
  'select type, payload from public.notifications',
  $$values ('cv_failed'::public.notification_type,
    '{"cv_id": "00000000-0000-0000-0000-0000000000c4", "failure_code": "cv.unreadable"}'::jsonb)$$,
  'the owner is notified of the reason'
);
select is_empty('select * from pgmq.q_cv_reading', 'its message is archived');
select public.finish_cv_reading(msg_id, cv_id, pg_temp.reading('Too late', 4)) from fatal;
select is(
  (select status from public.cvs where id = '00000000-0000-0000-0000-0000000000c4'), 'failed',
  'the slow worker''s result comes too late'
);

-- A worker that dies while it asks a provider, or after parsing, does not count against the file.
delete from public.cvs where id = '00000000-0000-0000-0000-0000000000c4';
select pg_temp.upload(4);
create function pg_temp.die_after_parsing(step public.cv_step) returns int language plpgsql as $$
declare
  claim record;
begin
  select * into claim from public.claim_cv_reading();
  perform public.set_cv_step(claim.msg_id, claim.cv_id, 'extracting');
  perform public.set_cv_step(claim.msg_id, claim.cv_id, step, asks_provider => step = 'parsing');
  perform pg_temp.time_out();
  return (select broken_parse_count from public.cvs where id = claim.cv_id);
end;
$$;
select results_eq(
  $$select pg_temp.die_after_parsing(step::public.cv_step) from unnest('{parsing,describing,matching}'::text[]) as step$$,
  array[0, 0, 0],
  'no death after parsing counts against the file'
);

-- A message that comes twice is read once.
select pgmq.send('cv_reading', '{"cv_id": "00000000-0000-0000-0000-0000000000c4", "user_id": "00000000-0000-0000-0000-00000000000a"}');
create temp table twice as select * from public.claim_cv_reading();
select is_empty('select * from public.claim_cv_reading()', 'a cv that is being read is not given to another worker');
select is((select count(*) from pgmq.q_cv_reading), 1::bigint, 'the second message is gone');
select pgmq.send('cv_reading', '{"cv_id": "00000000-0000-0000-0000-0000000000c4", "user_id": "00000000-0000-0000-0000-00000000000a"}');
select pg_temp.time_out();
insert into twice select * from public.claim_cv_reading();
delete from public.notifications;
select public.finish_cv_reading(msg_id, cv_id, pg_temp.reading('Nurse', 4)) from twice;
select public.finish_cv_reading(msg_id, cv_id, pg_temp.reading('Impostor', 5))
from (select msg_id, message ->> 'cv_id' from pgmq.q_cv_reading) as late (msg_id, cv), lateral (select cv::uuid) as row (cv_id);
select is(
  (select count(*) from public.notifications), 1::bigint,
  'the first of two workers that finish counts'
);
select is_empty('select * from pgmq.q_cv_reading', 'no message is left');
delete from pgmq.q_profile_embedding;

-- A failure the worker names
delete from public.notifications;
select pg_temp.upload(5);
select public.finish_cv_reading(
  msg_id, cv_id, '{"failure_code": "cv.scanned", "usage": [{ "task": "parse_cv", "engine": "builtin" }]}'
) from public.claim_cv_reading();
select results_eq(
  $$select status, failure_code, (select count(*) from public.notifications) from public.cvs
    where id = '00000000-0000-0000-0000-0000000000c5'$$,
  $$values ('failed'::public.cv_status, 'cv.scanned', 1::bigint)$$,
  'a failure of the file is final'
);

-- Network, database or server may fail five times.
delete from public.notifications;
select pg_temp.upload(6);
create function pg_temp.attempt() returns text language plpgsql as $$
declare
  claim record;
begin
  perform pg_temp.time_out();
  select * into claim from public.claim_cv_reading();
  if claim.msg_id is null then
    return 'nothing';
  end if;
  perform public.set_cv_step(claim.msg_id, claim.cv_id, 'extracting');
  perform public.retry_cv_reading(claim.msg_id, claim.cv_id, 60);
  return (select status from public.cvs where id = claim.cv_id);
end;
$$;
select results_eq(
  'select pg_temp.attempt() from generate_series(1, 4)',
  array['uploaded', 'uploaded', 'uploaded', 'uploaded'],
  'a cv that is put back waits for another try, and the attempt does not count'
);
select is_empty('select * from public.claim_cv_reading()', 'the cv waits for the given time');
select is(pg_temp.attempt(), 'failed', 'the fifth failure is final');
select is(pg_temp.attempt(), 'nothing', 'nothing is left to do after the fifth failure');
select results_eq(
  'select message from pgmq.q_dead_letters',
  $$values ('{"queue": "cv_reading", "message": {"cv_id": "00000000-0000-0000-0000-0000000000c6", "user_id": "00000000-0000-0000-0000-00000000000a"}, "failure_code": "internal"}'::jsonb)$$,
  'the message is kept as a dead letter, with its reason'
);
select results_eq(
  'select payload from public.notifications',
  $$values ('{"cv_id": "00000000-0000-0000-0000-0000000000c6", "failure_code": "internal"}'::jsonb)$$,
  'the owner is notified once'
);

-- A worker that dies before parsing does not count against the file either.
select pg_temp.upload(7);
create function pg_temp.die() returns bigint language plpgsql as $$
begin
  perform pg_temp.time_out();
  return (select count(*) from public.claim_cv_reading());
end;
$$;
select results_eq(
  'select pg_temp.die() from generate_series(1, 6)',
  array[1, 1, 1, 1, 1, 0]::bigint[],
  'a cv is given to five workers, not to a sixth'
);
select is(
  (select failure_code from public.cvs where id = '00000000-0000-0000-0000-0000000000c7'), 'internal',
  'after five workers the cv has failed'
);

-- A cv that its owner removed
select pg_temp.upload(8);
create temp table removed as select * from public.claim_cv_reading();
delete from public.cvs where id = '00000000-0000-0000-0000-0000000000c8';
select lives_ok(
  $$select public.finish_cv_reading(msg_id, cv_id, pg_temp.reading('Gone', 8)) from removed$$,
  'finishing a removed cv raises no error'
);
select isnt(
  (select headline from public.profiles where user_id = '00000000-0000-0000-0000-00000000000a'), 'Gone',
  'finishing a removed cv writes nothing'
);
select pg_temp.upload(8);
delete from public.cvs where id = '00000000-0000-0000-0000-0000000000c8';
select is_empty('select * from public.claim_cv_reading()', 'a removed cv is not claimed');
select is_empty('select * from pgmq.q_cv_reading', 'the message of a removed cv is archived');

-- Sending to a queue starts its worker once the secrets are set.
select is_empty('select * from net.http_request_queue', 'without secrets no worker is started');
select vault.create_secret('http://stack', 'project_url');
select vault.create_secret('worker-secret', 'worker_key');
select pg_temp.upload(8);
select results_eq(
  $$select method::text, url, headers ->> 'apikey' from net.http_request_queue$$,
  $$values ('POST', 'http://stack/functions/v1/read-cv', 'worker-secret')$$,
  'an upload starts its worker with the worker''s key'
);
delete from net.http_request_queue;
select pgmq.send('profile_embedding', '{"user_id": "00000000-0000-0000-0000-00000000000a"}');
select private.ping_idle_workers();
select results_eq(
  'select distinct url from net.http_request_queue order by url',
  array['http://stack/functions/v1/embed', 'http://stack/functions/v1/read-cv'],
  'a queue with waiting messages and no worker gets a worker'
);
delete from net.http_request_queue;
select claim_cv_reading(), claim_profile_embedding();
select private.ping_idle_workers();
select is_empty(
  'select url from net.http_request_queue', 'a queue with a worker gets no second one'
);
-- These messages were claimed a minute ago, when the clock was a day ahead.
update pgmq.q_cv_reading set vt = clock_timestamp() + interval '1 day';
update pgmq.q_profile_embedding set vt = clock_timestamp() + interval '119 seconds';
select private.ping_idle_workers();
select results_eq(
  'select distinct url from net.http_request_queue',
  array['http://stack/functions/v1/read-cv'],
  'messages that a clock set back has hidden come back'
);

select * from finish();
rollback;
