-- Scoring sees all that the tables hold: until now it cut a summary at 4,000 of 10,000 characters.

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
        'ended_on', experience.ended_on,
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
        'ended_on', school.ended_on
      ) order by school.position)
      from public.education as school where school.user_id = person
    ), '[]'),
    'certificates', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', certificate.id,
        'name', private.tidy(certificate.name, 300),
        'issuer', private.tidy(certificate.issuer, 300),
        'issued_on', certificate.issued_on
      ) order by certificate.position)
      from public.certificates as certificate
      where certificate.user_id = person and private.tidy(certificate.name, 300) is not null
    ), '[]')
  )
  from public.profiles as profile
  where profile.user_id = person
$$;
