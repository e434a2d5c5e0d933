-- Who may see and decide a proposal, and what accepting, rejecting and undoing it write.
begin;
select plan(47);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
update public.profiles
set headline = 'Barista', skills = '{Latte art}', languages = '[{"name": "Dutch", "level": "B1"}]'
where user_id = '00000000-0000-0000-0000-00000000000a';
insert into public.experiences (id, user_id, employer, title, started_on, ended_on, position, cv_id) values
  ('00000000-0000-0000-0000-0000000000e1', '00000000-0000-0000-0000-00000000000a', 'Bean Bar', 'Barista', '2019-01-01', '2021-01-01', 0, '00000000-0000-0000-0000-0000000000c1');
insert into public.achievements (id, user_id, experience_id, text) values
  ('00000000-0000-0000-0000-0000000000f1', '00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-0000000000e1', 'Served 200 guests a day');

create function pg_temp.add(facts jsonb) returns int language sql as $$
  select private.add_proposals(
    '00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-0000000000c1', facts
  )
$$;
create function pg_temp.of_kind(wanted public.proposal_kind) returns uuid language sql as $$
  select id from public.proposals where kind = wanted order by created_at desc limit 1
$$;
select is(pg_temp.add('[
  {"kind": "headline", "change": {"headline": "Head barista"}, "quote": [{"line": 2}]},
  {"kind": "skill", "change": {"skill": "Roasting"}},
  {"kind": "language", "change": {"name": "Dutch", "level": "C1"}},
  {"kind": "link", "change": {"label": "Site", "url": "https://example.com"}},
  {"kind": "experience", "change": {"employer": "Roastery", "title": "Roaster", "started_on": "2021-01-01",
    "started_precision": "year", "ended_on": null, "ended_precision": null, "is_current": true, "location": "Delft", "achievements": ["Roasted", "Packed"]}},
  {"kind": "experience", "target_id": "00000000-0000-0000-0000-0000000000e1", "change": {"title": "Senior barista"}},
  {"kind": "achievement", "experience_id": "00000000-0000-0000-0000-0000000000e1", "change": {"text": "Trained 4 colleagues"}},
  {"kind": "achievement", "target_id": "00000000-0000-0000-0000-0000000000f1", "change": {"text": "Served 300 guests a day"}},
  {"kind": "education", "change": {"school": "Hotel school", "degree": "BA", "area": null, "started_on": null, "ended_on": null}},
  {"kind": "certificate", "change": {"name": "Hygiene", "issuer": null, "issued_on": null}}
]'), 10, 'a reading proposes facts of every kind');
select is(pg_temp.add('[{"kind": "skill", "change": {"skill": " roasting "}}]'), 0, 'a fact is proposed once');
select is(
  pg_temp.add('[{"kind": "achievement", "experience_id": "00000000-0000-0000-0000-0000000000ee", "change": {"text": "Gone"}}]'),
  0, 'nothing is proposed for an experience that is gone'
);

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.proposals', '42501', null, 'a visitor cannot read proposals');
select throws_ok(
  $$select public.accept_proposal('00000000-0000-0000-0000-00000000000a')$$, '42501', null, 'a visitor cannot accept one'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty('select * from public.proposals', 'bob reads none of ada''s proposals');
reset role;
select set_config('test.skill', pg_temp.of_kind('skill')::text, true);
set local role authenticated;
select throws_ok(
  $$select public.accept_proposal(current_setting('test.skill')::uuid)$$,
  'PT404', 'proposal.not_found', 'bob cannot accept one of ada''s'
);
select public.reject_proposals(array[current_setting('test.skill')::uuid]);
select throws_ok(
  $$insert into public.proposals (kind, origin, change, fingerprint) values ('skill', 'cv', '{"skill": "x"}', 'x')$$,
  '42501', null, 'bob cannot make a proposal'
);
select throws_ok('delete from public.proposals', '42501', null, 'bob cannot delete proposals');

set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select is((select count(*) from public.proposals where status = 'open'), 10::bigint, 'ada reads her proposals, and all wait');
select throws_ok(
  $$update public.proposals set kind = 'summary'$$, '42501', null, 'ada cannot change what a proposal is'
);

-- Columns and lists of the profile
select public.accept_proposal(id) from public.proposals where kind in ('headline', 'skill', 'language', 'link');
select results_eq(
  'select headline, skills, languages, links, cv_id, stale_at is not null from public.profiles',
  $$values ('Head barista', '{Latte art,Roasting}'::text[], '[{"name": "Dutch", "level": "C1"}]'::jsonb,
    '[{"label": "Site", "url": "https://example.com"}]'::jsonb, null::uuid, true)$$,
  'accepted facts stand in the profile, which is described again'
);
select public.accept_proposal(id) from public.proposals where kind = 'skill';
select is((select skills from public.profiles), '{Latte art,Roasting}', 'accepting it twice changes nothing');

-- Rows
select public.accept_proposals(array(select id from public.proposals where kind = 'experience'));
select results_eq(
  'select employer, title, location, is_current, started_precision from public.experiences order by position',
  $$values ('Roastery', 'Roaster', 'Delft', true, 'year'::public.date_precision),
    ('Bean Bar', 'Senior barista', null::text, false, null)$$,
  'a newer job stands before the older ones, and a title changes'
);
select results_eq(
  $$select achievement.text from public.achievements as achievement
    join public.experiences on experiences.id = experience_id where employer = 'Roastery' order by achievement.position$$,
  array['Roasted', 'Packed'],
  'a new job comes with its achievements'
);
select is(
  (select cv_id from public.experiences where employer = 'Bean Bar'), null, 'an accepted change is the person''s own'
);
select public.accept_proposals(array(select id from public.proposals where kind = 'achievement'));
select results_eq(
  $$select text from public.achievements where experience_id = '00000000-0000-0000-0000-0000000000e1' order by position$$,
  array['Served 300 guests a day', 'Trained 4 colleagues'],
  'a line is replaced, and another one added'
);
select public.accept_proposal(pg_temp.of_kind('education'), '{"degree": "MA", "ended_on": "2018-06-01", "ended_precision": "month"}');
select results_eq(
  'select school, degree, ended_on, ended_precision from public.education',
  $$values ('Hotel school', 'MA', '2018-06-01'::date, 'month'::public.date_precision)$$,
  'the person''s edit counts'
);
select throws_ok(
  $$select public.accept_proposal(pg_temp.of_kind('certificate'), '{"user_id": "00000000-0000-0000-0000-00000000000b"}')$$,
  '42501', null, 'an edit names only columns that a person may write'
);
select throws_ok(
  $$select public.accept_proposal(pg_temp.of_kind('certificate'), '{"name": ""}')$$,
  '23514', null, 'an edit must fit the table'
);
select is(
  (select status from public.proposals where kind = 'certificate'), 'open', 'a refused one still waits'
);
select public.reject_proposals(array[pg_temp.of_kind('certificate')]);
select is_empty('select * from public.certificates', 'a rejected one is not written');
select is((select status from public.proposals where kind = 'certificate'), 'rejected', 'it is kept as rejected');

-- Undo
select public.reopen_proposals(array(select id from public.proposals));
select results_eq(
  'select headline, skills, languages, links from public.profiles',
  $$values ('Barista', '{Latte art}'::text[], '[{"name": "Dutch", "level": "B1"}]'::jsonb, '[]'::jsonb)$$,
  'undo brings the profile back'
);
select results_eq(
  $$select employer, title, (select string_agg(text, ',') from public.achievements),
      (select count(*) from public.education) from public.experiences$$,
  $$values ('Bean Bar', 'Barista', 'Served 200 guests a day', 0::bigint)$$,
  'and its rows'
);
select is((select count(*) from public.proposals where status = 'open'), 10::bigint, 'all wait again');

-- A person who removes or corrects a fact does not want it again.
delete from public.achievements where text = 'Served 200 guests a day';
select is(
  (select count(*) from public.proposals where kind = 'achievement' and target_id is not null), 0::bigint,
  'a proposal about a removed row is gone'
);
update public.experiences set title = 'Coffee expert', started_on = '2018-05-01';
update public.profiles set skills = '{}', headline = 'Coffee expert', languages = '[]';
reset role;
delete from public.proposals;
select is(pg_temp.add('[
  {"kind": "achievement", "experience_id": "00000000-0000-0000-0000-0000000000e1", "change": {"text": "Served 200  guests a day"}},
  {"kind": "experience", "target_id": "00000000-0000-0000-0000-0000000000e1", "change": {"title": "Barista"}},
  {"kind": "experience", "target_id": "00000000-0000-0000-0000-0000000000e1", "change": {"started_on": "2019-01-01",
    "started_precision": "month", "ended_on": "2021-01-01", "ended_precision": "month", "is_current": false}},
  {"kind": "experience", "change": {"employer": "Bean Bar", "title": "Barista", "started_on": "2019-01-01", "ended_on": null}},
  {"kind": "skill", "change": {"skill": "Latte art"}},
  {"kind": "headline", "change": {"headline": "Barista"}},
  {"kind": "language", "change": {"name": "Dutch", "level": "B1"}}
]'), 0, 'nothing of it is proposed again');
select is(
  pg_temp.add('[{"kind": "experience", "target_id": "00000000-0000-0000-0000-0000000000e1", "change": {"title": "Manager"}}]'),
  1, 'another value is'
);

-- A date that is only more exact is a change of its own.
select set_config('test.exact', '[{"kind": "experience", "target_id": "00000000-0000-0000-0000-0000000000e1",
  "change": {"started_on": "2018-01-01", "started_precision": "month", "ended_on": "2021-01-01", "ended_precision": null}}]', true);
set local role authenticated;
update public.experiences set started_on = '2018-01-01', started_precision = 'month';
update public.experiences set started_precision = 'year';
reset role;
select is(pg_temp.add(current_setting('test.exact')::jsonb), 0, 'a month that the person took back never comes again');
set local role authenticated;
update public.experiences set started_precision = 'month';
reset role;
update public.experiences set started_precision = 'year';
select is(pg_temp.add(current_setting('test.exact')::jsonb), 1, 'one that nobody took back is proposed');
set local role authenticated;
select public.accept_proposal(pg_temp.of_kind('experience'));
select results_eq(
  'select started_on, started_precision from public.experiences',
  $$values ('2018-01-01'::date, 'month'::public.date_precision)$$,
  'accepting it makes the date more exact'
);
select public.reopen_proposals(array[pg_temp.of_kind('experience')]);
select results_eq(
  'select started_on, started_precision from public.experiences',
  $$values ('2018-01-01'::date, 'year'::public.date_precision)$$,
  'and undo makes it as it was'
);

update public.profiles set skills = '{Latte art}';
update public.profiles set skills = '{}';
update public.profiles set skills = '{Latte art}';
delete from public.experiences;
insert into public.experiences (id, employer, title, started_on)
values ('00000000-0000-0000-0000-0000000000e1', 'Bean Bar', 'Barista', '2019-01-01');
reset role;
select is(
  (select count(*) from public.proposals), 0::bigint, 'a removed job takes its proposals along'
);
select is(
  pg_temp.add('[{"kind": "skill", "change": {"skill": "Latte art"}},
    {"kind": "experience", "change": {"employer": "Bean Bar", "title": "Barista", "started_on": "2019-01-01"}}]'),
  2, 'what the person put back is wanted again'
);
select is_empty(
  $$select * from private.removed_facts where user_id <> '00000000-0000-0000-0000-00000000000a'$$,
  'it is remembered for its person only'
);
set local role authenticated;
select throws_ok('select * from private.removed_facts', '42501', null, 'no client reads the hashes');
reset role;

-- A removed cv takes its open proposals along; what was decided stays decided.
insert into storage.objects (bucket_id, name, metadata) values (
  'cvs', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.txt',
  '{"size": 9, "mimetype": "text/plain"}'
);
set local role authenticated;
select lives_ok(
  $$insert into public.cvs (id, path, filename) values ('00000000-0000-0000-0000-0000000000c1',
    '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.txt', 'Pasted text')$$,
  'pasted text is a cv'
);
select throws_ok(
  $$select public.choose_cv('00000000-0000-0000-0000-0000000000c1')$$, 'PT404', 'cv.not_found',
  'a cv that is not read cannot be the current one'
);
select public.reject_proposals(array[pg_temp.of_kind('skill')]);
delete from public.cvs;
select results_eq(
  'select kind, status from public.proposals',
  $$values ('skill'::public.proposal_kind, 'rejected'::public.proposal_status)$$,
  'a removed cv takes its open proposals along'
);

-- A second factor, once enrolled, is asked for.
reset role;
insert into auth.mfa_factors (id, user_id, factor_type, status, created_at, updated_at)
values (gen_random_uuid(), '00000000-0000-0000-0000-00000000000a', 'totp', 'verified', now(), now());
set local role authenticated;
select is_empty('select * from public.proposals', 'without the second factor ada reads none');
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
select isnt_empty('select * from public.proposals', 'with it she does');
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2", "client_id": "00000000-0000-0000-0000-0000000000cc"}';
select is_empty('select * from public.proposals', 'another program reads none');

-- The account takes everything along.
reset role;
delete from auth.users where id = '00000000-0000-0000-0000-00000000000a';
select is_empty('select * from public.proposals', 'no proposal outlives its person');
select is_empty('select * from private.removed_facts', 'and no hash');
select throws_ok(
  $$insert into public.proposals (user_id, kind, origin, change, fingerprint)
    values ('00000000-0000-0000-0000-00000000000b', 'skill', 'cv', '{}', 'x')$$,
  '23514', null, 'a proposal changes something'
);
select throws_ok(
  $$insert into public.proposals (user_id, kind, origin, change, quote, fingerprint)
    values ('00000000-0000-0000-0000-00000000000b', 'skill', 'cv', '{"skill": "x"}', '{}', 'x')$$,
  '23514', null, 'a quote is a list of lines'
);

select * from finish();
rollback;
