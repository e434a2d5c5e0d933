-- The queue `job_embedding`, worked by `embed` in batches. A message carries the hash of its text.
-- An embedding of an older text is dropped and never replaces a newer one.

create function private.claim_job_embedding(max_jobs int)
returns table (
  msg_id bigint, job_id uuid, content_hash text, title text, company text, department text,
  required_skills text[], preferred_skills text[], description text
)
language plpgsql
security definer -- no client may use the queue
set search_path = ''
as $$
declare
  claimed record;
begin
  for claimed in select * from pgmq.read('job_embedding', 60, max_jobs) loop
    if claimed.read_ct > 5 then
      perform private.return_message('job_embedding', claimed.msg_id, 0, 'internal');
      continue;
    end if;
    return query
    select
      claimed.msg_id, job.id, job.content_hash, job.title, job.company, job.department,
      job.required_skills, job.preferred_skills, job.description
    from public.jobs as job
    where job.id = (claimed.message ->> 'job_id')::uuid
      and job.content_hash = claimed.message ->> 'content_hash';
    if not found then
      perform private.archive_message('job_embedding', claimed.msg_id); -- changed again, or removed
    end if;
  end loop;
end;
$$;

-- `results` is [{ msg_id, job_id, content_hash, embedding }]. Jobs that are embedded now are
-- matched with all people in the same transaction.
create function private.finish_job_embedding(results jsonb, model text, usage jsonb) returns void
language plpgsql
security definer -- writes jobs, which clients may not
set search_path = ''
as $$
declare
  embedded uuid[];
begin
  with result as materialized (
    select * from jsonb_to_recordset(results) as row (
      msg_id bigint, job_id uuid, content_hash text, embedding text
    )
    where private.archive_message('job_embedding', row.msg_id)
  ),
  written as (
    update public.jobs as job
    set embedding = result.embedding::extensions.vector,
      embedding_model = case when result.embedding is not null then model end
    from result
    where job.id = result.job_id and job.content_hash = result.content_hash
    returning job.id
  )
  select array_agg(id) into embedded from written;
  perform private.record_usage(null, usage);
  if cardinality(embedded) > 0 then
    perform private.match_new_jobs(embedded);
  end if;
  perform private.ping_while_waiting('job_embedding');
end;
$$;

create function public.claim_job_embedding(max_jobs int)
returns table (
  msg_id bigint, job_id uuid, content_hash text, title text, company text, department text,
  required_skills text[], preferred_skills text[], description text
)
language sql set search_path = ''
as $$ select * from private.claim_job_embedding(max_jobs) $$;

create function public.finish_job_embedding(results jsonb, model text, usage jsonb) returns void
language sql set search_path = ''
as $$ select private.finish_job_embedding(results, model, usage) $$;

revoke execute on function
  private.claim_job_embedding(int), public.claim_job_embedding(int),
  private.finish_job_embedding(jsonb, text, jsonb), public.finish_job_embedding(jsonb, text, jsonb)
from public, anon, authenticated;
grant execute on function
  private.claim_job_embedding(int), public.claim_job_embedding(int),
  private.finish_job_embedding(jsonb, text, jsonb), public.finish_job_embedding(jsonb, text, jsonb)
to service_role;
