-- People are notified of the matches that the page calls good.

-- Matches new jobs with all people in one statement, then cuts each list to its best again.
create or replace function private.match_new_jobs(job_ids uuid[]) returns void
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
