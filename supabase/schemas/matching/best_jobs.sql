-- The best jobs for people, for any number of jobs. Up to `exact_limit` all jobs are scored: this
-- is exact, and faster there than any index. Above it, candidates for each person are chosen first.

-- The jobs that are worth scoring for one person, out of very many. `is_all` says that no job that
-- passes the filters was left out. When few pass, all are scored. When many pass, only the nearest
-- by meaning and those with a title of the person are scored: these parts decide most of a score,
-- so the best jobs are among them.
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
  -- Stops counting above the limit: Postgres makes a function's rows one by one only in a select
  -- list.
  select array_agg((passing.row).job_id) into job_ids
  from (select private.suitable_jobs(array[want], null) as row limit exact_limit + 1) as passing;
  job_ids := coalesce(job_ids, '{}');
  is_all := true;
  if cardinality(job_ids) <= exact_limit then
    return;
  end if;

  select * into own from public.profiles where user_id = want.user_id;
  -- Nearness means nothing while some jobs have embeddings of another model.
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
  -- The jobs that pass are far from the person's profile, so no index finds the best of them.
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
    -- The minimum score removed too many candidates. The other jobs may have enough points, and a
    -- list must not be shorter than the jobs allow.
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

revoke execute on function
  private.candidate_jobs(public.preferences, int, int),
  private.best_jobs(public.preferences[], int, int)
from public, anon, authenticated;
