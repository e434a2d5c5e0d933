begin;
select plan(15);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into public.notifications (id, user_id, type, payload) values
  ('00000000-0000-0000-0000-0000000000d1', '00000000-0000-0000-0000-00000000000a', 'new_matches', '{"match_count": 3}');
select results_eq(
  $$select topic, event, payload - 'id', private from realtime.messages$$,
  $$values ('user:00000000-0000-0000-0000-00000000000a', 'notification.created', jsonb_build_object('notification_id', '00000000-0000-0000-0000-0000000000d1'), true)$$,
  'a notification is broadcast on its owner''s topic, by its id only'
);

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.notifications', '42501', null, 'a visitor cannot read notifications');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  'select type, payload, read_at from public.notifications',
  $$values ('new_matches'::public.notification_type, '{"match_count": 3}'::jsonb, null::timestamptz)$$,
  'ada reads her notification'
);
select throws_ok(
  $$insert into public.notifications (type) values ('cv_ready')$$,
  '42501', null, 'ada cannot make a notification'
);
select throws_ok(
  $$update public.notifications set payload = '{}'$$,
  '42501', null, 'ada cannot rewrite a notification'
);
select results_eq(
  $$update public.notifications set read_at = now() returning id$$,
  array['00000000-0000-0000-0000-0000000000d1'::uuid],
  'ada marks it as read'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
select isnt_empty('select * from public.notifications', 'ada reads notifications with a second factor');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty('select * from public.notifications', 'bob reads none of ada''s notifications');
select is_empty(
  $$update public.notifications set read_at = null returning id$$,
  'bob marks none of ada''s notifications'
);
select is_empty('delete from public.notifications returning id', 'bob removes none of ada''s notifications');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select isnt((select read_at from public.notifications), null, 'the notification is still read');
select isnt_empty('delete from public.notifications returning id', 'ada removes a notification');
reset role;
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.notifications'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'insert')$$,
  array[]::text[],
  'a person writes no notification'
);
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.notifications'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'update')$$,
  array['read_at'],
  'a person changes only when it was read'
);

reset role;
insert into public.notifications (user_id, type) values ('00000000-0000-0000-0000-00000000000a', 'cv_ready');
delete from realtime.messages;
update public.notifications set read_at = now();
select set_eq(
  'select event from realtime.messages', array['notification.read'], 'reading is broadcast too'
);

select * from finish();
rollback;
