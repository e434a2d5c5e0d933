-- Each filter key of match_jobs, alone, over jobs that state one fact each. A job that does not
-- state a wanted fact is left out, except for pay.
begin;
select plan(25);

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
  evidence = '{"Triage": { "text": "Led triage for 40 beds.", "source_id": "f1" }}'
where user_id = '00000000-0000-0000-0000-00000000000a';

create temp table posting (
  title text, locations text[], workplace_type public.job_workplace_type,
  employment_type public.job_employment_type, seniority public.job_seniority, department text,
  language text, salary_min numeric, salary_max numeric, salary_currency text,
  salary_period public.job_salary_period, posted_at timestamptz, description text, company text
);
insert into posting (title) values ('Plain');
insert into posting (title, workplace_type, locations) values
  ('Remote', 'remote', '{Anywhere}'), ('Berlin', 'on_site', '{"Berlin, Germany"}'),
  ('Brussels', 'hybrid', '{"Brussels, Belgium"}'), ('Austin', 'on_site', '{"Austin, US","St. Louis, US"}');
insert into posting (title, employment_type) values ('Contract', 'contract'), ('Internship', 'internship');
insert into posting (title, seniority) values ('Senior', 'senior'), ('Junior', 'junior');
insert into posting (title, department) values ('Data', 'Engineering & Data');
insert into posting (title, language) values ('German', 'de'), ('English', 'en');
insert into posting (title, posted_at) values ('Old', now() - interval '40 days');
insert into posting (title, description) values
  ('Gas', 'We drill for Oil and GAS.'), ('Vegas', 'A casino in Las Vegas.');
insert into posting (title, company) values ('Ignored', 'Globex');
insert into posting (title, salary_min, salary_max, salary_currency, salary_period) values
  ('Year', 40000, 60000, 'GBP', 'year'), ('Hour', 20, null, 'GBP', 'hour'),
  ('Month', 4000, 5000, 'GBP', 'month'), ('Day', null, 150, 'GBP', 'day'),
  ('Week', 900, 1000, 'GBP', 'week'), ('Euros', 1000, 2000, 'EUR', 'year'),
  ('Amountless', null, null, 'GBP', null);
insert into public.jobs
  (source_id, external_id, title, company, description, locations, workplace_type, employment_type,
  seniority, department, language, salary_min, salary_max, salary_currency, salary_period, posted_at,
  content_hash, duplicate_key, embedding, embedding_model)
select '00000000-0000-0000-0000-0000000000a1', title, title, coalesce(company, 'Acme'), coalesce(description, ''),
  coalesce(locations, '{}'), workplace_type, employment_type, seniority, department, language,
  salary_min, salary_max, salary_currency, salary_period, coalesce(posted_at, now()), title, title,
  pg_temp.direction(1, 0), 'model-1'
from posting;

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select is(
  (select count(*) from public.match_jobs('{}', 200)), 23::bigint,
  'every job passes without a filter'
);

