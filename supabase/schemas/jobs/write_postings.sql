-- The workers of `job_ingesting` write with these: postings, their copies, and the end of a run.

-- Inserts or updates a batch, decides which of equal postings is the original, and queues changed
-- texts for embedding.
create function private.write_postings(source uuid, postings jsonb, out added int, out written int)
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

-- Among equal open postings, the first seen is the original; the others point to it.
create function private.settle_duplicates(keys text[]) returns void
language sql
set search_path = ''
as $$
  with ranked as (
    select id, duplicate_of, first_value(id) over (
      partition by duplicate_key order by first_seen_at, id
    ) as original
    from public.jobs
    where duplicate_key = any (keys) and closed_at is null and user_id is null
  )
  update public.jobs as job
  set duplicate_of = nullif(ranked.original, ranked.id)
  from ranked
  where job.id = ranked.id
    and job.duplicate_of is distinct from nullif(ranked.original, ranked.id)
$$;

-- The run ends when no chunk is left. An open job that it did not list is missed; missed twice
-- closes it.
create function private.end_source_run(run uuid) returns void
language plpgsql
set search_path = ''
as $$
declare
  ended public.source_runs;
  before int;
  closed_keys text[];
begin
  if exists (select from private.posting_chunks where source_run_id = run) then
    return;
  end if;
  select * into ended from public.source_runs where id = run and status = 'normalising' for update;
  if ended.id is null then
    return;
  end if;
  -- Far fewer postings at once are probably a list cut off, so the run fails. When the next run
  -- lists as few, they are believed.
  select listed_count - rejected_count into before from public.source_runs
  where source_id = ended.source_id and finished_at is not null and listed_count > rejected_count
  order by created_at desc
  limit 1;
  if ended.listed_count > ended.rejected_count
    and (ended.listed_count - ended.rejected_count) * 5 < before
  then
    perform private.fail_source_run(run, 'source.incomplete');
    return;
  end if;
  update public.source_runs set status = 'finished', finished_at = now() where id = run;
  -- An answer without any posting is probably a failure of the source, so nothing is closed.
  if ended.listed_count <= ended.rejected_count then
    return;
  end if;
  with missed as (
    update public.jobs
    set missed_count = missed_count + 1,
      closed_at = case when missed_count + 1 >= 2 then now() end
    where source_id = ended.source_id and closed_at is null and last_seen_at < ended.created_at
    returning duplicate_key, closed_at
  )
  select array_agg(duplicate_key) filter (where closed_at is not null) into closed_keys from missed;
  update public.source_runs set closed_count = coalesce(cardinality(closed_keys), 0) where id = run;
  -- A copy of a closed original becomes the original.
  perform private.settle_duplicates(closed_keys);
end;
$$;

revoke execute on function
  private.write_postings(uuid, jsonb),
  private.settle_duplicates(text[]),
  private.end_source_run(uuid)
from public, anon, authenticated;
