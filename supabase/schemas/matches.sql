-- A match is a job ranked for a person, with its score and the reasons for it. Workers write
-- scores; the person saves, dismisses and judges.
--
-- Three callers share the two set-based steps below (which jobs suit, how well they fit):
-- refresh_matches (one person, all jobs), match_new_jobs (everybody, new jobs), match_jobs (one
-- person, all jobs, filters of the moment).

create type public.match_status as enum ('new', 'saved', 'dismissed');

create table public.matches (
  user_id uuid not null default auth.uid() references public.profiles (user_id) on delete cascade,
  job_id uuid not null references public.jobs (id) on delete cascade,
  score int not null default 0,
  reasons jsonb not null default '{}', -- { parts, requirements: [{ text, required, evidence, source_id }] }
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

-- Which jobs pass which person's hard filters. An unnamed list of jobs means all of them. Places
-- and industries are compared by whole words: 'US' is not in 'Brussels', 'gas' not in 'Las Vegas'.
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
  join public.jobs as job
    on job.closed_at is null
    and job.duplicate_of is null
    and (job_ids is null or job.id = any (job_ids))
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
    where profile.embedding is not null
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
      -- Half a skill of doubt on either side, so that one lucky word is not a full mark.
      (
        select (coalesce(sum(weight) filter (where person.evidence ? skill), 0) + 0.5)
          / (sum(weight) + 1)
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
            'evidence', person.evidence -> listed.skill -> 'text',
            'source_id', person.evidence -> listed.skill -> 'source_id'
          )
          order by listed.required desc, listed.place
        )
        from (
          select skill, true as required, place
          from unnest(job.required_skills) with ordinality as wish (skill, place)
          union all
          select skill, false, place
          from unnest(job.preferred_skills) with ordinality as wish (skill, place)
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
  exact_limit constant int := 5000;
  nearest_limit constant int := 2000;
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

-- Replaces people's matches: dismissed ones stay dismissed; saved and judged ones stay.
create function private.replace_matches(people uuid[], job_ids uuid[]) returns int
language sql
set search_path = ''
as $$
  with ranked as materialized (
    select * from private.rank_jobs(
      array(select want from public.preferences as want where want.user_id = any (people)),
      job_ids,
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
  want public.preferences;
  match_count int;
begin
  -- Two tabs pressing the button wait for each other instead of deadlocking.
  perform pg_advisory_xact_lock(hashtextextended(person::text, 0));
  select * into want from public.preferences where user_id = person;
  match_count := private.replace_matches(array[person], private.candidate_jobs(want, 200));
  perform private.broadcast(person, 'matches.refreshed', '{}');
  return match_count;
end;
$$;

create function private.refresh_own_matches() returns int
language plpgsql
security definer -- calls refresh_matches, for nobody but the caller
set search_path = ''
as $$
begin
  if auth.uid() is null then
    raise exception 'auth.required' using errcode = 'PT401';
  end if;
  return private.refresh_matches(auth.uid());
end;
$$;

create function public.refresh_matches() returns int
language sql
set search_path = ''
as $$ select private.refresh_own_matches() $$;

-- New jobs against everybody, in one statement; then each list is cut to its best again.
create function private.match_new_jobs(job_ids uuid[]) returns void
language plpgsql
set search_path = ''
as $$
declare
  kept constant int := 200;
  worth_telling constant int := 60;
  gain record;
begin
  for gain in
    with ranked as (
      select * from private.rank_jobs(
        array(
          select want from public.preferences as want
          join public.profiles as profile on profile.user_id = want.user_id
          where profile.embedding is not null
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
    select user_id as person, count(*) filter (where is_new and score >= worth_telling) as good_count
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

-- One unread notification gathers an hour's new matches instead of one per batch.
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

-- Everybody's list, once a day: postings age, people do not press buttons.
create function private.match_everybody() returns void
language plpgsql
set search_path = ''
as $$
declare
  people uuid[] := array(select user_id from public.profiles where embedding is not null);
begin
  perform private.replace_matches(people, null);
  perform private.broadcast(person, 'matches.refreshed', '{}')
  from unnest(people) as person;
end;
$$;

-- The caller's ranking under the filters of the moment. Keys are the columns of preferences: a key
-- given here overrides the saved one, null clears it; ignored companies only ever add up.
create function private.match_own_jobs(filters jsonb, max_results int)
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
  from private.rank_jobs(
    array[want],
    private.candidate_jobs(want, max_results),
    least(greatest(max_results, 1), 200)
  ) as ranked
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

-- A person may save or judge a job that is not in their list; its score is ours to say.
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

revoke execute on function
  private.suitable_jobs(public.preferences[], uuid[]),
  private.rank_jobs(public.preferences[], uuid[], int),
  private.candidate_jobs(public.preferences, int),
  private.replace_matches(uuid[], uuid[]),
  private.refresh_matches(uuid),
  private.refresh_own_matches(),
  public.refresh_matches(),
  private.match_new_jobs(uuid[]),
  private.notify_new_matches(uuid, bigint),
  private.match_everybody(),
  private.match_own_jobs(jsonb, int),
  public.match_jobs(jsonb, int),
  private.score_own_match()
from public, anon, authenticated;
grant execute on function
  private.refresh_own_matches(),
  public.refresh_matches(),
  private.match_own_jobs(jsonb, int),
  public.match_jobs(jsonb, int)
to authenticated;

revoke all on table public.matches from anon, authenticated;
grant select on table public.matches to authenticated;
grant insert (job_id, status, feedback) on table public.matches to authenticated;
grant update (status, feedback) on table public.matches to authenticated;

alter table public.matches enable row level security;

create policy "owner reads matches" on public.matches
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner keeps matches" on public.matches
for insert to authenticated
with check (
  user_id = (select auth.uid())
  -- Another person's own job has no place in one's list; the subquery runs under its policies.
  and exists (select from public.jobs where id = job_id)
);

create policy "owner judges matches" on public.matches
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));
