-- Export and erasure find their tables by the column `user_id`. So each table about people must
-- have that column, and its rows must be removed with the account.
begin;
select plan(11);

select set_eq(
  $$select oid::regclass::text from pg_class
    where relnamespace in ('public'::regnamespace, 'private'::regnamespace) and relkind in ('r', 'p')
      and not exists (
        select from pg_attribute where attrelid = pg_class.oid and attname = 'user_id' and not attisdropped
      )$$,
  array[
    'sources', 'source_runs', 'private.posting_chunks', 'private.queues', 'private.rate_limits',
    'private.tallies'
  ],
  'a table without an owner is about nobody: the author of the table has checked that and lists it here'
);
select is_empty(
  $$with recursive going as (
      select 'auth.users'::regclass::oid as relation
      union
      select conrelid from pg_constraint
      join going on going.relation = confrelid
      join pg_attribute on attrelid = conrelid and attnum = conkey[1] and attname = 'user_id'
      where contype = 'f' and confdeltype = 'c' and cardinality(conkey) = 1
    )
    select name from private.owner_tables()
    where relation not in (select relation from going) and name <> 'private.erasures'$$,
  'every row with an owner is removed with the owner'
);

insert into auth.users (id, email, encrypted_password) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com', 'hash of a password'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com', 'x');
insert into public.experiences (id, user_id, employer) values
  ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-00000000000a', 'one'),
  ('00000000-0000-0000-0000-0000000000a2', '00000000-0000-0000-0000-00000000000a', 'two'),
  ('00000000-0000-0000-0000-0000000000a3', '00000000-0000-0000-0000-00000000000a', 'three'),
  ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-00000000000b', 'other');
select results_eq(
  $$select content ->> 'employer' from public.export_rows(
    '00000000-0000-0000-0000-00000000000a', 'public.experiences', null, 2)$$,
  array['one', 'two'], 'rows come in pages'
);
select results_eq(
  $$select content ->> 'employer' from public.export_rows(
    '00000000-0000-0000-0000-00000000000a', 'public.experiences',
    '(00000000-0000-0000-0000-0000000000a2)', 2)$$,
  array['three'], 'the next page begins after the last row'
);
select throws_ok(
  $$select * from public.export_rows('00000000-0000-0000-0000-00000000000a', 'auth.users', null, 2)$$,
  'PT404', 'not_found', 'only tables with an owner can be named'
);
select is(
  public.export_account('00000000-0000-0000-0000-00000000000a') ->> 'email', 'ada@example.com',
  'the export holds the account'
);
select unalike(
  public.export_account('00000000-0000-0000-0000-00000000000a')::text, '%hash of a password%',
  'the export holds nothing that opens the account'
);

delete from pgmq.q_cv_reading;
select pgmq.send('cv_reading', '{"cv_id": "00000000-0000-0000-0000-0000000000a1"}');
select pgmq.send('cv_reading', '{"cv_id": "00000000-0000-0000-0000-0000000000b1"}');
select pgmq.send('cv_reading', '{"cv_id": "00000000-0000-0000-0000-0000000000a2"}');
select pgmq.archive('cv_reading', max(msg_id)) from pgmq.q_cv_reading;
select pgmq.send('dead_letters', '{"queue": "cv_reading", "message": {"cv_id": "00000000-0000-0000-0000-0000000000a3"}}');
select private.broadcast('00000000-0000-0000-0000-00000000000a', 'cv.changed', '{}');
select net.http_post('http://localhost/00000000-0000-0000-0000-0000000000a1');
insert into net._http_response (id, content) values (1, 'of 00000000-0000-0000-0000-00000000000a');
insert into public.experiences (id, user_id, employer) values
  ('00000000-0000-0000-0000-00000000000b', '00000000-0000-0000-0000-00000000000a', 'under the id of another');
select pgmq.send('profile_embedding', '{"user_id": "00000000-0000-0000-0000-00000000000b"}');
select private.forget_ids(private.ids_of('00000000-0000-0000-0000-00000000000a'), 0);
select results_eq(
  $$select message ->> 'cv_id' from pgmq.q_cv_reading$$,
  array['00000000-0000-0000-0000-0000000000b1'],
  'messages about ada are removed, and messages about others stay'
);
select isnt_empty(
  $$select 1 from pgmq.q_profile_embedding where message::text like '%00000000000b%'$$,
  'the id of another person, chosen for a row, removes no message'
);
select is_empty(
  $$select message from pgmq.a_cv_reading where message::text like '%a2%'
    union all select message from pgmq.q_dead_letters where message::text like '%0000000000a3%'$$,
  'archives and dead letters are removed too'
);
select is_empty(
  $$select topic from realtime.messages where topic like '%00000000000a'
    union all select url from net.http_request_queue where url like '%0000000000a1%'
    union all select content from net._http_response where content like '%00000000000a%'$$,
  'broadcasts, requests and their answers are removed too'
);

select * from finish();
rollback;
