-- A change of model embeds everything again. Until then, and while the embedder cannot be reached,
-- meaning is left out of the score.
begin;
select plan(24);

create function pg_temp.direction(x real, y real) returns extensions.vector language sql as $$
  select (array[x, y] || array_fill(0::real, array[382]))::extensions.vector
$$;
insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
update public.profiles
set embedding = pg_temp.direction(1, 0), embedding_model = 'model-1', title_families = '{nurse}', match_text = 'A nurse.'
where user_id = '00000000-0000-0000-0000-00000000000a';
insert into public.sources (id, kind, slug, name) values ('00000000-0000-0000-0000-0000000000a1', 'ashby', 'acme', 'Acme');
insert into public.jobs
  (id, source_id, external_id, title, company, content_hash, duplicate_key, title_family, embedding, embedding_model, closed_at)
values
  ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000a1', '1', 'Nurse', 'Acme', 'h1', 'd1', 'nurse', pg_temp.direction(1, 0), 'model-1', null),
  ('00000000-0000-0000-0000-0000000000b2', '00000000-0000-0000-0000-0000000000a1', '2', 'Cook', 'Acme', 'h2', 'd2', 'cook', pg_temp.direction(0, 1), 'model-2', null),
  ('00000000-0000-0000-0000-0000000000b3', '00000000-0000-0000-0000-0000000000a1', '3', 'Carer', 'Acme', 'h3', 'd3', 'carer', pg_temp.direction(0, 1), 'model-1', now());

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select throws_ok($$select public.reembed_with('x')$$, '42501', null, 'ada cannot have everything embedded');
select throws_ok(
  $$select public.postpone_embedding('job_embedding', '{1}', 1)$$, '42501', null,
  'ada cannot make embedding wait'
);
reset role;

-- Two models are never compared.
select private.refresh_matches('00000000-0000-0000-0000-00000000000a');
select results_eq(
  $$select job_id, reasons -> 'parts' ->> 'meaning' is not null from public.matches order by job_id$$,
  $$values ('00000000-0000-0000-0000-0000000000b1'::uuid, true), ('00000000-0000-0000-0000-0000000000b2', false)$$,
  'meaning is part of the score only when both have the same model'
);
select ok(private.has_other_models('model-1'), 'model 1 sees jobs of another model');
select ok(private.has_other_models('model-2'), 'model 2 sees jobs of another model');

-- The model changes.
set local role service_role;
select is(public.reembed_with('model-2'), 2, 'everything that another model embedded is queued');
select is(public.reembed_with('model-2'), 0, 'once');
reset role;
select results_eq(
  'select message from pgmq.q_job_embedding',
  $$values ('{"job_id": "00000000-0000-0000-0000-0000000000b1", "content_hash": "h1"}'::jsonb)$$,
  'open jobs are queued by their text, and closed jobs are not'
);
select results_eq(
  'select message from pgmq.q_profile_embedding',
  $$values ('{"user_id": "00000000-0000-0000-0000-00000000000a"}'::jsonb)$$,
  'profiles are queued too'
);
select results_eq(
  'select embedding_model from public.jobs where id = ''00000000-0000-0000-0000-0000000000b1''',
  array['model-1'], 'the old embeddings stay until new ones are written'
);

-- The embedder cannot be reached.
set local role service_role;
create temp table claimed as select * from public.claim_job_embedding(10);
reset role;
grant all on claimed to public;
create function pg_temp.wait_for_it() returns bigint language plpgsql as $$
begin
  perform public.postpone_embedding('job_embedding', array(select msg_id from claimed), 60);
  update pgmq.q_job_embedding set vt = clock_timestamp();
  return (select count(*) from public.claim_job_embedding(10));
end;
$$;
select results_eq(
  'select pg_temp.wait_for_it() from generate_series(1, 9)',
  array[1, 1, 1, 1, 1, 1, 1, 1, 1]::bigint[], 'a message waits without any limit of attempts'
);
select is_empty('select * from pgmq.q_dead_letters', 'a waiting message is never a dead letter');
select public.postpone_embedding('job_embedding', array(select msg_id from claimed), 60);
select is_empty(
  'select * from public.claim_job_embedding(10)', 'no worker claims a message that waits'
);
select throws_ok(
  $$select public.postpone_embedding('cv_reading', '{1}', 60)$$, 'PT400', 'request.invalid',
  'only queues of the embedder wait like this'
);
select public.postpone_embedding('profile_embedding', '{}', 60, '00000000-0000-0000-0000-00000000000b',
  '[{ "task": "embed", "engine": "openai", "model": "model-2", "input_tokens": 5, "cost": 0.1, "fell_back": "nonsense" }]');
