-- The AI provider: its budgets and cached answers, why the built-in engine had to answer for it,
-- and embedding everything anew when the model changes.

alter table public.ai_usage add column fell_back text; -- why the built-in engine had to answer
alter table public.cvs add column fell_back text;
alter table public.source_runs add column ai_call_count int not null default 0;
create index ai_usage_created_at_idx on public.ai_usage (created_at);
create index profiles_embedding_model_idx on public.profiles (embedding_model);
create index jobs_embedding_model_idx on public.jobs (embedding_model)
where closed_at is null and duplicate_of is null;

-- Which model embeds is a setting of the functions, and two models are never compared: when it
-- changes, everything is embedded anew. Until a profile and a job agree, meaning is left out of
-- their score; an embedder that cannot be had makes messages wait, however long.

-- Whether any open job was embedded by another model. From the ends of an index: nearly free.
create function private.has_other_models(model text) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from public.jobs
    where embedding_model < model and closed_at is null and duplicate_of is null
  ) or exists (
    select from public.jobs
    where embedding_model > model and closed_at is null and duplicate_of is null
  )
$$;

-- Queues what another model embedded, some at a time: the worker says its model whenever it starts,
-- so the next lot follows when this one is done. Says how many were queued.
create function private.reembed_with(model text) returns int
language plpgsql
security definer -- sends to queues
set search_path = ''
as $$
declare
  at_a_time constant int := 500;
  profile_count int := 0;
  job_count int := 0;
begin
  -- Two workers would queue the same ones.
  if not pg_try_advisory_xact_lock(hashtextextended('reembed_with', 0)) then
    return 0;
  end if;
  if (select count(*) < at_a_time from pgmq.q_profile_embedding) then
    select count(*) into profile_count
    from (
      select user_id from public.profiles
      where embedding_model < model or embedding_model > model
      limit at_a_time * 2
    ) as other,
    pgmq.send('profile_embedding', jsonb_build_object('user_id', other.user_id))
    where not exists (
      select from pgmq.q_profile_embedding as queued
      where queued.message ->> 'user_id' = other.user_id::text
    );
  end if;
  if private.has_other_models(model) and (select count(*) < at_a_time from pgmq.q_job_embedding) then
    select count(*) into job_count
    from (
      select id, content_hash from public.jobs
      where (embedding_model < model or embedding_model > model)
        and closed_at is null and duplicate_of is null
      limit at_a_time * 2
    ) as other,
    pgmq.send(
      'job_embedding', jsonb_build_object('job_id', other.id, 'content_hash', other.content_hash)
    )
    where not exists (
      select from pgmq.q_job_embedding as queued
      where queued.message ->> 'job_id' = other.id::text
    );
  end if;
  return profile_count + job_count;
end;
$$;

-- The embedder cannot be had: the messages wait, and this was no attempt of theirs. What was paid
-- on the way, for `person` or the house, is recorded all the same.
create function private.postpone_embedding(
  queue text, message_ids bigint[], seconds int, person uuid, usage jsonb
) returns void
language plpgsql
security definer -- the queues are nobody's but ours
set search_path = ''
as $$
begin
  if queue not in ('job_embedding', 'profile_embedding') then
    raise exception 'request.invalid' using errcode = 'PT400';
  end if;
  execute format(
    'update pgmq.%I
     set vt = clock_timestamp() + make_interval(secs => $2), read_ct = greatest(read_ct - 1, 0)
     where msg_id = any ($1)',
    'q_' || queue
  ) using message_ids, seconds;
  if person is null or exists (select from auth.users where id = person) then
    perform private.record_usage(person, usage);
  end if;
end;
$$;

create function public.reembed_with(model text) returns int
language sql set search_path = ''
as $$ select private.reembed_with(model) $$;

create function public.postpone_embedding(
  queue text, message_ids bigint[], seconds int, person uuid default null, usage jsonb default '[]'
) returns void
language sql set search_path = ''
as $$ select private.postpone_embedding(queue, message_ids, seconds, person, usage) $$;

revoke execute on function
  private.has_other_models(text),
  private.reembed_with(text), public.reembed_with(text),
  private.postpone_embedding(text, bigint[], int, uuid, jsonb),
  public.postpone_embedding(text, bigint[], int, uuid, jsonb)
from public, anon, authenticated;
grant execute on function
  private.reembed_with(text), public.reembed_with(text),
  private.postpone_embedding(text, bigint[], int, uuid, jsonb),
  public.postpone_embedding(text, bigint[], int, uuid, jsonb)
to service_role;

-- Answers of AI models, so that the same question is not paid for twice. Sealed by the functions,
-- since those about people hold their contact; gone with the account, and after 30 days.

