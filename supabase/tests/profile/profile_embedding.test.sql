-- The queue profile_embedding: an edited profile is described and embedded again, and its matches
-- are refreshed.
begin;
select plan(22);

-- A direction in two of the 384 dimensions.
create function pg_temp.direction(x real, y real) returns extensions.vector language sql as $$
  select (array[x, y] || array_fill(0::real, array[382]))::extensions.vector
$$;
create function pg_temp.derived(match_text text) returns jsonb language sql as $$
  select jsonb_build_object(
    'match_text', match_text, 'evidence', '{}'::jsonb, 'title_families', array['nurse'],
    'title_fields', array['health'], 'seniority', 'mid',
    'embedding', pg_temp.direction(1, 0)::text, 'embedding_model', 'model-1'
  )
$$;
insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into public.sources (id, kind, slug, name) values ('00000000-0000-0000-0000-0000000000a1', 'ashby', 'acme', 'Acme');
insert into public.jobs
  (id, source_id, external_id, title, company, content_hash, duplicate_key, title_family)
values ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000a1', '1', 'Nurse', 'Acme', 'h1', 'd1', 'nurse');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select throws_ok(
  'select * from public.claim_profile_embedding()', '42501', null, 'ada cannot claim a profile'
);
select throws_ok(
  $$select public.finish_profile_embedding(1, '00000000-0000-0000-0000-00000000000a', '{}', '[]')$$,
  '42501', null, 'ada cannot write derived columns'
);
update public.profiles set headline = 'Nurse', skills = '{Triage}';
insert into public.experiences (id, title, position) values
  ('00000000-0000-0000-0000-0000000000e2', 'Carer', 2),
  ('00000000-0000-0000-0000-0000000000e1', 'Nurse', 1);
insert into public.achievements (id, experience_id, text, position) values
  ('00000000-0000-0000-0000-0000000000f2', '00000000-0000-0000-0000-0000000000e1', 'Second.', 2),
  ('00000000-0000-0000-0000-0000000000f1', '00000000-0000-0000-0000-0000000000e1', 'First.', 1);
insert into public.education (id, school) values ('00000000-0000-0000-0000-0000000000d1', 'Leeds');
insert into public.certificates (id, name) values ('00000000-0000-0000-0000-0000000000d2', 'RN');

set local role service_role;
create temp table claimed as select * from public.claim_profile_embedding();
reset role;
grant all on claimed to public;
select is((select count(*) from claimed), 1::bigint, 'many edits send one message');
select is(
  (select profile from claimed),
  '{
    "headline": "Nurse", "summary": null, "skills": ["Triage"], "languages": [],
    "experiences": [
      { "id": "00000000-0000-0000-0000-0000000000e1", "title": "Nurse", "employer": null,
        "started_on": null, "started_precision": null, "ended_on": null, "ended_precision": null,
        "is_current": false, "location": null,
        "achievements": [
          { "id": "00000000-0000-0000-0000-0000000000f1", "text": "First." },
          { "id": "00000000-0000-0000-0000-0000000000f2", "text": "Second." }
        ] },
      { "id": "00000000-0000-0000-0000-0000000000e2", "title": "Carer", "employer": null,
        "started_on": null, "started_precision": null, "ended_on": null, "ended_precision": null,
        "is_current": false, "location": null,
        "achievements": [] }
    ],
    "education": [{ "id": "00000000-0000-0000-0000-0000000000d1", "school": "Leeds", "degree": null,
      "area": null, "started_on": null, "started_precision": null, "ended_on": null,
      "ended_precision": null }],
    "certificates": [{ "id": "00000000-0000-0000-0000-0000000000d2", "name": "RN", "issuer": null,
      "issued_on": null, "issued_precision": null }]
  }'::jsonb,
  'a claim holds the whole profile in order, without contact data'
);
select is(
  (select stale_at from public.profiles where user_id = '00000000-0000-0000-0000-00000000000a'), null,
  'an edit after the claim counts again'
);

-- Ada edits while the worker works: that edit sends its own message.
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
update public.profiles set headline = 'Head nurse';
reset role;
select is((select count(*) from pgmq.q_profile_embedding), 2::bigint, 'an edit meanwhile is not lost');

