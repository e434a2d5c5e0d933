-- The queue `cv_reading`, worked by the function `read-cv`.
--
-- An attempt counts from the start of parsing. A worker may die because of the file, or because of
-- a restart at that moment. So a cv whose parsing never ended is parsed once more, and is `failed`
-- (`cv.unreadable`) after the second time.

create function private.enqueue_cv() returns trigger
language plpgsql
security definer -- sends to a queue
set search_path = ''
as $$
begin
  -- The owner's id lets an erasure find messages about a cv that is already gone.
  perform pgmq.send('cv_reading', jsonb_build_object('cv_id', new.id, 'user_id', new.user_id));
  perform private.ping_worker_of('cv_reading');
  return null;
end;
$$;

create trigger enqueue_cv
after insert on public.cvs
for each row execute function private.enqueue_cv();

-- The row and a notification say how the reading of a cv ended.
create function private.fail_cv(cv uuid, code text) returns void
language plpgsql
set search_path = ''
as $$
declare
  owner uuid;
begin
  update public.cvs
  set status = 'failed', step = null, failure_code = code, updated_at = now()
  where id = cv and status in ('uploaded', 'reading')
  returning user_id into owner;
  if found then
    insert into public.notifications (user_id, type, payload)
    values (owner, 'cv_failed', jsonb_build_object('cv_id', cv, 'failure_code', code));
  end if;
end;
$$;

create function private.claim_cv_reading()
returns table (msg_id bigint, cv_id uuid, user_id uuid, path text, filename text)
language plpgsql
security definer -- no client may use the queue
set search_path = ''
as $$
declare
  claimed record;
  cv public.cvs;
begin
  loop
    select * into claimed from private.claim_message('cv_reading', 20);
    if claimed.msg_id is null then
      return;
    end if;
    select * into cv from public.cvs where id = (claimed.message ->> 'cv_id')::uuid for update;
    if cv.id is null or cv.status in ('ready', 'failed') then
      perform private.archive_message('cv_reading', claimed.msg_id);
      continue;
    end if;
    -- A message can come twice. The worker that holds the other one reads the cv, or its message
    -- returns.
    if exists (
      select from pgmq.q_cv_reading as other
      where other.msg_id <> claimed.msg_id and other.message = claimed.message
        and other.read_ct > 0 and other.vt > clock_timestamp()
    ) then
      perform private.archive_message('cv_reading', claimed.msg_id);
      continue;
    end if;
    if cv.parse_started_at is not null and cv.broken_parse_count > 0 then
      perform private.fail_cv(cv.id, 'cv.unreadable');
      perform private.archive_message('cv_reading', claimed.msg_id);
      continue;
    end if;
    if claimed.read_ct > 5 then
      perform private.fail_cv(cv.id, 'internal');
      perform private.return_message('cv_reading', claimed.msg_id, 0, 'internal');
      continue;
    end if;
    update public.cvs
    set status = 'reading', step = null, parse_started_at = null, updated_at = now(),
      broken_parse_count = broken_parse_count + (parse_started_at is not null)::int
    where id = cv.id;
    return query select claimed.msg_id, cv.id, cv.user_id, cv.path, cv.filename;
    return;
  end loop;
end;
$$;

-- Records the current step and keeps the message hidden. The attempt begins with `extracting` and
-- pauses while a provider is asked: when a worker stops while it waits, or after it parsed the
-- file, the file is not the cause.
create function private.set_cv_step(
  message_id bigint, cv uuid, step public.cv_step, asks_provider boolean
) returns void
language plpgsql
security definer -- clients never write a step
set search_path = ''
as $$
begin
  update public.cvs
  set step = set_cv_step.step, updated_at = now(),
    parse_started_at = case
      when set_cv_step.step in ('extracting', 'parsing') and not asks_provider
      then coalesce(parse_started_at, now())
    end
  where id = cv and status = 'reading';
  perform pgmq.set_vt('cv_reading', message_id, case when asks_provider then 90 else 20 end);
end;
$$;

-- Network, database or server failed, not the file: the attempt does not count.
create function private.retry_cv_reading(message_id bigint, cv uuid, seconds int) returns void
language plpgsql
security definer -- no client may use the queue
set search_path = ''
as $$
begin
  update public.cvs
  set status = 'uploaded', step = null, parse_started_at = null, updated_at = now()
  where id = cv and status = 'reading';
  if not private.return_message('cv_reading', message_id, seconds, 'internal') then
    perform private.fail_cv(cv, 'internal');
  end if;
