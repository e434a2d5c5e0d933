-- A match is a job ranked for a person, with its score and the reasons for it. Workers write
-- scores; the person saves, dismisses and judges.
--
-- Three functions share the set-based steps suitable_jobs and rank_jobs: refresh_matches (one
-- person, all jobs), match_new_jobs (all people, new jobs), match_jobs (one person, given filters).

create type public.match_status as enum ('new', 'saved', 'dismissed');

create table public.matches (
  user_id uuid not null default auth.uid() references public.profiles (user_id) on delete cascade,
  job_id uuid not null references public.jobs (id) on delete cascade,
  score int not null default 0,
  reasons jsonb not null default '{}', -- { parts, requirements: [{ text, required, near, evidence, source_id }] }
  status public.match_status not null default 'new',
  feedback smallint,
  created_at timestamptz not null default now(),
  scored_at timestamptz not null default now(),
  primary key (user_id, job_id),
  constraint matches_score_is_a_percentage check (score between 0 and 100),
  constraint matches_feedback_is_a_thumb check (feedback in (-1, 1))
);
comment on table public.matches is 'A job ranked for a person, with score and reasons.';

create index matches_job_id_idx on public.matches (job_id);
create index matches_user_id_status_score_idx on public.matches (user_id, status, score desc);

-- A person may save or judge a job that is not in their list, but only the database sets its score.
create function private.score_own_match() returns trigger
language plpgsql
security definer -- ranks for the new row's owner, whom the policy has checked
set search_path = ''
as $$
declare
  want public.preferences := jsonb_populate_record(
    null::public.preferences, jsonb_build_object('user_id', new.user_id)
  );
begin
  select ranked.score, ranked.reasons into new.score, new.reasons
  from private.rank_jobs(array[want], array[new.job_id], 1) as ranked;
  new.score := coalesce(new.score, 0);
  new.reasons := coalesce(new.reasons, '{}');
  return new;
end;
$$;

create trigger score_own_match
before insert on public.matches
for each row when (current_user = 'authenticated')
execute function private.score_own_match();

revoke execute on function private.score_own_match() from public, anon, authenticated;

-- The person's other tabs hear of a decision. A change of scores is announced once for all matches.
create function private.announce_match() returns trigger
language plpgsql
security definer -- clients may not broadcast
set search_path = ''
as $$
begin
  perform private.broadcast(
    new.user_id, 'match.changed', jsonb_build_object('job_id', new.job_id)
  );
  return null;
end;
$$;
revoke execute on function private.announce_match() from public, anon, authenticated;

create trigger announce_match
after update of status, feedback on public.matches
for each row when (old.status is distinct from new.status or old.feedback is distinct from new.feedback)
execute function private.announce_match();

revoke all on table public.matches from anon, authenticated, service_role;
grant select on table public.matches to authenticated;
grant insert (job_id, status, feedback) on table public.matches to authenticated;
grant update (status, feedback) on table public.matches to authenticated;
grant select, insert, update, delete on table public.matches to service_role;

alter table public.matches enable row level security;

create policy "second factor where enrolled" on public.matches
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "owner reads matches" on public.matches
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner keeps matches" on public.matches
for insert to authenticated
with check (
  user_id = (select auth.uid())
  -- A match must not name another person's own job. The subquery runs under the policies of jobs.
  and exists (select from public.jobs where id = job_id)
);

create policy "owner judges matches" on public.matches
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));
