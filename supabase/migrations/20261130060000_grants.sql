-- Writes the grants of every table for the three roles of the API, so that they no longer depend on
-- what the project granted by itself. The runs of cron jobs are kept for a week.

alter default privileges in schema public
  revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public
  revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public
  revoke all on functions from anon, authenticated, service_role;

revoke all on table
  public.achievements,
  public.ai_usage,
  public.certificates,
  public.consents,
  public.cvs,
  public.education,
  public.experiences,
  public.exports,
  public.jobs,
  public.matches,
  public.notifications,
  public.preferences,
  public.profiles,
  public.source_runs,
  public.sources
from service_role;
grant select, insert, update, delete on table
  public.achievements,
  public.ai_usage,
  public.certificates,
  public.consents,
  public.cvs,
  public.education,
  public.experiences,
  public.exports,
  public.jobs,
  public.matches,
  public.notifications,
  public.preferences,
  public.profiles,
  public.source_runs,
  public.sources
to service_role;
revoke all on sequence public.ai_usage_id_seq from service_role;
revoke all on table private.rate_limits, private.allowances
from public, anon, authenticated, service_role;

-- Workers do not call a function that people call for themselves.
revoke execute on function
  public.match_jobs(jsonb, int), public.refresh_matches(), public.retry_cv(uuid),
  public.save_experience(jsonb, text[], uuid), public.move_experience_up(uuid),
  public.list_sessions(), public.end_session(uuid), public.end_other_sessions()
from service_role;

-- Postings are queued for embedding in a fixed order.
create or replace function private.write_postings(source uuid, postings jsonb, out added int, out written int)
language plpgsql
set search_path = ''
as $$
declare
  changed uuid[];
  keys text[];
begin
  -- A changed posting is no copy of its old equals any more: both its old and its new equals are
  -- decided again.
  keys := array(
    select posting ->> 'duplicate_key' from jsonb_array_elements(postings) as posting
    union
    select job.duplicate_key
    from public.jobs as job
    join jsonb_array_elements(postings) as posting on posting ->> 'external_id' = job.external_id
    where job.source_id = source
  );
  with posting as (
    select * from jsonb_populate_recordset(null::public.jobs, postings)
  ),
  before as materialized (
    select job.external_id, job.content_hash, job.embedding is not null as is_embedded
    from public.jobs as job join posting using (external_id)
    where job.source_id = source
  ),
  upserted as (
    insert into public.jobs as job (
      source_id, external_id, title, company, description, locations, workplace_type,
      employment_type, seniority, department, salary_min, salary_max, salary_currency,
      salary_period, required_skills, preferred_skills, title_family, title_field, language, url,
      apply_url, posted_at, raw_hash, content_hash, duplicate_key, years_min, years_max, phrases
    )
    select
      source, external_id, title, company, description, coalesce(locations, '{}'), workplace_type,
      employment_type, seniority, department, salary_min, salary_max, salary_currency,
      salary_period, coalesce(required_skills, '{}'), coalesce(preferred_skills, '{}'),
      title_family, title_field, language, url, apply_url, posted_at, raw_hash, content_hash,
      duplicate_key, years_min, years_max, coalesce(phrases, '{}')
    from posting
    on conflict (source_id, external_id) do update
    set title = excluded.title, company = excluded.company, description = excluded.description,
      locations = excluded.locations, workplace_type = excluded.workplace_type,
      employment_type = excluded.employment_type, seniority = excluded.seniority,
      department = excluded.department, salary_min = excluded.salary_min,
      salary_max = excluded.salary_max, salary_currency = excluded.salary_currency,
      salary_period = excluded.salary_period, required_skills = excluded.required_skills,
      preferred_skills = excluded.preferred_skills, title_family = excluded.title_family,
      title_field = excluded.title_field, language = excluded.language, url = excluded.url,
      apply_url = excluded.apply_url, posted_at = excluded.posted_at,
      raw_hash = excluded.raw_hash, content_hash = excluded.content_hash,
      duplicate_key = excluded.duplicate_key, years_min = excluded.years_min,
      years_max = excluded.years_max, phrases = excluded.phrases, last_seen_at = now(), missed_count = 0,
      closed_at = null
    returning job.id, job.external_id, job.content_hash
  )
  select
    count(*) filter (where before.external_id is null),
    count(*),
    array_agg(upserted.id) filter (
      where before.content_hash is distinct from upserted.content_hash or not before.is_embedded
    )
  into added, written, changed
  from upserted left join before using (external_id);

  perform private.settle_duplicates(keys);
  perform pgmq.send_batch('job_embedding', array(
    select jsonb_build_object('job_id', id, 'content_hash', content_hash)
    from public.jobs where id = any (changed)
    order by external_id
  )) where cardinality(changed) > 0;
end;
$$;

-- Archives and the runs of cron jobs are kept for 7 days, dead letters for 30. pg_cron itself
-- deletes none of its runs.
create or replace function private.prune_queues() returns void
language plpgsql
set search_path = ''
as $$
declare
  queue text;
begin
  foreach queue in array array[
    'cv_reading', 'job_ingesting', 'job_embedding', 'profile_embedding', 'account_work'
  ]
  loop
    execute format(
      'delete from pgmq.%I where archived_at < now() - interval ''7 days''', 'a_' || queue
    );
  end loop;
  delete from pgmq.q_dead_letters where enqueued_at < now() - interval '30 days';
  delete from private.ai_cache where expires_at < now();
  delete from public.source_runs where created_at < now() - interval '90 days';
  -- A run that ended with its server has no times, so it is found by the id of a later run.
  delete from cron.job_run_details where runid <= (
    select max(runid) from cron.job_run_details where start_time < now() - interval '7 days'
  );
end;
$$;
