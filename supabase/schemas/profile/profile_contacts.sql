-- Name, e-mail, phone and address, sealed with AES-256-GCM before they reach the database. No
-- client has a grant: the function `contact` opens and seals them for their owner.

create table public.profile_contacts (
  user_id uuid primary key references public.profiles (user_id) on delete cascade,
  sealed bytea not null, -- 12 bytes of nonce, then ciphertext and tag
  key_id text not null, -- the key that sealed it, so that keys can be rotated
  cv_id uuid, -- the cv it came from, which may be removed; null once the person edited it
  updated_at timestamptz not null default now(),
  constraint profile_contacts_fit check (octet_length(sealed) between 28 and 20000)
);
comment on table public.profile_contacts is 'Contact fields of a profile, sealed outside the database.';

revoke all on table public.profile_contacts from anon, authenticated, service_role;
alter table public.profile_contacts enable row level security;

create function private.read_contact(person uuid)
returns table (sealed text, key_id text)
language sql
stable
security definer -- the table has no grants at all
set search_path = ''
as $$
  select encode(contact.sealed, 'base64'), contact.key_id
  from public.profile_contacts as contact
  where contact.user_id = person
$$;

create function public.read_contact(person uuid)
returns table (sealed text, key_id text)
language sql
stable
set search_path = ''
as $$ select * from private.read_contact(person) $$;

create function private.write_contact(person uuid, sealed text, key_id text)
returns void
language plpgsql
security definer -- the table has no grants at all
set search_path = ''
as $$
begin
  insert into public.profile_contacts (user_id, sealed, key_id)
  values (person, decode(write_contact.sealed, 'base64'), write_contact.key_id)
  on conflict (user_id) do update
  set sealed = excluded.sealed, key_id = excluded.key_id, cv_id = null, updated_at = now();
  -- The person wrote these fields, so they need no confirmation any more.
  update public.cvs set confidence = confidence - 'contact'
  where user_id = person and confidence ? 'contact';
  -- The new name may be in the text that was described and embedded.
  perform private.mark_profile_stale(person);
end;
$$;

create function public.write_contact(person uuid, sealed text, key_id text)
returns void
language sql
set search_path = ''
as $$ select private.write_contact(person, sealed, key_id) $$;

revoke execute on function
  public.read_contact(uuid), private.read_contact(uuid),
  public.write_contact(uuid, text, text), private.write_contact(uuid, text, text)
from public, anon, authenticated;
grant execute on function
  public.read_contact(uuid), private.read_contact(uuid),
  public.write_contact(uuid, text, text), private.write_contact(uuid, text, text)
to service_role;
