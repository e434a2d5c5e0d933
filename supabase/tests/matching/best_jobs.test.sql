-- best_jobs scores only some of very many jobs, and returns the same as scoring all. Here "very
-- many" means more than 120 of 600, so that the test need not store tens of thousands.
begin;
select plan(20);

-- Ten trades, each around its own direction. A job is between its trade and a random direction.
create function pg_temp.around(trade int, seed int) returns extensions.vector language sql as $$
  select (array(
    select (case when axis = trade then 4 else 0 end + sin(seed * 12.9898 + axis * 78.233))::real
    from generate_series(0, 23) as axis
  ) || array_fill(0::real, array[360]))::extensions.vector
$$;
insert into auth.users (id, email) values ('00000000-0000-0000-0000-00000000000a', 'ada@example.com');
insert into public.sources (id, kind, slug, name) values ('00000000-0000-0000-0000-0000000000a1', 'ashby', 'acme', 'Acme');
update public.profiles
set embedding = pg_temp.around(3, 0), embedding_model = 'model-1', title_families = '{trade-3}',
  related_families = '{trade-4}', title_fields = '{field-1}', seniority = 'senior',
  evidence = '{"skill-1": {}, "skill-2": {}, "skill-5": { "near": "skill-1" }}';

-- Every place has a share of the jobs, whatever their trade.
insert into public.jobs
  (source_id, external_id, title, company, content_hash, duplicate_key, embedding, embedding_model,
  title_family, title_field, seniority, required_skills, preferred_skills, locations)
select '00000000-0000-0000-0000-0000000000a1', n, 'Job ' || n, 'Acme', n, n,
  pg_temp.around(n % 10, n), 'model-1', 'trade-' || n % 10, 'field-' || n % 10 / 3,
  (enum_range(null::public.job_seniority))[1 + n % 7],
  array['skill-' || n % 10, 'skill-' || n / 10 % 10], array['skill-' || n / 100 % 10],
  array_remove(array[
    case when n * 7 % 120 < 60 then 'Half' end, case when n * 7 % 120 < 12 then 'Tenth' end,
    case when n * 7 % 600 < 18 then 'Shire' end, case when n * 7 % 600 < 6 then 'Town' end,
    case when n * 7 % 600 < 3 then 'Village' end, case when n = 413 then 'Hamlet' end
  ], null)
from generate_series(1, 600) as n;

create function pg_temp.wanted(filters jsonb) returns public.preferences[] language sql as $$
  select array[jsonb_populate_record(want, filters)] from public.preferences as want
$$;
create function pg_temp.best(filters jsonb, at_most int) returns setof text language sql as $$
  select job_id || ' ' || score || reasons from private.best_jobs(pg_temp.wanted(filters), at_most, 120)
  order by score desc, job_id
$$;
create function pg_temp.exact(filters jsonb, at_most int) returns setof text language sql as $$
  select job_id || ' ' || score || reasons from private.rank_jobs(pg_temp.wanted(filters), null, at_most)
  order by score desc, job_id
$$;
create function pg_temp.chosen(filters jsonb, limit_of_exact int, out job_count int, out is_all boolean)
language sql as $$
  select cardinality(job_ids), is_all
  from unnest(pg_temp.wanted(filters)) as want, private.candidate_jobs(want, 20, limit_of_exact)
$$;

select results_eq(
  format('select * from pg_temp.best(%L, 20)', filters),
  format('select * from pg_temp.exact(%L, 20)', filters),
  'the best of ' || share || ' are the best of scoring all'
)
from (values
  ('all', '{}'), ('a half', '{"locations": ["Half"]}'), ('a tenth', '{"locations": ["Tenth"]}'),
  ('3 %', '{"locations": ["Shire"]}'), ('1 %', '{"locations": ["Town"]}'),
  ('0.5 %', '{"locations": ["Village"]}'), ('one in 600', '{"locations": ["Hamlet"]}')
) as band (share, filters);
select is(
  (select count(*) from pg_temp.best(filters::jsonb, 20)), least(20, there),
  'and no fewer than there are: ' || there
)
from (values
  ('{}', 600::bigint), ('{"locations": ["Half"]}', 300), ('{"locations": ["Tenth"]}', 60),
  ('{"locations": ["Shire"]}', 18), ('{"locations": ["Town"]}', 6),
  ('{"locations": ["Village"]}', 3), ('{"locations": ["Hamlet"]}', 1)
) as band (filters, there);

-- Which way was used
select ok(
  (select not is_all and job_count < 240 from pg_temp.chosen('{}', 120)),
  'only some are scored when many jobs pass'
);
select results_eq(
  $$select * from pg_temp.chosen('{"locations": ["Tenth"]}', 120)$$, 'values (60, true)',
  'all are scored when few jobs pass'
);
select results_eq(
  $$select * from pg_temp.chosen('{"locations": ["Shire"]}', 15)$$, 'values (18, true)',
  'all are scored when hardly any of the many are near'
);
select results_eq(
  $$select * from pg_temp.best('{"min_score": 20}', 450)$$,
  $$select * from pg_temp.exact('{"min_score": 20}', 450)$$,
  'a list longer than its candidates is filled with other jobs'
);
update public.jobs set embedding_model = 'model-2' where external_id = '1';
select is(
  (select job_count from pg_temp.chosen('{}', 120)), 600,
  'nearness decides nothing between two models'
);
update public.profiles set embedding = null, embedding_model = null;
select results_eq(
  $$select * from pg_temp.best('{}', 20)$$, $$select * from pg_temp.exact('{}', 20)$$,
  'a person without an embedding gets the best by title and skills'
);

select * from finish();
rollback;
