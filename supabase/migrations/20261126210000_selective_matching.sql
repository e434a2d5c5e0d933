-- The best jobs are found among any number of them, and exactly among few: candidates by meaning and
-- by title, skills compared only where they can still matter.

drop function private.replace_matches(uuid[], uuid[]);
drop function private.candidate_jobs(public.preferences, int);

create index jobs_title_family_idx on public.jobs (title_family)
where closed_at is null and duplicate_of is null;

-- Which jobs pass which person's hard filters. An unnamed list of jobs means all of them. Places
-- and industries are compared by whole words: 'US' is not in 'Brussels', 'gas' not in 'Las Vegas'.
create or replace function private.suitable_jobs(wanted public.preferences[], job_ids uuid[])
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
    -- Two ways in: one condition for both would look through the list for every posting there is.
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
    -- Only an amount in the wanted currency can be held against the floor.
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
        -- Cutting a whole posting into words is slow: only where the letters occur at all.
        where case when position(lower(industry) in posting.text) > 0 and industry ~ '[[:alnum:]]' then
          position(
            ' ' || btrim(regexp_replace(lower(industry), '[^[:alnum:]]+', ' ', 'g')) || ' '
            in ' ' || regexp_replace(posting.text, '[^[:alnum:]]+', ' ', 'g') || ' '
          ) > 0
        end
      )
    )
  -- `not in` is one hashed look-up per pair, whatever the planner believes of the table's size: a
  -- plan cached while it was empty would read it once per pair.
  where (want.user_id, job.id) not in (
    select match.user_id, match.job_id from public.matches as match
    where match.status = 'dismissed' and match.user_id in (select want.user_id from want)
  )
$$;

