-- The years a posting asks for, and the phrase behind each of its facts.

alter table public.jobs
  add column years_min int,
  add column years_max int,
  add column phrases jsonb not null default '{}',
  add constraint jobs_years_are_a_range check (years_min <= years_max),
  add constraint jobs_years_fit_a_life
    check (years_min between 0 and 60 and years_max between 0 and 60),
  add constraint jobs_phrases_fit check (
    jsonb_typeof(phrases) = 'object' and octet_length(phrases::text) <= 200000
  );

create or replace function private.write_postings(source uuid, postings jsonb, out added int, out written int)
language plpgsql
set search_path = ''
as $$
declare
  changed uuid[];
  keys text[];
begin
  -- A changed posting leaves the copies it had: both its old and its new equals are settled.
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
  )) where cardinality(changed) > 0;
end;
$$;
