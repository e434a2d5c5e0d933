-- The caller's ranking for the given filters. Keys are the columns of preferences: a given key
-- overrides the saved one, and null clears it. Ignored companies are only ever added.
create function private.match_own_jobs(filters jsonb, max_results int)
returns table (
  job_id uuid, score int, reasons jsonb, title text, company text, locations text[],
  workplace_type public.job_workplace_type, employment_type public.job_employment_type,
  seniority public.job_seniority, department text, salary_min numeric, salary_max numeric,
  salary_currency text, salary_period public.job_salary_period, posted_at timestamptz,
  first_seen_at timestamptz, url text, apply_url text, status public.match_status, feedback smallint
)
language plpgsql
security definer -- reads embeddings and calls the other steps; filters on the caller throughout
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

create function public.match_jobs(filters jsonb default '{}', max_results int default 20)
returns table (
  job_id uuid, score int, reasons jsonb, title text, company text, locations text[],
  workplace_type public.job_workplace_type, employment_type public.job_employment_type,
  seniority public.job_seniority, department text, salary_min numeric, salary_max numeric,
  salary_currency text, salary_period public.job_salary_period, posted_at timestamptz,
  first_seen_at timestamptz, url text, apply_url text, status public.match_status, feedback smallint
)
language sql
set search_path = ''
as $$ select * from private.match_own_jobs(filters, max_results) $$;

revoke execute on function private.match_own_jobs(jsonb, int), public.match_jobs(jsonb, int)
from public, anon, authenticated;
grant execute on function private.match_own_jobs(jsonb, int), public.match_jobs(jsonb, int)
to authenticated;
