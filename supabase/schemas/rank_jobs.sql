-- Somebody described has matches. Their embedding may be on its way: then meaning is left out.
create function private.is_described(profile public.profiles) returns boolean
language sql
immutable
set search_path = ''
as $$
  select profile.embedding is not null or profile.title_families <> '{}' or profile.evidence <> '{}'
$$;

-- How well jobs fit: each part is 0 to 1, or null when it cannot be known; the score is their
-- weighted mean over the known ones. The best `per_person` come back with their reasons.
create function private.rank_jobs(wanted public.preferences[], job_ids uuid[], per_person int)
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
      array_position(enum_range(null::public.job_seniority), profile.seniority) as seniority,
      -- Unpacked here once: a stored value this large would be unpacked again for every job.
      profile.embedding::real[]::extensions.vector as embedding,
      profile.evidence || '{}' as evidence
    from unnest(wanted) as want
    join public.profiles as profile on profile.user_id = want.user_id
    where private.is_described(profile)
  ),
  -- Materialised, or each mention of a part below would work it out again.
  part as materialized (
    select
      suitable.user_id,
      suitable.job_id,
      -- Two models are never compared. Texts of one trade lie around 0.6 apart from identical.
      case when person.embedding_model = job.embedding_model then
        least(1, greatest(0, 1 - (person.embedding operator(extensions.<=>) job.embedding)) / 0.65)
      end as meaning,
      -- Half a skill of doubt on either side, so that one lucky word is not a full mark. A skill
      -- near the one asked for is partial evidence.
      (
        select (
          coalesce(
            sum(weight * case when (person.evidence -> skill) ? 'near' then 0.4 else 1 end)
              filter (where person.evidence ? skill),
            0
          ) + 0.5
        ) / (sum(weight) + 1)
        from (
          select unnest(job.required_skills) as skill, 1.0 as weight
          union all
          select unnest(job.preferred_skills), 0.4
        ) as listed
      ) as skills,
      case
        when job.title_family is null or cardinality(person.title_families) = 0 then null
        when job.title_family = any (person.title_families[1:2]) then 1
        when job.title_family = any (person.title_families) then 0.8
        when job.title_family = any (person.related_families) then 0.7
        when job.title_field = any (person.title_fields) then 0.45
        else 0
      end as title,
      -- `greatest` and `least` skip nulls: what is unknown must not reach them.
      case when num_nulls(person.seniority, job.seniority) = 0 then
        greatest(0, 1 - 0.3 * abs(
          person.seniority - array_position(enum_range(null::public.job_seniority), job.seniority)
        ))
      end as seniority,
      1 / (1 + extract(epoch from greatest(
        interval '0', now() - coalesce(job.posted_at, job.first_seen_at)
      )) / 86400 / 45) as recency,
      case
        when job.salary_currency = person.salary_currency and person.salary_min is not null
          and num_nonnulls(job.salary_min, job.salary_max) > 0
        then least(1, private.yearly_amount(
          coalesce(job.salary_min, job.salary_max), job.salary_period
        ) / person.salary_min)
      end as salary
    from private.suitable_jobs(wanted, job_ids) as suitable
    join person on person.user_id = suitable.user_id
    join public.jobs as job on job.id = suitable.job_id
  ),
  scored as (
    select
      part.*,
      -- How new it is and what it pays say nothing about the fit alone.
      case when num_nonnulls(meaning, skills, title) = 0 then 0 else round(100 * (
        coalesce(0.38 * meaning, 0) + coalesce(0.24 * skills, 0) + coalesce(0.18 * title, 0)
        + coalesce(0.12 * seniority, 0) + 0.04 * recency + coalesce(0.04 * salary, 0)
      ) / (
        case when meaning is null then 0 else 0.38 end
        + case when skills is null then 0 else 0.24 end
        + case when title is null then 0 else 0.18 end
        + case when seniority is null then 0 else 0.12 end
        + 0.04
        + case when salary is null then 0 else 0.04 end
      ))::int end as score
    from part
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
        'meaning', round(best.meaning::numeric, 3), 'skills', round(best.skills, 3),
        'title', best.title, 'seniority', best.seniority,
        'recency', round(best.recency, 3), 'salary', round(best.salary, 3)
      ),
      'requirements', coalesce((
        select jsonb_agg(
          jsonb_build_object(
            'text', listed.skill,
            'required', listed.required,
            'near', person.evidence -> listed.skill -> 'near',
            'evidence', person.evidence -> listed.shown -> 'text',
            'source_id', person.evidence -> listed.shown -> 'source_id'
          )
          order by listed.required desc, listed.place
        )
        from (
          select
            skill, required, place,
            coalesce(person.evidence -> skill ->> 'near', skill) as shown
          from (
            select skill, true as required, place
            from unnest(job.required_skills) with ordinality as wish (skill, place)
            union all
            select skill, false, place
            from unnest(job.preferred_skills) with ordinality as wish (skill, place)
          ) as wished
        ) as listed
      ), '[]')
    )
  from best
  join person on person.user_id = best.user_id
  join public.jobs as job on job.id = best.job_id
  where best.place <= per_person
$$;

-- Which jobs are worth scoring for one person; null means all of them. Few that pass the filters
-- are all scored: exact, and faster than an index there. Of many, the nearest by meaning are looked
-- at first.
create function private.candidate_jobs(want public.preferences, at_least int)
returns uuid[]
language plpgsql
set search_path = ''
as $$
declare
  exact_limit constant int := 15000;
  nearest_limit constant int := 2000;
  own_model text := (select embedding_model from public.profiles where user_id = want.user_id);
  ids uuid[];
  near uuid[];
begin
  -- Where there are few jobs at all, scoring applies the filters: asking here would do it twice.
  if (
    select count(*) <= exact_limit
    from (
      select from public.jobs where closed_at is null and duplicate_of is null
      limit exact_limit + 1
    ) as open
  ) then
    return null;
  end if;
  select array_agg(job_id) into ids
  from (
    select suitable.job_id from private.suitable_jobs(array[want], null) as suitable
    limit exact_limit + 1
  ) as suitable;
  if coalesce(cardinality(ids), 0) <= exact_limit then
    return coalesce(ids, '{}');
  end if;
  -- Nearness says nothing while some are of another model.
  if own_model is null or private.has_other_models(own_model) then
    return array(select suitable.job_id from private.suitable_jobs(array[want], null) as suitable);
  end if;

  perform set_config('hnsw.iterative_scan', 'relaxed_order', true);
  perform set_config('hnsw.ef_search', '400', true);
  perform set_config('hnsw.max_scan_tuples', '20000', true);
  select array_agg(id) into near
  from (
    select job.id
    from public.jobs as job
    where job.closed_at is null and job.duplicate_of is null
    order by job.embedding operator(extensions.<=>) (
      select profile.embedding from public.profiles as profile
      where profile.user_id = want.user_id
    )
    limit nearest_limit
  ) as nearest;
  select array_agg(suitable.job_id) into near
  from private.suitable_jobs(array[want], near) as suitable;
  if coalesce(cardinality(near), 0) >= at_least then
    return near;
  end if;
  return array(select suitable.job_id from private.suitable_jobs(array[want], null) as suitable);
end;
$$;

revoke execute on function
  private.is_described(public.profiles),
  private.rank_jobs(public.preferences[], uuid[], int),
  private.candidate_jobs(public.preferences, int)
from public, anon, authenticated;
