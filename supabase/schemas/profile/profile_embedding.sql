-- The queue `profile_embedding`, worked by `embed`. A person edited their profile, so its derived
-- columns and the person's matches must be made again.

-- The derived columns, as the task describe_candidate and the embedder made them.
create function private.write_derived(person uuid, derived jsonb) returns void
language sql
set search_path = ''
as $$
  update public.profiles
  set match_text = derived ->> 'match_text',
    evidence = derived -> 'evidence',
    title_families = array(select jsonb_array_elements_text(derived -> 'title_families')),
    related_families = array(select jsonb_array_elements_text(derived -> 'related_families')),
    title_fields = array(select jsonb_array_elements_text(derived -> 'title_fields')),
    seniority = (derived ->> 'seniority')::public.job_seniority,
    embedding = (derived ->> 'embedding')::extensions.vector,
    embedding_model = case when derived ->> 'embedding' is not null then derived ->> 'embedding_model' end
  where user_id = person
$$;

-- A text as the contract requires it: trimmed, not too long, null when nothing is left. The contract
-- trims the white space of ECMAScript; btrim alone trims only spaces.
create function private.tidy(value text, max_length int) returns text
language sql
immutable
set search_path = ''
as $$
  select nullif(btrim(left(btrim(value, white.space), max_length), white.space), '')
  from (values (
    U&'\0009\000A\000B\000C\000D\0020\00A0\1680\2000\2001\2002\2003\2004\2005\2006'
      '\2007\2008\2009\200A\2028\2029\202F\205F\3000\FEFF'
  )) as white (space)
$$;

-- The whole profile as the contract's ScoredProfile: rows with their ids, in order. Blank fields
-- and texts that are too long must not keep a profile from being matched.
create function private.profile_rows(person uuid) returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'headline', private.tidy(profile.headline, 300),
    'summary', private.tidy(profile.summary, 10000),
    'skills', to_jsonb(array(
      select skill
      from unnest(profile.skills) with ordinality as written (text, place),
        private.tidy(written.text, 120) as skill
      where skill is not null
      order by place
      limit 300
    )),
    'languages', coalesce((
      select jsonb_agg(jsonb_build_object(
        'name', private.tidy(language ->> 'name', 500), 'level', private.tidy(language ->> 'level', 500)
      ))
      from jsonb_path_query(profile.languages, '$[0 to 29]') as language
      where private.tidy(language ->> 'name', 500) is not null
    ), '[]'),
    'experiences', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', experience.id,
        'employer', private.tidy(experience.employer, 300),
        'title', private.tidy(experience.title, 300),
        'started_on', experience.started_on,
        'started_precision', experience.started_precision,
        'ended_on', experience.ended_on,
        'ended_precision', experience.ended_precision,
        'is_current', experience.is_current,
        'location', private.tidy(experience.location, 300),
        'achievements', coalesce((
          select jsonb_agg(
            jsonb_build_object('id', achievement.id, 'text', private.tidy(achievement.text, 4000))
            order by achievement.position
          )
          from public.achievements as achievement
          where achievement.experience_id = experience.id
            and private.tidy(achievement.text, 4000) is not null
        ), '[]')
      ) order by experience.position, experience.started_on desc nulls last)
      from public.experiences as experience where experience.user_id = person
    ), '[]'),
    'education', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', school.id,
        'school', private.tidy(school.school, 300),
        'degree', private.tidy(school.degree, 300),
        'area', private.tidy(school.area, 300),
        'started_on', school.started_on,
        'started_precision', school.started_precision,
        'ended_on', school.ended_on,
        'ended_precision', school.ended_precision
      ) order by school.position)
      from public.education as school where school.user_id = person
    ), '[]'),
    'certificates', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', certificate.id,
        'name', private.tidy(certificate.name, 300),
        'issuer', private.tidy(certificate.issuer, 300),
        'issued_on', certificate.issued_on,
        'issued_precision', certificate.issued_precision
      ) order by certificate.position)
      from public.certificates as certificate
      where certificate.user_id = person and private.tidy(certificate.name, 300) is not null
    ), '[]')
  )
  from public.profiles as profile
  where profile.user_id = person
$$;

create function private.claim_profile_embedding()
returns table (msg_id bigint, user_id uuid, profile jsonb)
language plpgsql
security definer -- no client may use the queue
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
    -- Cleared before the rows are read: a later edit sends its own message.
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

create function private.finish_profile_embedding(message_id bigint, person uuid, derived jsonb, usage jsonb)
returns void
language plpgsql
security definer -- writes derived columns, which clients may not
set search_path = ''
as $$
begin
  if not private.archive_message('profile_embedding', message_id) then
    return;
  end if;
  perform private.ping_while_waiting('profile_embedding');
  if not exists (select from public.profiles where user_id = person for update) then
    return; -- erased meanwhile
  end if;
  perform private.record_usage(person, usage);
  -- These columns were made from rows that were edited since. The columns of the newer rows are
  -- already written.
  if exists (
    select from pgmq.a_profile_embedding
    where msg_id > message_id and message ->> 'user_id' = person::text
  ) then
    return;
  end if;
  perform private.write_derived(person, derived);
  perform private.refresh_matches(person);
end;
$$;

create function public.claim_profile_embedding()
returns table (msg_id bigint, user_id uuid, profile jsonb)
language sql set search_path = ''
as $$ select * from private.claim_profile_embedding() $$;

create function public.finish_profile_embedding(message_id bigint, person uuid, derived jsonb, usage jsonb)
returns void
language sql set search_path = ''
as $$ select private.finish_profile_embedding(message_id, person, derived, usage) $$;

revoke execute on function
  private.write_derived(uuid, jsonb),
  private.tidy(text, int),
  private.profile_rows(uuid),
  private.claim_profile_embedding(), public.claim_profile_embedding(),
  private.finish_profile_embedding(bigint, uuid, jsonb, jsonb),
  public.finish_profile_embedding(bigint, uuid, jsonb, jsonb)
from public, anon, authenticated;
grant execute on function
  private.claim_profile_embedding(), public.claim_profile_embedding(),
  private.finish_profile_embedding(bigint, uuid, jsonb, jsonb),
  public.finish_profile_embedding(bigint, uuid, jsonb, jsonb)
to service_role;
