-- Changes the key that seals. The functions hold the keys: they ask for rows sealed with other
-- keys, page by page, and write them back. A row that a person changed meanwhile keeps the person's
-- text.

create function private.sealed_rows(current_key text, after text, max_rows int)
returns table (place text, owner text, sealed text, key_id text)
language sql
stable
security definer -- no client holds a grant on the tables
set search_path = ''
as $$
  select kept.place, kept.owner, encode(kept.sealed, 'base64'), kept.key_id
  from (
    select 'contact ' || user_id as place, user_id::text as owner, sealed, key_id
    from public.profile_contacts
    union all
    select 'answer ' || key, key, sealed, key_id from private.ai_cache
  ) as kept
  where kept.key_id <> current_key and kept.place > after collate "C"
  order by kept.place collate "C"
  limit max_rows
$$;

-- `rows` hold the owner, the sealed text that was read (`was`), and the new `sealed` and `key_id`.
create function private.write_resealed(rows jsonb) returns int
language plpgsql
security definer -- no client holds a grant on the tables
set search_path = ''
as $$
declare
  contacts int;
  answers int;
begin
  with row as (
    select * from jsonb_to_recordset(rows) as row (owner text, was text, sealed text, key_id text)
  )
  update public.profile_contacts as kept
  set sealed = decode(row.sealed, 'base64'), key_id = row.key_id
  from row
  where kept.user_id::text = row.owner and kept.sealed = decode(row.was, 'base64');
  get diagnostics contacts = row_count;
  with row as (
    select * from jsonb_to_recordset(rows) as row (owner text, was text, sealed text, key_id text)
  )
  update private.ai_cache as kept
  set sealed = decode(row.sealed, 'base64'), key_id = row.key_id
  from row
  where kept.key = row.owner and kept.sealed = decode(row.was, 'base64');
  get diagnostics answers = row_count;
  return contacts + answers;
end;
$$;

create function public.sealed_rows(current_key text, after text default '', max_rows int default 200)
returns table (place text, owner text, sealed text, key_id text)
language sql stable set search_path = ''
as $$ select * from private.sealed_rows(current_key, after, max_rows) $$;

create function public.write_resealed(rows jsonb) returns int
language sql set search_path = ''
as $$ select private.write_resealed(rows) $$;

revoke execute on function
  private.sealed_rows(text, text, int), public.sealed_rows(text, text, int),
  private.write_resealed(jsonb), public.write_resealed(jsonb)
from public, anon, authenticated;
grant execute on function
  private.sealed_rows(text, text, int), public.sealed_rows(text, text, int),
  private.write_resealed(jsonb), public.write_resealed(jsonb)
to service_role;
