-- match_jobs: the caller's ranking, its parts, its reasons, and who may call it.
begin;
select plan(33);

-- A direction in two of the 384 dimensions.
create function pg_temp.direction(x real, y real) returns extensions.vector language sql as $$
  select (array[x, y] || array_fill(0::real, array[382]))::extensions.vector
$$;
insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into public.sources (id, kind, slug, name) values ('00000000-0000-0000-0000-0000000000a1', 'ashby', 'acme', 'Acme');
update public.profiles
set embedding = pg_temp.direction(1, 0), embedding_model = 'model-1', match_text = 'A nurse.',
  title_families = '{nurse,midwife,carer}', title_fields = '{health}', seniority = 'senior',
  evidence = '{
    "Triage": { "text": "Led triage for 40 beds.", "source_id": "f1" },
    "Driving": { "near": "Triage" }
  }'
where user_id = '00000000-0000-0000-0000-00000000000a';

insert into public.jobs
  (id, source_id, external_id, title, company, content_hash, duplicate_key, embedding, embedding_model,
  title_family, title_field, seniority, required_skills, preferred_skills, posted_at, locations,
  salary_min, salary_currency, salary_period)
values
  ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000a1', '1', 'Nurse', 'Acme', 'h1', 'd1', pg_temp.direction(1, 0), 'model-1',
    'nurse', 'health', 'senior', '{Triage,Surgery}', '{Driving}', now(), '{Leeds}', 30000, 'GBP', 'year'),
  ('00000000-0000-0000-0000-0000000000b2', '00000000-0000-0000-0000-0000000000a1', '2', 'Carer', 'Initech', 'h2', 'd2', pg_temp.direction(0.52, 0.8541662602), 'model-1',
    'carer', 'health', 'junior', '{}', '{}', now() - interval '45 days', '{York}', null, 'GBP', null),
  ('00000000-0000-0000-0000-0000000000b3', '00000000-0000-0000-0000-0000000000a1', '3', 'Surgeon', 'Globex', 'h3', 'd3', pg_temp.direction(1, 0), 'model-2',
    'surgeon', 'health', null, '{Triage,Surgery}', '{}', now(), '{York}', null, null, null),
  ('00000000-0000-0000-0000-0000000000b4', '00000000-0000-0000-0000-0000000000a1', '4', 'Welder', 'Umbrella', 'h4', 'd4', pg_temp.direction(-1, 0), 'model-1',
    'welder', 'trades', 'intern', '{Welding}', '{}', now(), '{York}', null, null, null),
  ('00000000-0000-0000-0000-0000000000b5', '00000000-0000-0000-0000-0000000000a1', '5', 'Mystery', 'Hooli', 'h5', 'd5', null, null,
    null, null, null, '{}', '{}', now(), '{York}', null, null, null);

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.match_jobs()', '42501', null, 'a visitor cannot ask');
set local role authenticated;
set local request.jwt.claims = '{"role": "authenticated"}';
select throws_ok(
  'select * from public.match_jobs()', 'PT401', 'auth.required', 'a token without a person cannot ask'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  'select title from public.match_jobs()',
  array['Nurse', 'Carer', 'Surgeon', 'Welder', 'Mystery'],
  'the best job comes first, and a job without known facts comes last'
);
select results_eq(
  'select score from public.match_jobs()',
  'select score from public.match_jobs() order by score desc, job_id',
  'jobs are in the order of their scores'
);
select is_empty(
  $$with weight (part, weight) as (
      values ('meaning', 0.38), ('skills', 0.24), ('title', 0.18), ('seniority', 0.12),
        ('recency', 0.04), ('salary', 0.04)
    )
    select title, score, sum(weight * value::numeric) / sum(weight)
    from public.match_jobs('{"salary_min": 40000, "salary_currency": "GBP"}') as ranked,
      jsonb_each_text(reasons -> 'parts') as parts (part, value) join weight using (part)
    where value is not null and title <> 'Mystery'
    group by title, score
    having abs(score - 100 * sum(weight * value::numeric) / sum(weight)) > 0.6$$,
  'a score is the weighted mean of the known parts'
);
select is(
  (select score from public.match_jobs() where title = 'Mystery'), 0,
  'a job of which only its age is known scores nothing'
);
select results_eq(
  $$select title, (reasons -> 'parts' ->> 'meaning')::numeric, (reasons -> 'parts' ->> 'skills')::numeric,
      (reasons -> 'parts' ->> 'title')::numeric, (reasons -> 'parts' ->> 'seniority')::numeric,
      (reasons -> 'parts' ->> 'recency')::numeric, (reasons -> 'parts' ->> 'salary')::numeric
    from public.match_jobs()$$,
  $$values
    ('Nurse', 1.000, 0.488, 1::numeric, 1::numeric, 1.000, null::numeric),
    ('Carer', 0.800, null, 0.8, 0.4, 0.500, null),
    ('Surgeon', null, 0.500, 0.45, null, 1.000, null),
    ('Welder', 0.000, 0.250, 0, 0.1, 1.000, null),
    ('Mystery', null, null, null, null, 1.000, null)$$,
  'each part is 0 to 1, or null when it is unknown; two models are never compared'
);
select is(
  (select reasons -> 'requirements' from public.match_jobs() where title = 'Nurse'),
  '[
    { "text": "Triage", "required": true, "near": null, "evidence": "Led triage for 40 beds.", "source_id": "f1" },
    { "text": "Surgery", "required": true, "near": null, "evidence": null, "source_id": null },
    { "text": "Driving", "required": false, "near": "Triage", "evidence": "Led triage for 40 beds.", "source_id": "f1" }
  ]'::jsonb,
  'each requirement has its evidence, the evidence of a near skill, or nothing'
);
select is(
  (select reasons -> 'requirements' from public.match_jobs() where title = 'Mystery'),
  '[]'::jsonb, 'a job without requirements has no reasons'
);
select results_eq(
  $$select (reasons -> 'parts' ->> 'salary')::numeric
    from public.match_jobs('{"salary_min": 20000, "salary_currency": "GBP"}') where title in ('Nurse', 'Carer')$$,
  $$values (1.000), (null)$$,
  'pay counts only when both sides state it'
);

