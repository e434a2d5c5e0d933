-- A date knows how exact it is: "2016" is no "January 2016". Nobody knows it of the dates before.

create type public.date_precision as enum ('year', 'month', 'day');

alter table public.experiences
  add column started_precision public.date_precision,
  add column ended_precision public.date_precision,
  drop constraint experiences_end_after_they_start,
  add constraint experiences_end_after_they_start check (
    date_trunc(coalesce(least(started_precision, ended_precision), 'day')::text, ended_on::timestamp)
    >= date_trunc(coalesce(least(started_precision, ended_precision), 'day')::text, started_on::timestamp)
  ),
  add constraint experiences_precisions_are_of_dates check (
    (started_on is not null or started_precision is null)
    and (ended_on is not null or ended_precision is null)
  );
grant insert (started_precision, ended_precision), update (started_precision, ended_precision)
on table public.experiences to authenticated;

alter table public.education
  add column started_precision public.date_precision,
  add column ended_precision public.date_precision,
  drop constraint education_ends_after_it_starts,
  add constraint education_ends_after_it_starts check (
    date_trunc(coalesce(least(started_precision, ended_precision), 'day')::text, ended_on::timestamp)
    >= date_trunc(coalesce(least(started_precision, ended_precision), 'day')::text, started_on::timestamp)
  ),
  add constraint education_precisions_are_of_dates check (
    (started_on is not null or started_precision is null)
    and (ended_on is not null or ended_precision is null)
  );
grant insert (started_precision, ended_precision), update (started_precision, ended_precision)
on table public.education to authenticated;

alter table public.certificates
  add column issued_precision public.date_precision,
  add constraint certificates_precision_is_of_a_date check (
    issued_on is not null or issued_precision is null
  );
grant insert (issued_precision), update (issued_precision)
on table public.certificates to authenticated;

create or replace function public.save_experience(
  fields jsonb, lines text[], experience_id uuid default null
) returns uuid
language plpgsql
set search_path = ''
as $$
declare
  entry public.experiences := jsonb_populate_record(null::public.experiences, fields);
  saved uuid := experience_id;
begin
  perform private.require_caller();
  if saved is null then
    insert into public.experiences
      (employer, title, started_on, started_precision, ended_on, ended_precision, is_current,
        location, position)
    values (
      entry.employer, entry.title, entry.started_on, entry.started_precision, entry.ended_on,
      entry.ended_precision, coalesce(entry.is_current, false), entry.location, coalesce(entry.position, 0)
    )
    returning id into saved;
  else
    update public.experiences
    set employer = entry.employer, title = entry.title, started_on = entry.started_on,
      started_precision = entry.started_precision, ended_on = entry.ended_on,
      ended_precision = entry.ended_precision, is_current = coalesce(entry.is_current, false),
      location = entry.location, position = coalesce(entry.position, position)
    where id = saved;
    if not found then
      raise exception 'not_found' using errcode = 'PT404';
    end if;
  end if;

  with wanted as (
    select text, place::int - 1 as place, row_number() over (partition by text order by place) as nth
    from unnest(lines) with ordinality as line (text, place)
  ), kept as (
    select id, text, position, row_number() over (partition by text order by position, id) as nth
    from public.achievements where achievements.experience_id = saved
  ), paired as (
    select kept.id, kept.position, wanted.text, wanted.place
    from kept full join wanted using (text, nth)
  ), gone as (
    delete from public.achievements
    where id in (select id from paired where place is null)
  ), moved as (
    update public.achievements set position = place
    from paired where achievements.id = paired.id and achievements.position <> place
  )
  insert into public.achievements (experience_id, text, position)
  select saved, text, place from paired where id is null;
  return saved;
end;
$$;

create or replace function private.write_profile(cv uuid, person uuid, result jsonb) returns void
language plpgsql
set search_path = ''
as $$
declare
  draft jsonb := result -> 'profile';
begin
  delete from public.experiences as experience
  where experience.user_id = person and experience.cv_id is not null
    -- An experience stays while it has an achievement that the person wrote.
    and not exists (
      select from public.achievements as achievement
      where achievement.experience_id = experience.id and achievement.cv_id is null
    );
  delete from public.achievements where user_id = person and cv_id is not null;
  delete from public.education where user_id = person and cv_id is not null;
  delete from public.certificates where user_id = person and cv_id is not null;

  update public.profiles
  set headline = draft ->> 'headline', summary = draft ->> 'summary',
    skills = array(select jsonb_array_elements_text(draft -> 'skills')),
    languages = draft -> 'languages', links = draft -> 'links', cv_id = cv, updated_at = now()
  where user_id = person
    and (cv_id is not null or (
      headline is null and summary is null and skills = '{}' and languages = '[]' and links = '[]'
    ));

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

  insert into public.profile_contacts (user_id, sealed, key_id, cv_id)
  select person, decode(result -> 'contact' ->> 'sealed', 'base64'), result -> 'contact' ->> 'key_id', cv
  where result -> 'contact' ->> 'sealed' is not null
  on conflict (user_id) do update
  set sealed = excluded.sealed, key_id = excluded.key_id, cv_id = excluded.cv_id, updated_at = now()
  where profile_contacts.cv_id is not null;
end;
$$;

create or replace function private.profile_rows(person uuid) returns jsonb
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
