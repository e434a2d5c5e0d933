-- An achievement is one line of what was done in an experience: the unit of evidence.

create table public.achievements (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.profiles (user_id) on delete cascade,
  experience_id uuid not null,
  text text not null,
  position int not null default 0,
  cv_id uuid, -- the cv it came from, which may be gone by now; null once the person edited it
  created_at timestamptz not null default now(),
  constraint achievements_text_fits check (char_length(text) between 1 and 4000),
  -- The pair keeps an achievement with the owner of its experience.
  constraint achievements_belong_to_an_experience foreign key (experience_id, user_id)
  references public.experiences (id, user_id) on delete cascade
);
comment on table public.achievements is 'One line of what was done in an experience.';

create index achievements_experience_id_idx on public.achievements (experience_id, user_id, position);
create index achievements_user_id_idx on public.achievements (user_id);

create trigger claim_edit
before update on public.achievements
for each row execute function private.claim_edit();

create trigger profile_edited
after insert or update or delete on public.achievements
for each row when (current_user = 'authenticated')
execute function private.profile_edited();

revoke all on table public.achievements from anon, authenticated;
grant select, delete on table public.achievements to authenticated;
grant insert (id, experience_id, text, position) on table public.achievements to authenticated;
grant update (text, position) on table public.achievements to authenticated;

alter table public.achievements enable row level security;

create policy "second factor where enrolled" on public.achievements
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "owner reads achievements" on public.achievements
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner adds achievements" on public.achievements
for insert to authenticated with check (user_id = (select auth.uid()));

create policy "owner edits achievements" on public.achievements
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

create policy "owner removes achievements" on public.achievements
for delete to authenticated using (user_id = (select auth.uid()));