-- Bounds
select is((select count(*) from public.match_jobs('{}', 2)), 2::bigint, 'max_results cuts the list');
select is(
  (select count(*) from public.match_jobs('{}', 0)), 1::bigint, 'max_results is at least one'
);
select is(
  (select count(*) from public.match_jobs('{}', -7)), 1::bigint,
  'a negative max_results counts as one'
);
select is(
  (select count(*) from public.match_jobs(jsonb_build_object(
    'min_score', (select score from public.match_jobs() where title = 'Surgeon')
  ))),
  3::bigint, 'min_score is inclusive'
);

-- Filters that a call may give
select throws_ok(
  $$select * from public.match_jobs('[]')$$, 'PT400', 'request.invalid', 'filters are an object'
);
select throws_ok(
  $$select * from public.match_jobs('"remote"')$$, 'PT400', 'request.invalid',
  'filters are never a string'
);
select throws_ok(
  $$select * from public.match_jobs('{"workplace_types": ["moon"]}')$$,
  'PT400', 'request.invalid', 'an unknown value is refused'
);
select throws_ok(
  $$select * from public.match_jobs('{"min_score": "high"}')$$,
  'PT400', 'request.invalid', 'a word instead of a number is refused'
);
select throws_ok(
  $$select * from public.match_jobs('{"min_score": 99999999999999}')$$,
  'PT400', 'request.invalid', 'a number that is too large is refused'
);
select throws_ok(
  $$select * from public.match_jobs('{"locations": "Leeds"}')$$,
  'PT400', 'request.invalid', 'a word instead of a list is refused'
);
select is(
  (select count(*) from public.match_jobs('{"colour": "red", "limit": 0}')), 5::bigint,
  'an unknown key changes nothing'
);
select is(
  (select count(*) from public.match_jobs(null)), 5::bigint, 'null as filters changes nothing'
);

-- Saved filters and given filters
update public.preferences
set locations = '{Leeds}', min_score = 50, ignored_companies = '{initech}';
select results_eq('select title from public.match_jobs()', array['Nurse'], 'saved filters apply');
select results_eq(
  $$select title from public.match_jobs('{"locations": ["York"]}')$$,
  array['Surgeon'],
  'a given key overrides the saved one, and the others stay'
);
select results_eq(
  $$select title from public.match_jobs('{"locations": null, "min_score": null}')$$,
  array['Nurse', 'Surgeon', 'Welder', 'Mystery'],
  'null clears a saved filter'
);
select results_eq(
  $$select title from public.match_jobs('{"locations": null, "min_score": null, "ignored_companies": null}')$$,
  array['Nurse', 'Surgeon', 'Welder', 'Mystery'],
  'a given list does not clear ignored companies'
);
select results_eq(
  $$select title from public.match_jobs('{"locations": [], "min_score": null, "ignored_companies": ["Globex"]}')$$,
  array['Nurse', 'Welder', 'Mystery'],
  'a given list adds to ignored companies'
);
select results_eq(
  'select locations, min_score, ignored_companies from public.preferences',
  $$values ('{Leeds}'::text[], 50, '{initech}'::text[])$$,
  'a call saves no filter'
);
update public.preferences set locations = '{}', min_score = null, ignored_companies = '{}';

-- The ranking shows what the person decided. A dismissed job never returns.
insert into public.matches (job_id, status, feedback) values
  ('00000000-0000-0000-0000-0000000000b1', 'saved', 1), ('00000000-0000-0000-0000-0000000000b2', 'dismissed', -1);
select results_eq(
  'select title, status, feedback from public.match_jobs()',
  $$values ('Nurse', 'saved'::public.match_status, 1::smallint), ('Surgeon', 'new', null),
    ('Welder', 'new', null), ('Mystery', 'new', null)$$,
  'saved jobs are marked, and dismissed jobs are gone'
);

-- A title that the person could move to counts between an own title and one of the same field.
reset role;
update public.profiles set related_families = '{surgeon}' where user_id = '00000000-0000-0000-0000-00000000000a';
set local role authenticated;
select is(
  (select reasons -> 'parts' -> 'title' from public.match_jobs() where title = 'Surgeon'),
  '0.7'::jsonb, 'a related title counts less than an own title and more than one of the field'
);

-- Bob, who has no profile yet, cannot use ada's.
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty(
  'select * from public.match_jobs()', 'a person without a described profile has no ranking'
);
select is_empty(
  $$select * from public.match_jobs('{"user_id": "00000000-0000-0000-0000-00000000000a"}')$$,
  'a user_id among the filters does not change the person'
);
reset role;
update public.profiles
set embedding = pg_temp.direction(-1, 0), embedding_model = 'model-1' where user_id = '00000000-0000-0000-0000-00000000000b';
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  $$select title, status from public.match_jobs('{"user_id": "00000000-0000-0000-0000-00000000000a"}', 1)$$,
  $$values ('Welder', 'new'::public.match_status)$$,
  'bob gets his own ranking'
);

select * from finish();
rollback;