create table private.ai_cache (
  key text primary key, -- SHA-256 of the person, the task as it was asked, the model and the text
  user_id uuid references auth.users (id) on delete cascade, -- null: about public postings
  task text not null,
  sealed bytea not null,
  key_id text not null, -- which key opens it
  expires_at timestamptz not null default now() + interval '30 days',
  constraint ai_cache_key_is_a_hash check (key ~ '^[0-9a-f]{64}$')
);
comment on table private.ai_cache is 'Sealed answers of AI models, kept for a while.';

create index ai_cache_user_id_idx on private.ai_cache (user_id);
create index ai_cache_expires_at_idx on private.ai_cache (expires_at);

revoke all on table private.ai_cache from public, anon, authenticated, service_role;

create function private.read_ai_answer(key text) returns table (sealed text, key_id text)
language sql
stable
security definer -- the table is nobody's but ours
set search_path = ''
as $$
  select encode(kept.sealed, 'base64'), kept.key_id
  from private.ai_cache as kept
  where kept.key = read_ai_answer.key and kept.expires_at > now()
$$;

create function private.write_ai_answer(
  key text, task text, sealed text, key_id text, person uuid
) returns void
language sql
security definer -- the table is nobody's but ours
set search_path = ''
as $$
  insert into private.ai_cache (key, user_id, task, sealed, key_id)
  select key, person, task, decode(sealed, 'base64'), key_id
  -- Erased meanwhile: then nothing of them is kept.
  where person is null or exists (select from auth.users where id = person)
  on conflict on constraint ai_cache_pkey do update
  set sealed = excluded.sealed, key_id = excluded.key_id, expires_at = excluded.expires_at
$$;

create function public.read_ai_answer(key text) returns table (sealed text, key_id text)
language sql stable set search_path = ''
as $$ select * from private.read_ai_answer(key) $$;

create function public.write_ai_answer(
  key text, task text, sealed text, key_id text, person uuid default null
) returns void
language sql set search_path = ''
as $$ select private.write_ai_answer(key, task, sealed, key_id, person) $$;

revoke execute on function
  private.read_ai_answer(text), public.read_ai_answer(text),
  private.write_ai_answer(text, text, text, text, uuid),
  public.write_ai_answer(text, text, text, text, uuid)
from public, anon, authenticated;
grant execute on function
  private.read_ai_answer(text), public.read_ai_answer(text),
  private.write_ai_answer(text, text, text, text, uuid),
  public.write_ai_answer(text, text, text, text, uuid)
to service_role;

-- Somebody described has matches. Their embedding may be on its way: then meaning is left out.
create function private.is_described(profile public.profiles) returns boolean
language sql
immutable
set search_path = ''
as $$
  select profile.embedding is not null or profile.title_families <> '{}' or profile.evidence <> '{}'
$$;

revoke execute on function private.is_described(public.profiles) from public, anon, authenticated;

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
create or replace function private.candidate_jobs(want public.preferences, at_least int)
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

-- New jobs against everybody, in one statement; then each list is cut to its best again.
create or replace function private.match_new_jobs(job_ids uuid[]) returns void
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

-- Everybody's list, once a day: postings age, people do not press buttons.
create or replace function private.match_everybody() returns void
language plpgsql
set search_path = ''
as $$
declare
  people uuid[] := array(select user_id from public.profiles where private.is_described(profiles));
begin
  perform private.replace_matches(people, null);
  perform private.broadcast(person, 'matches.refreshed', '{}')
  from unnest(people) as person;
end;
$$;

-- Called by the finish of each queue with the `usage` its worker reports.
create or replace function private.record_usage(person uuid, usage jsonb) returns void
language sql
set search_path = ''
as $$
  insert into public.ai_usage
    (user_id, task, engine, model, input_tokens, output_tokens, cost, duration_ms, fell_back)
  select person, task, engine, model, coalesce(input_tokens, 0), coalesce(output_tokens, 0),
    coalesce(cost, 0), coalesce(duration_ms, 0), fell_back
  from jsonb_to_recordset(coalesce(usage, '[]')) as row (
    task text, engine text, model text, input_tokens int, output_tokens int, cost numeric,
    duration_ms int, fell_back text
  )
$$;

-- What all and what one person have cost in the last 24 hours: asked before a provider is.
create function private.ai_spent(person uuid, out house numeric, out person_cost numeric)
language sql
stable
security definer -- sums up everybody's
set search_path = ''
as $$
  select coalesce(sum(cost), 0), coalesce(sum(cost) filter (where user_id = ai_spent.person), 0)
  from public.ai_usage
  where created_at > now() - interval '24 hours'
$$;

create function public.ai_spent(person uuid default null)
returns table (house numeric, person_cost numeric)
language sql stable set search_path = ''
as $$ select * from private.ai_spent(person) $$;

revoke execute on function private.ai_spent(uuid), public.ai_spent(uuid)
from public, anon, authenticated;
grant execute on function private.ai_spent(uuid), public.ai_spent(uuid) to service_role;

