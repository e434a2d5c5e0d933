-- The pairs of person and job that pass the person's hard filters. `job_ids` null means all jobs.
-- Places and industries are compared by whole words: 'US' is not in 'Brussels', and 'gas' is not in
-- 'Las Vegas'.
create function private.suitable_jobs(wanted public.preferences[], job_ids uuid[])
returns table (user_id uuid, job_id uuid)
language sql
stable
set search_path = ''
as $$
  with want as materialized (
    select
      wish.*,
      'remote' = any (worded.places) as wants_remote,
      array(select ' ' || place || ' ' from unnest(worded.places) as place where place <> '') as places
    from unnest(wanted) as wish
    cross join lateral (
      select array(
        select btrim(regexp_replace(lower(place), '[^[:alnum:]]+', ' ', 'g'))
        from unnest(wish.locations) as place
      ) as places
    ) as worded
  )
  select want.user_id, job.id
  from want
  join (
    -- Two branches, since one condition for both would search the list for every job there is.
    select job.* from unnest(job_ids) as listed (id) join public.jobs as job on job.id = listed.id
    union all
    select job.* from public.jobs as job where job_ids is null
  ) as job
    on job.closed_at is null
    and job.duplicate_of is null
    and (job.user_id is null or job.user_id = want.user_id)
    and (
      coalesce(cardinality(want.workplace_types), 0) = 0
      or job.workplace_type = any (want.workplace_types)
    )
    and (
      coalesce(cardinality(want.employment_types), 0) = 0
      or job.employment_type = any (want.employment_types)
    )
    and (
      coalesce(cardinality(want.seniorities), 0) = 0
      or job.seniority = any (want.seniorities)
    )
    and (
      coalesce(cardinality(want.languages), 0) = 0
      or job.language = any (want.languages)
    )
    and (
      want.posted_within_days is null
      or coalesce(job.posted_at, job.first_seen_at)
        >= now() - make_interval(days => want.posted_within_days)
    )
    -- Only an amount in the wanted currency can be compared with the floor.
    and (
      want.salary_min is null
      or job.salary_currency is distinct from want.salary_currency
      or coalesce(job.salary_max, job.salary_min) is null
      or private.yearly_amount(coalesce(job.salary_max, job.salary_min), job.salary_period)
        >= want.salary_min
    )
    and (
      cardinality(want.places) = 0
      or (want.wants_remote and job.workplace_type = 'remote')
      or exists (
        select from unnest(want.places) as place
        where position(place in replace(
          regexp_replace(
            lower('|' || array_to_string(job.locations, '|') || '|'), '[^[:alnum:]|]+', ' ', 'g'
          ), '|', ' | '
        )) > 0
      )
    )
    and (
      coalesce(cardinality(want.departments), 0) = 0
      or exists (
        select from unnest(want.departments) as department
        where position(lower(department) in lower(job.department)) > 0
      )
    )
    and not exists (
      select from unnest(want.ignored_companies) as company
      where lower(company) = lower(job.company)
    )
    and (
      coalesce(cardinality(want.ignored_industries), 0) = 0
      or not exists (
        select
        from (
          select lower(concat_ws(' ', job.title, job.company, job.department, job.description)) as text
          offset 0 -- a fence: once per posting, not once per industry
        ) as posting
        cross join unnest(want.ignored_industries) as industry
        -- Splitting a whole posting into words is slow, so it happens only where the letters occur
        -- at all.
        where case when position(lower(industry) in posting.text) > 0 and industry ~ '[[:alnum:]]' then
          position(
            ' ' || btrim(regexp_replace(lower(industry), '[^[:alnum:]]+', ' ', 'g')) || ' '
            in ' ' || regexp_replace(posting.text, '[^[:alnum:]]+', ' ', 'g') || ' '
          ) > 0
        end
      )
    )
  -- `not in` is one hashed look-up per pair, whatever size the planner expects. A plan cached while
  -- the table was empty would read the table once per pair.
  where (want.user_id, job.id) not in (
    select match.user_id, match.job_id from public.matches as match
    where match.status = 'dismissed' and match.user_id in (select want.user_id from want)
  )
$$;
revoke execute on function private.suitable_jobs(public.preferences[], uuid[])
from public, anon, authenticated;