end;
$$;

-- Whether a profile holds any fact. Contact data are none.
create function private.has_facts(person uuid) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from public.profiles
    where user_id = person and (
      headline is not null or summary is not null or skills <> '{}' or languages <> '[]' or links <> '[]'
    )
    union all
    select from public.experiences where user_id = person
    union all
    select from public.education where user_id = person
    union all
    select from public.certificates where user_id = person
  )
$$;

-- The profile that a reading is compared with; null while it holds no fact.
create function private.read_facts(person uuid) returns jsonb
language sql
stable
security definer -- the rows of any person, for a worker
set search_path = ''
as $$
  select private.profile_rows(person) || jsonb_build_object('links', links)
  from public.profiles where user_id = person and private.has_facts(person)
$$;

create function public.read_facts(person uuid) returns jsonb
language sql
stable
set search_path = ''
as $$ select private.read_facts(person) $$;

-- Writes what was read into an empty profile. `result` comes from read-cv, which chooses the ids so
-- that the evidence can name them.
create function private.write_profile(cv uuid, person uuid, result jsonb) returns void
language plpgsql
set search_path = ''
as $$
declare
  draft jsonb := result -> 'profile';
begin
  update public.profiles
  set headline = draft ->> 'headline', summary = draft ->> 'summary',
    skills = array(select jsonb_array_elements_text(draft -> 'skills')),
    languages = draft -> 'languages', links = draft -> 'links', cv_id = cv, updated_at = now()
  where user_id = person;

  insert into public.experiences
    (id, user_id, employer, title, started_on, started_precision, ended_on, ended_precision,
      is_current, location, position, cv_id)
  select id, person, employer, title, started_on, started_precision, ended_on, ended_precision,
    is_current, location, position, cv
  from jsonb_to_recordset(draft -> 'experiences') as row (
    id uuid, employer text, title text, started_on date, started_precision public.date_precision,
    ended_on date, ended_precision public.date_precision, is_current boolean, location text,
    position int
  );
  insert into public.achievements (id, user_id, experience_id, text, position, cv_id)
  select id, person, experience_id, text, position, cv
  from jsonb_to_recordset(draft -> 'achievements') as row (
    id uuid, experience_id uuid, text text, position int
  );
  insert into public.education
    (id, user_id, school, degree, area, started_on, started_precision, ended_on, ended_precision,
      position, cv_id)
  select id, person, school, degree, area, started_on, started_precision, ended_on,
    ended_precision, position, cv
  from jsonb_to_recordset(draft -> 'education') as row (
    id uuid, school text, degree text, area text, started_on date,
    started_precision public.date_precision, ended_on date, ended_precision public.date_precision,
    position int
  );
  insert into public.certificates
    (id, user_id, name, issuer, issued_on, issued_precision, position, cv_id)
  select id, person, name, issuer, issued_on, issued_precision, position, cv
  from jsonb_to_recordset(draft -> 'certificates') as row (
    id uuid, name text, issuer text, issued_on date, issued_precision public.date_precision,
    position int
  );
end;
$$;

-- A contact stays: only a person replaces it.
create function private.write_first_contact(cv uuid, person uuid, contact jsonb) returns void
language sql
set search_path = ''
as $$
  insert into public.profile_contacts (user_id, sealed, key_id, cv_id)
  select person, decode(contact ->> 'sealed', 'base64'), contact ->> 'key_id', cv
  where contact ->> 'sealed' is not null
  on conflict do nothing
$$;

-- `result` holds either `failure_code`, or the rows that were read and the derived columns, or
-- `proposals` where the profile held facts already.
create function private.finish_cv_reading(message_id bigint, cv uuid, result jsonb) returns void
language plpgsql
security definer -- writes the profile of the cv's owner
set search_path = ''
as $$
declare
  owner uuid;
  state public.cv_status;
  proposal_count int := 0;
