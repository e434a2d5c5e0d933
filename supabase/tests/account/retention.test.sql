begin;
select plan(13);

insert into auth.users (id, email, last_sign_in_at) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com', now() - interval '11 months 2 days'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com', now() - interval '13 months'),
  ('00000000-0000-0000-0000-00000000000c', 'cleo@example.com', now() - interval '13 months');
update public.profiles set last_active_at = '2020-01-01';
-- A person who signed in long ago and was active since.
insert into auth.sessions (id, user_id, created_at, refreshed_at) values
  (gen_random_uuid(), '00000000-0000-0000-0000-00000000000c', now() - interval '13 months',
    (now() at time zone 'UTC') - interval '1 day');
delete from pgmq.q_account_work;

create function pg_temp.due() returns table (kind text, person text) language sql as $$
  select message ->> 'kind', right(message ->> 'id', 1) from pgmq.q_account_work order by 2
$$;

select private.keep_retention();
select results_eq(
  $$select right(user_id::text, 1), extract(day from now() - last_active_at)::int < 2 from public.profiles
    where user_id::text like '00000000-0000-0000-0000-00000000000_' order by 1$$,
  $$values ('a', false), ('b', false), ('c', true)$$,
  'the last sign-in or refresh is when a person was last active'
);
select results_eq('select * from pg_temp.due()', $$values ('warn', 'a'), ('warn', 'b')$$,
  'a person who was away for 11 months is warned');
select is_empty('select from private.erasures', 'nobody is erased without a warning');
select private.keep_retention();
select results_eq('select * from pg_temp.due()', $$values ('warn', 'a'), ('warn', 'b')$$,
  'one message is sent per person');

-- No mail could be sent, so the accounts stay.
create temporary table work as select * from public.claim_account_work();
select public.finish_account_work(msg_id, '{"is_sent": false}') from work;
select is_empty(
  'select from public.profiles where inactive_warned_at is not null',
  'without a mail no warning is recorded'
);
select private.keep_retention();
truncate work;
insert into work select * from public.claim_account_work();
insert into work select * from public.claim_account_work();
select public.finish_account_work(msg_id, '{"is_sent": true}') from work;
select private.keep_retention();
select is_empty('select * from pg_temp.due()', 'nobody is warned twice');
select is_empty('select from private.erasures', 'nobody is erased on the day of the warning');

update public.profiles set inactive_warned_at = now() - interval '20 days' where inactive_warned_at is not null;
select private.keep_retention();
select is_empty('select from private.erasures', 'a warned person has three weeks to come back');
update public.profiles set inactive_warned_at = now() - interval '22 days' where inactive_warned_at is not null;
select private.keep_retention();
select results_eq(
  'select right(user_id::text, 1) from private.erasures', array['b'],
  'a warned account is erased after 12 months, and not after 11'
);
delete from pgmq.q_account_work;
select private.keep_retention();
select results_eq(
  'select * from pg_temp.due()', $$values ('erase', 'b')$$,
  'an erasure whose message was lost is queued again'
);

-- Ada comes back and leaves again.
delete from pgmq.q_account_work where message ->> 'kind' <> 'erase';
update auth.users set last_sign_in_at = now() where email = 'ada@example.com';
select private.keep_retention();
update auth.users set last_sign_in_at = now() - interval '11 months 1 day' where email = 'ada@example.com';
update public.profiles set last_active_at = now() - interval '11 months 1 day', inactive_warned_at = now() - interval '2 years'
where user_id = '00000000-0000-0000-0000-00000000000a';
select private.keep_retention();
select isnt_empty(
  $$select from pg_temp.due() where kind = 'warn' and person = 'a'$$,
  'a person who came back and left is warned again'
);

-- Old files and expired exports
delete from pgmq.q_account_work;
insert into public.exports (id, user_id, status, path, finished_at, expires_at) values
  ('00000000-0000-0000-0000-0000000000e1', '00000000-0000-0000-0000-00000000000c', 'ready', 'x', now(), now() - interval '1 hour'),
  ('00000000-0000-0000-0000-0000000000e2', '00000000-0000-0000-0000-00000000000c', 'ready', 'y', now(), now() + interval '1 hour');
insert into storage.objects (bucket_id, name) values ('cvs', '00000000-0000-0000-0000-00000000000d/x.pdf');
select private.keep_retention();
select results_eq(
  $$select message ->> 'id' from pgmq.q_account_work where message ->> 'kind' = 'expire'$$,
  array['00000000-0000-0000-0000-0000000000e1'], 'an expired export is removed'
);
select isnt_empty($$select from pg_temp.due() where kind = 'erase' and person = 'd'$$,
  'files of a removed account are erased');

select * from finish();
rollback;