-- How well jobs fit: each part is 0 to 1, or null when it cannot be known; the score is their
-- weighted mean over the known ones. The best `per_person` come back with their reasons.
create or replace function private.rank_jobs(wanted public.preferences[], job_ids uuid[], per_person int)
returns table (user_id uuid, job_id uuid, score int, reasons jsonb)
language sql
stable
set search_path = ''
as $$
  with person as materialized (
    select
      want.user_id, want.min_score, want.salary_min, want.salary_currency,
      profile.embedding_model, profile.title_families, profile.related_families,
      profile.title_fields,
      -- Asked for once: the catalog is read for it.
      enum_range(null::public.job_seniority) as seniorities,
      array_position(enum_range(null::public.job_seniority), profile.seniority) as seniority,
      -- Unpacked here once: a stored value this large would be unpacked again for every job.
      profile.embedding::real[]::extensions.vector as embedding,
      profile.evidence || '{}' as evidence
    from unnest(wanted) as want
    join public.profiles as profile on profile.user_id = want.user_id
    where private.is_described(profile)
  ),
  -- All parts but the skills, which cost more to compare than all others together. Materialised
  -- like the steps below, or each mention of a part would work it out again.
  part as materialized (
    select
      suitable.user_id,
      suitable.job_id,
      -- Two models are never compared. Texts of one trade lie around 0.6 apart from identical.
      case when person.embedding_model = job.embedding_model then
        least(1, greatest(0, 1 - (person.embedding operator(extensions.<=>) job.embedding)) / 0.65)
      end as meaning,
      nullif(
        cardinality(job.required_skills) + 0.4::float8 * cardinality(job.preferred_skills), 0
      ) as asked_weight,
      case
        when job.title_family is null or cardinality(person.title_families) = 0 then null
        when job.title_family = any (person.title_families[1:2]) then 1::float8
        when job.title_family = any (person.title_families) then 0.8
        when job.title_family = any (person.related_families) then 0.7
        when job.title_field = any (person.title_fields) then 0.45
        else 0
      end as title,
      -- `greatest` and `least` skip nulls: what is unknown must not reach them.
      case when num_nulls(person.seniority, job.seniority) = 0 then
        greatest(0, 1 - 0.3::float8 * abs(
          person.seniority - array_position(person.seniorities, job.seniority)
        ))
      end as seniority,
      1 / (1 + greatest(0, extract(
        epoch from now() - coalesce(job.posted_at, job.first_seen_at)
      )::float8) / 86400 / 45) as recency,
      case
        when job.salary_currency = person.salary_currency and person.salary_min is not null
          and num_nonnulls(job.salary_min, job.salary_max) > 0
        then least(1, private.yearly_amount(
          coalesce(job.salary_min, job.salary_max), job.salary_period
        ) / person.salary_min)::float8
      end as salary
    from private.suitable_jobs(wanted, job_ids) as suitable
    join person on person.user_id = suitable.user_id
    join public.jobs as job on job.id = suitable.job_id
  ),
  weighed as materialized (
    select
      part.*,
      -- How new it is and what it pays say nothing about the fit alone.
      num_nonnulls(meaning, asked_weight, title) > 0 as is_known,
      coalesce(0.38 * meaning, 0) + coalesce(0.18 * title, 0) + coalesce(0.12 * seniority, 0)
        + 0.04 * recency + coalesce(0.04 * salary, 0) as sum,
      case when meaning is null then 0 else 0.38::float8 end
        + case when asked_weight is null then 0 else 0.24::float8 end
        + case when title is null then 0 else 0.18::float8 end
        + case when seniority is null then 0 else 0.12::float8 end
        + 0.04
        + case when salary is null then 0 else 0.04::float8 end as weight
    from part
  ),
  bounded as materialized (
    select
      weighed.*,
      case when is_known then sum / weight else 0 end as least,
      case when is_known
        then (sum + case when asked_weight is null then 0 else 0.24::float8 end) / weight
        else 0
      end as most
    from weighed
  ),
  -- Skills can only add to a score: what stays below the best with all of them, when those have
  -- none, is out. Scores are rounded to whole points, so that much closer is a tie.
  hopeful as materialized (
    select bounded.*
    from bounded
    join (
      select ordered.user_id, min(ordered.least) as least
      from (
        select user_id, least, row_number() over (partition by user_id order by least desc) as place
        from bounded
      ) as ordered
      where ordered.place <= per_person
      group by ordered.user_id
    ) as bar on bar.user_id = bounded.user_id
    where bounded.most >= bar.least - 0.01
  ),
  -- Joined, not looked up one by one: what a job asks for, most people have not. A skill near the
  -- one asked for is partial evidence.
  held as materialized (
    select person.user_id, asked.job_id, sum(
      asked.weight * case when entry.value ? 'near' then 0.4::float8 else 1 end
    ) as weight
    from (
      select job.id as job_id, listed.skill, listed.weight
      from public.jobs as job
      cross join lateral (
        select unnest(job.required_skills) as skill, 1::float8 as weight
        union all
        select unnest(job.preferred_skills), 0.4
      ) as listed
      where job.id in (select hopeful.job_id from hopeful)
    ) as asked
    join (person cross join lateral jsonb_each(person.evidence) as entry) on entry.key = asked.skill
    group by person.user_id, asked.job_id
  ),
  scored as (
    select
      hopeful.*,
      skill.skills,
      case when hopeful.is_known
        then round(100 * (hopeful.sum + coalesce(0.24 * skills, 0)) / hopeful.weight)
        else 0
      end::int as score
    from hopeful
    left join held on held.user_id = hopeful.user_id and held.job_id = hopeful.job_id
    cross join lateral (
      -- Half a skill of doubt on either side, so that one lucky word is not a full mark.
      select (coalesce(held.weight, 0) + 0.5) / (hopeful.asked_weight + 1) as skills
    ) as skill
  ),
  best as (
    select scored.*, row_number() over (
      partition by scored.user_id
      order by scored.score desc, scored.meaning desc nulls last, scored.job_id
    ) as place
    from scored
    join person on person.user_id = scored.user_id
    where scored.score >= coalesce(person.min_score, 0)
  )
  select
    best.user_id,
    best.job_id,
    best.score,
    jsonb_build_object(
      'parts', jsonb_build_object(
        'meaning', round(best.meaning::numeric, 3), 'skills', round(best.skills::numeric, 3),
        'title', best.title, 'seniority', round(best.seniority::numeric, 1),
        'recency', round(best.recency::numeric, 3), 'salary', round(best.salary::numeric, 3)
      ),
      'requirements', coalesce((
        select jsonb_agg(
          jsonb_build_object(
            'text', listed.skill,
            'required', listed.required,
            'near', listed.own -> 'near',
            'evidence', listed.line -> 'text',
            'source_id', listed.line -> 'source_id'
          )
          order by listed.required desc, listed.place
        )
        from (
          select
            looked_up.*,
            case when own ? 'near' then person.evidence -> (own ->> 'near') else own end as line
          from (
            select wished.*, person.evidence -> skill as own
            from (
              select skill, true as required, place
              from unnest(job.required_skills) with ordinality as wish (skill, place)
              union all
              select skill, false, place
              from unnest(job.preferred_skills) with ordinality as wish (skill, place)
            ) as wished
            offset 0 -- a fence: looked up once per skill, not once per mention
          ) as looked_up
          offset 0
        ) as listed
      ), '[]')
    )
  from best
  join person on person.user_id = best.user_id
  join public.jobs as job on job.id = best.job_id
  where best.place <= per_person
$$;

-- Which of very many jobs are worth scoring for one person; `is_all` when none was left out that
-- passes their filters. Few that pass are all scored. Of many, those nearest by meaning and those
-- with a title of theirs: the best are among them, since these parts decide most of a score.
create function private.candidate_jobs(
  want public.preferences, per_person int, exact_limit int, out job_ids uuid[], out is_all boolean
)
language plpgsql
set search_path = ''
as $$
declare
  near_enough constant int := greatest(exact_limit / 30, 3 * per_person);
  own public.profiles;
  wide int;
  near uuid[];
