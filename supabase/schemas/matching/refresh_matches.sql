-- Replaces the matches of people. Dismissed ones stay dismissed; saved and judged ones stay.
create function private.replace_matches(people uuid[]) returns int
language sql
set search_path = ''
as $$
  with ranked as materialized (
    select * from private.best_jobs(
      array(select want from public.preferences as want where want.user_id = any (people)),
      200
    )
  ),
  gone as (
    delete from public.matches as match
    where match.user_id = any (people) and match.status = 'new' and match.feedback is null
      and (match.user_id, match.job_id) not in (select ranked.user_id, ranked.job_id from ranked)
  ),
  written as (
    insert into public.matches (user_id, job_id, score, reasons)
    select user_id, job_id, score, reasons from ranked
    on conflict (user_id, job_id) do update
    set score = excluded.score, reasons = excluded.reasons, scored_at = now()
    where matches.status <> 'dismissed'
  )
  select count(*)::int from ranked
$$;

create function private.refresh_matches(person uuid) returns int
language plpgsql
security definer -- clients never write a score
set search_path = ''
as $$
declare
  match_count int;
begin
  -- Two tabs that press the button wait for each other; without this they deadlock.
  perform pg_advisory_xact_lock(hashtextextended(person::text, 0));
  match_count := private.replace_matches(array[person]);
  perform private.broadcast(person, 'matches.refreshed', '{}');
  return match_count;
end;
$$;

create function private.refresh_own_matches() returns int
language plpgsql
security definer -- calls refresh_matches, for the caller only
set search_path = ''
as $$
begin
  return private.refresh_matches(private.require_caller());
end;
$$;

create function public.refresh_matches() returns int
language sql
set search_path = ''
as $$ select private.refresh_own_matches() $$;

-- Matches new jobs with all people in one statement, then cuts each list to its best again.
create function private.match_new_jobs(job_ids uuid[]) returns void
language plpgsql
set search_path = ''
as $$
declare
  kept constant int := 200;
  good_match constant int := 70;
  gain record;
begin
  for gain in
    with ranked as (
      select * from private.rank_jobs(
        array(
          select want from public.preferences as want
          join public.profiles as profile on profile.user_id = want.user_id
          where private.is_described(profile)
        ),
        job_ids,
        kept
      )
    ),
    written as (
      insert into public.matches (user_id, job_id, score, reasons)
      select user_id, job_id, score, reasons from ranked
      on conflict (user_id, job_id) do update
      set score = excluded.score, reasons = excluded.reasons, scored_at = now()
      where matches.status <> 'dismissed'
      returning user_id, score, (xmax = 0) as is_new
    )
    select user_id as person, count(*) filter (where is_new and score >= good_match) as good_count
    from written
    group by user_id
  loop
    delete from public.matches as match
    using (
      select job_id, row_number() over (order by score desc, job_id) as place
      from public.matches
      where user_id = gain.person and status = 'new' and feedback is null
    ) as ordered
    where match.user_id = gain.person and match.job_id = ordered.job_id and ordered.place > kept;
    perform private.notify_new_matches(gain.person, gain.good_count);
    perform private.broadcast(gain.person, 'matches.refreshed', '{}');
  end loop;
end;
$$;

-- One unread notification collects the new matches of an hour, instead of one for each batch.
create function private.notify_new_matches(person uuid, new_count bigint) returns void
language plpgsql
set search_path = ''
as $$
begin
  if new_count = 0 then
    return;
  end if;
  update public.notifications
  set payload = jsonb_build_object('match_count', (payload ->> 'match_count')::int + new_count)
  where id = (
    select id from public.notifications
    where user_id = person and type = 'new_matches' and read_at is null
      and created_at > now() - interval '1 hour'
    order by created_at desc
    limit 1
  );
  if not found then
    insert into public.notifications (user_id, type, payload)
    values (person, 'new_matches', jsonb_build_object('match_count', new_count));
  end if;
end;
$$;

-- Refreshes all lists once a day, since postings get older and people may never press the button.
create function private.match_everybody() returns void
language plpgsql
set search_path = ''
as $$
declare
  people uuid[] := array(select user_id from public.profiles where private.is_described(profiles));
begin
  perform private.replace_matches(people);
  perform private.broadcast(person, 'matches.refreshed', '{}')
  from unnest(people) as person;
end;
$$;

revoke execute on function
  private.replace_matches(uuid[]),
  private.refresh_matches(uuid),
  private.refresh_own_matches(),
  public.refresh_matches(),
  private.match_new_jobs(uuid[]),
  private.notify_new_matches(uuid, bigint),
  private.match_everybody()
from public, anon, authenticated;
grant execute on function private.refresh_own_matches(), public.refresh_matches() to authenticated;