select bag_eq(
  $$select title from public.match_jobs('{"locations": ["Berlin"]}', 200)$$,
  array['Berlin'],
  'a place is searched in each location of a job'
);
select bag_eq(
  $$select title from public.match_jobs('{"locations": ["berlin", "GERMANY", "St Louis"]}', 200)$$,
  array['Berlin', 'Austin'],
  'case and punctuation do not matter, and one of several places is enough'
);
select bag_eq(
  $$select title from public.match_jobs('{"locations": ["US"]}', 200)$$,
  array['Austin'],
  'a place matches whole words: US is neither in Brussels nor in Austin'
);
select bag_eq(
  $$select title from public.match_jobs('{"locations": ["us, st."]}', 200)$$,
  array[]::text[],
  'words of two locations do not make one place'
);
select bag_eq(
  $$select title from public.match_jobs('{"locations": ["Remote"]}', 200)$$,
  array['Remote'],
  'remote counts as a location'
);
select bag_eq(
  $$select title from public.match_jobs('{"locations": ["Remote", "Brussels"]}', 200)$$,
  array['Remote', 'Brussels'],
  'remote can be given together with other places'
);
select bag_eq(
  $$select title from public.match_jobs('{"locations": ["Atlantis"]}', 200)$$,
  array[]::text[],
  'a place without a job has no result'
);
select bag_eq(
  $$select title from public.match_jobs('{"workplace_types": ["remote", "hybrid"]}', 200)$$,
  array['Remote', 'Brussels'],
  'workplace types filter'
);
select bag_eq(
  $$select title from public.match_jobs('{"employment_types": ["contract"]}', 200)$$,
  array['Contract'],
  'employment types filter'
);
select bag_eq(
  $$select title from public.match_jobs('{"seniorities": ["senior", "lead"]}', 200)$$,
  array['Senior'],
  'seniorities'
);
select bag_eq(
  $$select title from public.match_jobs('{"departments": ["engineering"]}', 200)$$,
  array['Data'],
  'departments filter by a part of their name'
);
select bag_eq(
  $$select title from public.match_jobs('{"languages": ["de"]}', 200)$$,
  array['German'],
  'languages of the posting filter'
);
select bag_eq(
  $$select title from public.match_jobs('{}', 200)
    except select title from public.match_jobs('{"posted_within_days": 30}', 200)$$,
  array['Old'],
  'a job that is too old is left out'
);
select bag_eq(
  $$select title from public.match_jobs('{"posted_within_days": 60, "languages": ["de"]}', 200)$$,
  array['German'],
  'filters apply together'
);
select bag_eq(
  $$select title from public.match_jobs('{}', 200)
    except select title from public.match_jobs('{"ignored_companies": ["gLOBEX"]}', 200)$$,
  array['Ignored'],
  'an ignored company is left out in any spelling'
);
select bag_eq(
  $$select title from public.match_jobs('{}', 200)
    except select title from public.match_jobs('{"ignored_industries": ["gas"]}', 200)$$,
  array['Gas'],
  'an ignored industry matches whole words: gas is not in Las Vegas'
);
select bag_eq(
  $$select title from public.match_jobs('{}', 200)
    except select title from public.match_jobs('{"ignored_industries": ["oil and gas", "casino"]}', 200)$$,
  array['Gas', 'Vegas'],
  'an industry may be several words, and one of several is enough'
);
select bag_eq(
  $$select title from public.match_jobs('{}', 200)
    except select title from public.match_jobs('{"salary_min": 45000, "salary_currency": "GBP"}', 200)$$,
  array['Hour', 'Day'],
  'the top of a range is compared with the floor, per year: 20 an hour is 41,600, 150 a day 39,000'
);
select bag_eq(
  $$select title from public.match_jobs('{}', 200)
    except select title from public.match_jobs('{"salary_min": 52001, "salary_currency": "GBP"}', 200)$$,
  array['Hour', 'Day', 'Week'],
  'a week of 1,000 is 52,000'
);
select bag_eq(
  $$select title from public.match_jobs('{}', 200)
    except select title from public.match_jobs('{"salary_min": 60001, "salary_currency": "GBP"}', 200)$$,
  array['Hour', 'Day', 'Week', 'Year', 'Month'],
  'a job without pay, or with pay in another currency, passes the salary floor'
);
select is_empty(
  $$select title from public.match_jobs('{}', 200)
    except select title from public.match_jobs('{"salary_min": 99999}', 200)$$,
  'a salary floor without a currency filters nothing'
);
select is_empty(
  $$select title from public.match_jobs('{}', 200)
    except select title from public.match_jobs('{
      "locations": ["", "-"], "workplace_types": [], "employment_types": [], "seniorities": [],
      "departments": [], "languages": [], "ignored_companies": [], "ignored_industries": ["", "-"]
    }', 200)$$,
  'an empty list filters nothing, and neither does a word without a letter'
);
select is_empty(
  $$select * from public.match_jobs('{"min_score": 101}', 200)$$,
  'no job scores above 100'
);
reset role;

-- Jobs that never pass, whatever the filters.
update public.jobs set closed_at = now() where title = 'Plain';
update public.jobs set duplicate_of = (select id from public.jobs where title = 'Year') where title = 'Month';
update public.jobs set user_id = '00000000-0000-0000-0000-00000000000b', source_id = null where title = 'Week';
update public.jobs set user_id = '00000000-0000-0000-0000-00000000000a', source_id = null where title = 'Day';
insert into public.matches (user_id, job_id, status)
select '00000000-0000-0000-0000-00000000000a', id, 'dismissed' from public.jobs where title = 'Hour';
insert into public.matches (user_id, job_id, status)
select '00000000-0000-0000-0000-00000000000b', id, 'dismissed' from public.jobs where title = 'Euros';
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select bag_eq(
  $$select title from public.match_jobs('{}', 200)
    where title in ('Plain', 'Month', 'Week', 'Day', 'Hour', 'Euros')$$,
  array['Day', 'Euros'],
  'closed, copied and dismissed jobs are left out, others'' own jobs too, but not the caller''s'
);

select * from finish();
rollback;