begin
  -- Counted no further than it matters: only in a select list are a function's rows made one by one.
  select array_agg((passing.row).job_id) into job_ids
  from (select private.suitable_jobs(array[want], null) as row limit exact_limit + 1) as passing;
  job_ids := coalesce(job_ids, '{}');
  is_all := true;
  if cardinality(job_ids) <= exact_limit then
    return;
  end if;

  select * into own from public.profiles where user_id = want.user_id;
  -- Nearness says nothing while some are of another model.
  if own.embedding is not null and not private.has_other_models(own.embedding_model) then
    perform set_config('hnsw.iterative_scan', 'relaxed_order', true);
    perform set_config('hnsw.ef_search', '400', true);
    perform set_config('hnsw.max_scan_tuples', '40000', true);
    perform set_config('hnsw.scan_mem_multiplier', '8', true);
    foreach wide in array array[exact_limit / 6, exact_limit] loop
      near := array(
        select job.id
        from public.jobs as job
        where job.closed_at is null and job.duplicate_of is null
        order by job.embedding operator(extensions.<=>) own.embedding
        limit wide
      );
      near := array(
        select suitable.job_id from private.suitable_jobs(array[want], near) as suitable
      );
      if cardinality(near) >= near_enough then
        job_ids := array(
          select unnest(near)
          union
          select suitable.job_id
          from private.suitable_jobs(array[want], array(
            select job.id
            from public.jobs as job
            where job.title_family = any (own.title_families || own.related_families)
              and job.closed_at is null and job.duplicate_of is null
            order by job.posted_at desc nulls last
            limit exact_limit
          )) as suitable
        );
        is_all := false;
        return;
      end if;
    end loop;
  end if;
  -- Those that pass lie far from what the person is: no index finds the best of them.
  job_ids := array(select suitable.job_id from private.suitable_jobs(array[want], null) as suitable);
end;
$$;

create function private.best_jobs(
  wanted public.preferences[], per_person int, exact_limit int default 15000
)
returns table (user_id uuid, job_id uuid, score int, reasons jsonb)
language plpgsql
set search_path = ''
as $$
declare
  want public.preferences;
  candidates record;
  found_count int;
begin
  if (
    select count(*) <= exact_limit
    from (
      select from public.jobs as job where job.closed_at is null and job.duplicate_of is null
      limit exact_limit + 1
    ) as open
  ) then
    return query select * from private.rank_jobs(wanted, null, per_person);
    return;
  end if;

  foreach want in array wanted loop
    candidates := private.candidate_jobs(want, per_person, exact_limit);
    return query select * from private.rank_jobs(array[want], candidates.job_ids, per_person);
    get diagnostics found_count = row_count;
    -- A minimum score took too many of them: the others may hold more, and fewer than there are
    -- must never come back.
    if found_count < per_person and not candidates.is_all then
      return query
      select * from private.rank_jobs(
        array[want],
        array(
          select suitable.job_id from private.suitable_jobs(array[want], null) as suitable
          where suitable.job_id not in (select unnest(candidates.job_ids))
        ),
        per_person - found_count
      );
    end if;
  end loop;
end;
$$;

-- The caller's ranking under the filters of the moment. Keys are the columns of preferences: a key
-- given here overrides the saved one, null clears it; ignored companies only ever add up.
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
  saved public.preferences;
  want public.preferences;
begin
  if auth.uid() is null then
    raise exception 'auth.required' using errcode = 'PT401';
  end if;
  if jsonb_typeof(filters) <> 'object' then
    raise exception 'request.invalid' using errcode = 'PT400';
  end if;
  select * into saved from public.preferences where user_id = auth.uid();
  begin
    want := jsonb_populate_record(saved, filters);
  exception when data_exception then
    raise exception 'request.invalid' using errcode = 'PT400';
  end;
  want.user_id := auth.uid();
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

-- Replaces people's matches: dismissed ones stay dismissed; saved and judged ones stay.
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

create or replace function private.refresh_matches(person uuid) returns int
language plpgsql
security definer -- clients never write a score
set search_path = ''
as $$
declare
  match_count int;
begin
  -- Two tabs pressing the button wait for each other instead of deadlocking.
  perform pg_advisory_xact_lock(hashtextextended(person::text, 0));
  match_count := private.replace_matches(array[person]);
  perform private.broadcast(person, 'matches.refreshed', '{}');
  return match_count;
end;
$$;

-- Everybody's list, once a day: postings age, people do not press buttons.
create or replace function private.match_everybody() returns void
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
  private.candidate_jobs(public.preferences, int, int),
  private.best_jobs(public.preferences[], int, int),
  private.replace_matches(uuid[])
from public, anon, authenticated;
