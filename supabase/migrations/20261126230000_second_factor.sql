-- Who has a second factor sees and changes nothing without it. Each table that a person may touch
-- carries a restrictive policy that asks here; definer functions ask by themselves.

-- A policy cannot read auth.mfa_factors, where clients hold no grant: this does it for the caller.
create function private.has_required_aal() returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(auth.jwt() ->> 'aal', '') = 'aal2' or not exists (
    select from auth.mfa_factors where user_id = auth.uid() and status = 'verified'
  )
$$;
revoke execute on function private.has_required_aal() from public, anon;
grant execute on function private.has_required_aal() to authenticated;

-- Who calls a definer function, which no policy stops. Raises auth.required, auth.mfa_required.
create function private.require_caller() returns uuid
language plpgsql
stable
set search_path = ''
as $$
begin
  if auth.uid() is null then
    raise exception 'auth.required' using errcode = 'PT401';
  end if;
  if not private.has_required_aal() then
    raise exception 'auth.mfa_required' using errcode = 'PT403';
  end if;
  return auth.uid();
end;
$$;
revoke execute on function private.require_caller() from public, anon, authenticated;

create policy "second factor where enrolled" on storage.objects
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "second factor where enrolled" on realtime.messages
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "second factor where enrolled" on public.cvs
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "second factor where enrolled" on public.profiles
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "second factor where enrolled" on public.experiences
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "second factor where enrolled" on public.achievements
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "second factor where enrolled" on public.education
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "second factor where enrolled" on public.certificates
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "second factor where enrolled" on public.sources
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "second factor where enrolled" on public.source_runs
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "second factor where enrolled" on public.jobs
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "second factor where enrolled" on public.preferences
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "second factor where enrolled" on public.notifications
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "second factor where enrolled" on public.matches
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "second factor where enrolled" on public.ai_usage
as restrictive for all to authenticated using ((select private.has_required_aal()));

create or replace function private.refresh_own_matches() returns int
language plpgsql
security definer -- calls refresh_matches, for nobody but the caller
set search_path = ''
as $$
begin
  return private.refresh_matches(private.require_caller());
end;
$$;

create or replace function private.match_own_jobs(filters jsonb, max_results int)
returns table (
  job_id uuid, score int, reasons jsonb, title text, company text, locations text[],
  workplace_type public.job_workplace_type, employment_type public.job_employment_type,
  seniority public.job_seniority, department text, salary_min numeric, salary_max numeric,
  salary_currency text, salary_period public.job_salary_period, posted_at timestamptz,
  first_seen_at timestamptz, url text, apply_url text, status public.match_status, feedback smallint
)
language plpgsql
security definer -- reads embeddings and the other steps; filters on the caller throughout
set search_path = ''
as $$
declare
  caller constant uuid := private.require_caller();
  saved public.preferences;
  want public.preferences;
begin
  if jsonb_typeof(filters) <> 'object' then
    raise exception 'request.invalid' using errcode = 'PT400';
  end if;
  select * into saved from public.preferences where user_id = caller;
  begin
    want := jsonb_populate_record(saved, filters);
  exception when data_exception then
    raise exception 'request.invalid' using errcode = 'PT400';
  end;
  want.user_id := caller;
  want.ignored_companies := saved.ignored_companies || want.ignored_companies;
  return query
  select
    ranked.job_id, ranked.score, ranked.reasons, job.title, job.company, job.locations,
    job.workplace_type, job.employment_type, job.seniority, job.department, job.salary_min,
    job.salary_max, job.salary_currency, job.salary_period, job.posted_at, job.first_seen_at,
    job.url, job.apply_url, coalesce(match.status, 'new'), match.feedback
  from private.best_jobs(array[want], least(greatest(max_results, 1), 200)) as ranked
  join public.jobs as job on job.id = ranked.job_id
  left join public.matches as match
    on match.user_id = want.user_id and match.job_id = ranked.job_id
  order by ranked.score desc, ranked.job_id;
end;
$$;