delete from realtime.messages;
select lives_ok(
  $$select public.finish_profile_embedding(msg_id, user_id, pg_temp.derived('A nurse.'),
    '[{ "task": "describe_candidate", "engine": "builtin" }]') from claimed$$,
  'the worker finishes'
);
select results_eq(
  $$select headline, match_text, title_families, seniority, embedding_model, stale_at is not null
    from public.profiles where user_id = '00000000-0000-0000-0000-00000000000a'$$,
  $$values ('Head nurse', 'A nurse.', '{nurse}'::text[], 'mid'::public.job_seniority, 'model-1', true)$$,
  'the finish writes only derived columns, and the later edit still waits'
);
select results_eq(
  'select job_id from public.matches', array['00000000-0000-0000-0000-0000000000b1'::uuid],
  'the matches are made again'
);
select results_eq('select task from public.ai_usage', array['describe_candidate'], 'the usage is recorded');
select results_eq(
  'select topic, event from realtime.messages',
  $$values ('user:00000000-0000-0000-0000-00000000000a', 'matches.refreshed')$$,
  'the change is broadcast to the person'
);
select public.finish_profile_embedding(msg_id, user_id, pg_temp.derived('Twice.'), '[]') from claimed;
select is(
  (select match_text from public.profiles where user_id = '00000000-0000-0000-0000-00000000000a'), 'A nurse.',
  'a second finish writes nothing'
);

-- A text without a usable word has no embedding and names no model.
select public.finish_profile_embedding(
  msg_id, user_id, pg_temp.derived('') || '{"embedding": null}', '[]'
) from public.claim_profile_embedding();
select results_eq(
  $$select embedding, embedding_model from public.profiles where user_id = '00000000-0000-0000-0000-00000000000a'$$,
  $$values (null::extensions.vector, null::text)$$,
  'a profile without an embedding names no model'
);
select is_empty('select * from pgmq.q_profile_embedding', 'nothing is left to do');

-- Two workers hold two edits: the worker with the older rows finishes last.
set local role authenticated;
update public.profiles set headline = 'Ward nurse';
reset role;
create temp table older as select * from public.claim_profile_embedding();
set local role authenticated;
update public.profiles set headline = 'Theatre nurse';
reset role;
select public.finish_profile_embedding(msg_id, user_id, pg_temp.derived('The newer.'), '[]')
from public.claim_profile_embedding();
select public.finish_profile_embedding(msg_id, user_id, pg_temp.derived('The older.'), '[]')
from older;
select is(
  (select match_text from public.profiles where user_id = '00000000-0000-0000-0000-00000000000a'), 'The newer.',
  'the result of older rows is dropped'
);

-- A worker that dies is replaced five times.
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
update public.profiles set headline = 'Matron';
reset role;
create function pg_temp.die() returns bigint language plpgsql as $$
begin
  update pgmq.q_profile_embedding set vt = clock_timestamp();
  return (select count(*) from public.claim_profile_embedding());
end;
$$;
select results_eq(
  'select pg_temp.die() from generate_series(1, 6)',
  array[1, 1, 1, 1, 1, 0]::bigint[],
  'a profile is given to five workers, not to a sixth'
);
select results_eq(
  $$select message ->> 'queue', message -> 'message' ->> 'user_id' from pgmq.q_dead_letters$$,
  $$values ('profile_embedding', '00000000-0000-0000-0000-00000000000a')$$,
  'after five workers the message is a dead letter'
);

-- A removed account
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
update public.profiles set headline = 'Cook';
reset role;
create temp table leaving as select * from public.claim_profile_embedding();
delete from auth.users where id = '00000000-0000-0000-0000-00000000000b';
select lives_ok(
  $$select public.finish_profile_embedding(msg_id, user_id, pg_temp.derived('A cook.'),
    '[{ "task": "describe_candidate", "engine": "builtin" }]') from leaving$$,
  'finishing for a removed account raises no error'
);
select pgmq.send('profile_embedding', jsonb_build_object('user_id', '00000000-0000-0000-0000-00000000000b'));
select is_empty(
  'select * from public.claim_profile_embedding()',
  'the profile of a removed account is not claimed'
);
select is_empty(
  'select * from pgmq.q_profile_embedding', 'the message of a removed account is archived'
);

-- White space
select is(
  (select count(*) from unnest(array[9, 10, 11, 12, 13, 32, 160, 5760, 8192, 8202, 8232, 8233, 8239, 8287,
    12288, 65279]) as code where private.tidy(repeat(chr(code), 3), 300) is not null),
  0::bigint, 'a text of white space alone is no text'
);
select is(
  private.tidy(chr(160) || E'\tStaff\u00a0Nurse\n', 300), E'Staff\u00a0Nurse',
  'white space inside a text stays'
);

select * from finish();
rollback;
