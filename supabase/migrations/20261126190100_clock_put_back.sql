-- A clock that is put back would keep what is claimed hidden until it is that late again. Nothing is
-- hidden for more than minutes, save where a source asks for an hour.
create function private.unhide_messages() returns void
language plpgsql
set search_path = ''
as $$
declare
  longest record;
begin
  for longest in
    values ('cv_reading', 5), ('job_ingesting', 65), ('job_embedding', 5), ('profile_embedding', 5)
  loop
    execute format(
      'update pgmq.%I set vt = clock_timestamp() where vt > clock_timestamp() + make_interval(mins => $1)',
      'q_' || longest.column1
    ) using longest.column2;
  end loop;
end;
$$;

create or replace function private.ping_idle_workers() returns void
language sql
set search_path = ''
as $$
  select private.unhide_messages();
  select private.ping_idle_worker(queue, worker)
  from (values
    ('cv_reading', 'read-cv'), ('job_ingesting', 'ingest-jobs'),
    ('job_embedding', 'embed'), ('profile_embedding', 'embed')
  ) as duty (queue, worker)
$$;

revoke execute on function private.unhide_messages() from public, anon, authenticated;