begin
  select user_id, status into owner, state from public.cvs where id = cv for update;
  -- Another cv or the person filled the profile meanwhile: this one is read again and proposes.
  perform from public.profiles where user_id = owner for update;
  if state = 'reading' and result ? 'derived' and private.has_facts(owner) then
    perform private.record_usage(owner, result -> 'usage');
    perform private.retry_cv_reading(message_id, cv, 0);
    return;
  end if;
  if not private.archive_message('cv_reading', message_id) then
    return;
  end if;
  perform private.ping_while_waiting('cv_reading');
  if owner is null then
    return; -- removed meanwhile
  end if;
  perform private.record_usage(owner, result -> 'usage');
  if state in ('ready', 'failed') then
    return; -- another worker finished first
  end if;
  if result ->> 'failure_code' is not null then
    perform private.fail_cv(cv, result ->> 'failure_code');
    return;
  end if;

  perform private.write_first_contact(cv, owner, result -> 'contact');
  if result ? 'derived' then
    perform private.write_profile(cv, owner, result);
    perform private.write_derived(owner, result -> 'derived');
    -- Described again when an embedding under way is made of rows that are now gone, or has to wait.
    if exists (select from pgmq.q_profile_embedding where message ->> 'user_id' = owner::text)
      or (result -> 'derived' ->> 'embedding_waits')::boolean
    then
      update public.profiles set stale_at = null where user_id = owner;
      perform private.mark_profile_stale(owner);
    end if;
    perform private.refresh_matches(owner);
  elsif not exists (
    select from public.cvs
    where user_id = owner and id <> cv and status = 'ready' and text_hash = result ->> 'text_hash'
  ) then
    proposal_count := private.add_proposals(owner, cv, result -> 'proposals');
  end if;
  update public.cvs
  set status = 'ready', step = null, engine = result ->> 'engine',
    fell_back = result ->> 'fell_back', confidence = coalesce(result -> 'confidence', '{}'),
    unplaced = coalesce(result -> 'unplaced', '[]'), text_hash = result ->> 'text_hash',
    chosen_at = clock_timestamp(), updated_at = now()
  where id = cv;
  insert into public.notifications (user_id, type, payload)
  values (owner, 'cv_ready', jsonb_build_object(
    'cv_id', cv,
    'match_count', (select count(*) from public.matches where user_id = owner and status <> 'dismissed'),
    'proposal_count', proposal_count
  ));
  perform private.broadcast(owner, 'profile.changed', '{}');
end;
$$;

create function public.claim_cv_reading()
returns table (msg_id bigint, cv_id uuid, user_id uuid, path text, filename text)
language sql set search_path = ''
as $$ select * from private.claim_cv_reading() $$;

create function public.set_cv_step(
  message_id bigint, cv uuid, step public.cv_step, asks_provider boolean default false
) returns void
language sql set search_path = ''
as $$ select private.set_cv_step(message_id, cv, step, asks_provider) $$;

create function public.retry_cv_reading(message_id bigint, cv uuid, seconds int) returns void
language sql set search_path = ''
as $$ select private.retry_cv_reading(message_id, cv, seconds) $$;

create function public.finish_cv_reading(message_id bigint, cv uuid, result jsonb) returns void
language sql set search_path = ''
as $$ select private.finish_cv_reading(message_id, cv, result) $$;

revoke execute on function
  private.enqueue_cv(),
  private.fail_cv(uuid, text),
  private.has_facts(uuid),
  private.read_facts(uuid), public.read_facts(uuid),
  private.write_profile(uuid, uuid, jsonb),
  private.write_first_contact(uuid, uuid, jsonb),
  private.claim_cv_reading(), public.claim_cv_reading(),
  private.set_cv_step(bigint, uuid, public.cv_step, boolean),
  public.set_cv_step(bigint, uuid, public.cv_step, boolean),
  private.retry_cv_reading(bigint, uuid, int), public.retry_cv_reading(bigint, uuid, int),
  private.finish_cv_reading(bigint, uuid, jsonb), public.finish_cv_reading(bigint, uuid, jsonb)
from public, anon, authenticated;
grant execute on function
  private.read_facts(uuid), public.read_facts(uuid),
  private.claim_cv_reading(), public.claim_cv_reading(),
  private.set_cv_step(bigint, uuid, public.cv_step, boolean),
  public.set_cv_step(bigint, uuid, public.cv_step, boolean),
  private.retry_cv_reading(bigint, uuid, int), public.retry_cv_reading(bigint, uuid, int),
  private.finish_cv_reading(bigint, uuid, jsonb), public.finish_cv_reading(bigint, uuid, jsonb)
to service_role;
