-- A certificate, licence or registration the person holds.

create table public.certificates (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.profiles (user_id) on delete cascade,
  name text not null,
  issuer text,
  issued_on date,
  issued_precision public.date_precision, -- null: no date, or nobody knows
  position int not null default 0,
  cv_id uuid, -- the cv it came from, which may be removed; null once the person edited it
  created_at timestamptz not null default now(),
  constraint certificates_name_fits check (char_length(name) between 1 and 300),
  constraint certificates_issuer_fits check (char_length(issuer) <= 300),
  constraint certificates_precision_is_of_a_date check (
    issued_on is not null or issued_precision is null
  )
);
comment on table public.certificates is 'A certificate, licence or registration the person holds.';

create index certificates_user_id_idx on public.certificates (user_id, position);

create trigger claim_edit
before update on public.certificates
for each row execute function private.claim_edit();

create trigger profile_edited
after insert or update or delete on public.certificates
for each row when (current_user = 'authenticated')
execute function private.profile_edited();

revoke all on table public.certificates from anon, authenticated, service_role;
grant select, delete on table public.certificates to authenticated;
grant insert (id, name, issuer, issued_on, issued_precision, position)
on table public.certificates to authenticated;
grant update (name, issuer, issued_on, issued_precision, position)
on table public.certificates to authenticated;
grant select, insert, update, delete on table public.certificates to service_role;

alter table public.certificates enable row level security;

create policy "second factor where enrolled" on public.certificates
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "owner reads certificates" on public.certificates
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner adds certificates" on public.certificates
for insert to authenticated with check (user_id = (select auth.uid()));

create policy "owner edits certificates" on public.certificates
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

create policy "owner removes certificates" on public.certificates
for delete to authenticated using (user_id = (select auth.uid()));