select results_eq(
  'select user_id, task, cost, fell_back from public.ai_usage',
  $$values ('00000000-0000-0000-0000-00000000000b'::uuid, 'embed', 0.1, 'nonsense')$$,
  'usage that was already paid is recorded'
);
select lives_ok(
  $$select public.postpone_embedding('profile_embedding', '{}', 60, '00000000-0000-0000-0000-0000000000ff',
    '[{ "task": "embed", "engine": "openai", "cost": 0.1 }]')$$,
  'usage is recorded for a removed account too'
);

-- Everything is embedded again.
select public.finish_job_embedding(jsonb_agg(jsonb_build_object('msg_id', msg_id, 'job_id', job_id,
  'content_hash', content_hash, 'embedding', pg_temp.direction(1, 0)::text)), 'model-2', '[]') from claimed;
select ok(not private.has_other_models('model-2'), 'all jobs have one model');
delete from pgmq.q_profile_embedding;
update public.profiles set embedding_model = 'model-2' where user_id = '00000000-0000-0000-0000-00000000000a';
select is(public.reembed_with('model-2'), 0, 'nothing more is queued');

-- A CV whose embedding has to wait.
insert into storage.objects (bucket_id, name, metadata) values (
  'cvs', '00000000-0000-0000-0000-00000000000b/00000000-0000-0000-0000-0000000000c1.pdf',
  '{"size": 9, "mimetype": "application/pdf"}'
);
insert into public.cvs (id, user_id, path, filename) values (
  '00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-00000000000b',
  '00000000-0000-0000-0000-00000000000b/00000000-0000-0000-0000-0000000000c1.pdf', 'bob.pdf'
);
select public.finish_cv_reading(msg_id, cv_id, '{
  "engine": "builtin", "fell_back": "unreachable", "usage": [],
  "profile": { "headline": "Cook", "skills": [], "languages": [], "links": [], "experiences": [],
    "achievements": [], "education": [], "certificates": [] },
  "derived": { "match_text": "A cook.", "evidence": {}, "title_families": ["cook"], "related_families": [],
    "title_fields": [], "seniority": null, "embedding": null, "embedding_model": null, "embedding_waits": true }
}') from public.claim_cv_reading();
select results_eq(
  'select status, engine, fell_back from public.cvs',
  $$values ('ready'::public.cv_status, 'builtin', 'unreachable')$$,
  'the cv is ready, and its row says which engine read it and why'
);
select results_eq(
  'select message from pgmq.q_profile_embedding',
  $$values ('{"user_id": "00000000-0000-0000-0000-00000000000b"}'::jsonb)$$, 'its embedding waits in the queue'
);
select results_eq(
  $$select job_id, reasons -> 'parts' -> 'meaning' from public.matches
    where user_id = '00000000-0000-0000-0000-00000000000b' order by score desc$$,
  $$values ('00000000-0000-0000-0000-0000000000b2'::uuid, 'null'::jsonb), ('00000000-0000-0000-0000-0000000000b1', 'null'::jsonb)$$,
  'there are matches without meaning'
);
select private.match_everybody();
select is(
  (select count(*) from public.matches where user_id = '00000000-0000-0000-0000-00000000000b'), 2::bigint,
  'the matches stay without meaning on the next day'
);

-- Calls to a provider are reserved per run.
insert into public.source_runs (id, source_id) values
  ('00000000-0000-0000-0000-0000000000d1', '00000000-0000-0000-0000-0000000000a1');
select results_eq(
  $$select public.reserve_ai_calls('00000000-0000-0000-0000-0000000000d1', 40, 100) from generate_series(1, 4)$$,
  array[40, 40, 20, 0], 'a run reserves no more calls than the cap'
);
select is(
  public.reserve_ai_calls('00000000-0000-0000-0000-0000000000ff', 40, 100), 0,
  'a removed run reserves no calls'
);

select * from finish();
rollback;
