-- Who may listen and send on the private topic `user:<user_id>`. The realtime server finds out by a
-- query with `realtime.topic` set.
begin;
select plan(14);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');

insert into realtime.messages (topic, extension, event, payload, private) values
  ('user:00000000-0000-0000-0000-00000000000a', 'broadcast', 'cv.changed', '{}', true),
  ('user:00000000-0000-0000-0000-00000000000a', 'presence', 'join', '{}', true);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
set local realtime.topic = 'user:00000000-0000-0000-0000-00000000000a';
select results_eq(
  'select event from realtime.messages', array['cv.changed'],
  'ada hears broadcasts on her own topic'
);
select throws_ok(
  $$insert into realtime.messages (topic, extension) values ('user:00000000-0000-0000-0000-00000000000a', 'broadcast')$$,
  '42501', null, 'ada cannot send on her own topic'
);
set local realtime.topic = 'user:00000000-0000-0000-0000-00000000000b';
select is_empty('select * from realtime.messages', 'ada does not hear bob''s topic');
select throws_ok(
  $$insert into realtime.messages (topic, extension) values ('user:00000000-0000-0000-0000-00000000000b', 'broadcast')$$,
  '42501', null, 'ada cannot send on bob''s topic'
);
set local realtime.topic = 'everybody';
select is_empty('select * from realtime.messages', 'there is no topic for everybody');
set local realtime.topic = '';
select is_empty('select * from realtime.messages', 'without a topic nothing is heard');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
set local realtime.topic = 'user:00000000-0000-0000-0000-00000000000a';
select isnt_empty('select * from realtime.messages', 'ada hears her topic with a second factor');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty('select * from realtime.messages', 'bob does not hear ada''s topic');

set local request.jwt.claims = '{"role": "authenticated"}';
set local realtime.topic = 'user:';
select is_empty('select * from realtime.messages', 'a token without a person hears nothing');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
set local realtime.topic = 'user:00000000-0000-0000-0000-00000000000a';
select is_empty('select * from realtime.messages', 'a visitor hears nothing');
select throws_ok(
  $$insert into realtime.messages (topic, extension) values ('user:00000000-0000-0000-0000-00000000000a', 'broadcast')$$,
  '42501', null, 'a visitor cannot send'
);
reset role;

select lives_ok(
  $$select private.broadcast('00000000-0000-0000-0000-00000000000b', 'cv.changed', '{"cv_id": "1"}')$$,
  'workers send with private.broadcast'
);
select results_eq(
  $$select topic, event, payload - 'id', extension, private from realtime.messages where topic = 'user:00000000-0000-0000-0000-00000000000b'$$,
  $$values ('user:00000000-0000-0000-0000-00000000000b', 'cv.changed', '{"cv_id": "1"}'::jsonb, 'broadcast', true)$$,
  'a broadcast goes to one person''s private topic'
);
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select throws_ok(
  $$select private.broadcast('00000000-0000-0000-0000-00000000000b', 'cv.changed', '{}')$$,
  '42501', null, 'ada cannot call private.broadcast'
);

select * from finish();
rollback;
