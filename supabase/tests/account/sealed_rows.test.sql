begin;
select plan(5);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into public.profile_contacts (user_id, sealed, key_id) values
  ('00000000-0000-0000-0000-00000000000a', decode(repeat('a1', 30), 'hex'), 'old'),
  ('00000000-0000-0000-0000-00000000000b', decode(repeat('b1', 30), 'hex'), 'old');
select public.write_ai_answer(repeat('c', 64), 'parse_cv', encode(decode(repeat('c1', 30), 'hex'), 'base64'), 'old', '00000000-0000-0000-0000-00000000000a');

select results_eq(
  $$select left(place, 7), right(owner, 1), decode(sealed, 'base64'), key_id from public.sealed_rows('new')$$,
  $$values ('answer ', 'c', decode(repeat('c1', 30), 'hex'), 'old'), ('contact', 'a', decode(repeat('a1', 30), 'hex'), 'old'),
    ('contact', 'b', decode(repeat('b1', 30), 'hex'), 'old')$$,
  'rows of both kinds sealed with another key are found'
);
select results_eq(
  $$select right(owner, 1) from public.sealed_rows('new', 'contact 00000000-0000-0000-0000-00000000000a')$$,
  array['b'], 'rows come page by page'
);

create temporary table page as select * from public.sealed_rows('new');
-- Bob writes while his row is being sealed again.
select public.write_contact('00000000-0000-0000-0000-00000000000b', encode(decode(repeat('b2', 30), 'hex'), 'base64'), 'old');
select is(
  public.write_resealed((
    select jsonb_agg(jsonb_build_object(
      'owner', owner, 'was', sealed, 'sealed', encode(decode(repeat('ff', 30), 'hex'), 'base64'), 'key_id', 'new'
    )) from page
  )),
  2, 'a row that changed meanwhile is not counted'
);
select results_eq(
  $$select right(user_id::text, 1), left(encode(sealed, 'hex'), 2), key_id from public.profile_contacts order by 1$$,
  $$values ('a', 'ff', 'new'), ('b', 'b2', 'old')$$,
  'a row that changed meanwhile is not overwritten'
);
select results_eq(
  $$select left(encode(sealed, 'hex'), 2), key_id from private.ai_cache$$, $$values ('ff', 'new')$$,
  'answers are sealed again'
);

select * from finish();
rollback;
