-- A described person has matches, even before the embedding exists: then meaning is left out.
create function private.is_described(profile public.profiles) returns boolean
language sql
immutable
set search_path = ''
as $$
  select profile.embedding is not null or profile.title_families <> '{}' or profile.evidence <> '{}'
$$;

-- How well jobs fit. Each part is 0 to 1, or null when it is not known. The score is the weighted
-- mean of the known parts. Returns the best `per_person` jobs with their reasons.
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
      -- Read once here: each call reads the catalog.
      enum_range(null::public.job_seniority) as seniorities,
      array_position(enum_range(null::public.job_seniority), profile.seniority) as seniority,
      -- Unpacked once here: Postgres would unpack such a large stored value again for every job.
      profile.embedding::real[]::extensions.vector as embedding,
      profile.evidence || '{}' as evidence
    from unnest(wanted) as want
    join public.profiles as profile on profile.user_id = want.user_id
    where private.is_described(profile)
  ),
  -- All parts except skills, since comparing skills costs more than all other parts together.
  -- Materialised, like the steps below: otherwise each use of a part would compute it again.
  part as materialized (
    select
      suitable.user_id,
      suitable.job_id,
      -- Two models are never compared. Texts of one trade have a similarity of about 0.6, so 0.65
      -- counts as 1.
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
      -- `greatest` and `least` skip nulls, so an unknown value must not reach them.
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
      -- Recency and salary alone say nothing about the fit.
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
  -- Skills can only add to a score. A job is out when even all its skills would leave it below the
  -- best jobs without theirs. Scores are rounded to whole points, so a difference below one point
  -- is a tie.
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
  -- A join instead of one look-up per skill: most people have few of the skills that a job asks
  -- for. A skill near the asked one is partial evidence.
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
      -- Half a skill is added on both sides, so that one lucky word is not a full mark.
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
            offset 0 -- a fence: looked up once per skill, not once per use
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

revoke execute on function
  private.is_described(public.profiles),
  private.rank_jobs(public.preferences[], uuid[], int)
from public, anon, authenticated;