-- Archives are for looking into what happened last week, dead letters last month; not for ever.
create or replace function private.prune_queues() returns void
language plpgsql
set search_path = ''
as $$
declare
  queue text;
begin
  foreach queue in array array['cv_reading', 'job_ingesting', 'job_embedding', 'profile_embedding']
  loop
    execute format(
      'delete from pgmq.%I where archived_at < now() - interval ''7 days''', 'a_' || queue
    );
  end loop;
  delete from pgmq.q_dead_letters where enqueued_at < now() - interval '30 days';
  delete from private.ai_cache where expires_at < now();
  delete from public.source_runs where created_at < now() - interval '90 days';
end;
$$;

-- `result` holds either `failure_code`, or what was read with its derived columns.
create or replace function private.finish_cv_reading(message_id bigint, cv uuid, result jsonb) returns void
language plpgsql
security definer -- writes the profile of whoever owns the cv
set search_path = ''
as $$
declare
  owner uuid;
begin
  if not private.archive_message('cv_reading', message_id) then
    return;
  end if;
  perform private.ping_while_waiting('cv_reading', 'read-cv');
  select user_id into owner from public.cvs where id = cv for update;
  if owner is null then
    return; -- removed meanwhile
  end if;
  perform private.record_usage(owner, result -> 'usage');
  if result ->> 'failure_code' is not null then
    perform private.fail_cv(cv, result ->> 'failure_code');
    return;
  end if;

  perform private.write_profile(cv, owner, result);
  perform private.write_derived(owner, result -> 'derived');
  -- Rows the person wrote are not in the derived columns yet, and an embedding under way was made
  -- of rows that are gone now. An embedding that has to wait waits there, too.
  if private.profile_differs_from_cv(owner, cv)
    or exists (select from pgmq.q_profile_embedding where message ->> 'user_id' = owner::text)
    or (result -> 'derived' ->> 'embedding_waits')::boolean
  then
    update public.profiles set stale_at = null where user_id = owner;
    perform private.mark_profile_stale(owner);
  end if;
  perform private.refresh_matches(owner);
  update public.cvs
  set status = 'ready', step = null, engine = result ->> 'engine',
    fell_back = result ->> 'fell_back', updated_at = now()
  where id = cv;
  insert into public.notifications (user_id, type, payload)
  values (owner, 'cv_ready', jsonb_build_object(
    'cv_id', cv,
    'match_count', (select count(*) from public.matches where user_id = owner and status <> 'dismissed')
  ));
  perform private.broadcast(owner, 'profile.changed', '{}');
end;
$$;

create or replace function private.claim_profile_embedding()
returns table (msg_id bigint, user_id uuid, profile jsonb)
language plpgsql
security definer -- the queue is nobody's but ours
set search_path = ''
as $$
declare
  claimed record;
  person uuid;
begin
  loop
    select * into claimed from private.claim_message('profile_embedding', 90);
    if claimed.msg_id is null then
      return;
    end if;
    person := (claimed.message ->> 'user_id')::uuid;
    if claimed.read_ct > 5 then
      perform private.return_message('profile_embedding', claimed.msg_id, 0, 'internal');
      continue;
    end if;
    -- Cleared before the rows are read: an edit from here on sends a message of its own.
    update public.profiles set stale_at = null where profiles.user_id = person;
    if not found then
      perform private.archive_message('profile_embedding', claimed.msg_id);
      continue;
    end if;
    return query select claimed.msg_id, person, private.profile_rows(person);
    return;
  end loop;
end;
$$;

-- Calls to an AI provider are capped per run: a chunk sets its own aside before it starts, so that
-- two at once stay within the cap together. Says how many it may make.
create function private.reserve_ai_calls(run uuid, wanted int, at_most int) returns int
language plpgsql
security definer -- writes source_runs, which clients may not
set search_path = ''
as $$
declare
  before int;
  granted int;
begin
  select ai_call_count into before from public.source_runs where id = run for update;
  if not found then
    return 0;
  end if;
  granted := greatest(0, least(wanted, at_most - before));
  update public.source_runs set ai_call_count = before + granted where id = run;
  return granted;
end;
$$;

create function public.reserve_ai_calls(run uuid, wanted int, at_most int) returns int
language sql set search_path = ''
as $$ select private.reserve_ai_calls(run, wanted, at_most) $$;

revoke execute on function
  private.reserve_ai_calls(uuid, int, int), public.reserve_ai_calls(uuid, int, int)
from public, anon, authenticated;
grant execute on function
  private.reserve_ai_calls(uuid, int, int), public.reserve_ai_calls(uuid, int, int)
to service_role;

-- The functions know their model, the database does not: they look now and then whether it changed.
select cron.schedule('check-embedding-model', '*/10 * * * *', $$select private.ping_worker('embed')$$);
