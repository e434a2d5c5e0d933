-- Writes one fact into a profile. It runs as the person: the grants say which columns a person may
-- write, and the policies which rows.

-- Puts an entry into a list of the profile. It replaces the entry with the same `key`, in any case.
create function private.with_entry(list jsonb, key text, entry jsonb) returns jsonb
language sql
immutable
set search_path = ''
as $$
  select case
    when exists (
      select from jsonb_array_elements(list) as one where lower(one ->> key) = lower(entry ->> key)
    ) then (
      select jsonb_agg(
        case when lower(one ->> key) = lower(entry ->> key) then one || entry else one end order by place
      )
      from jsonb_array_elements(list) with ordinality as listed (one, place)
    )
    else list || entry
  end
$$;

create function private.without_entry(list jsonb, key text, entry jsonb) returns jsonb
language sql
immutable
set search_path = ''
as $$
  select coalesce(jsonb_agg(one order by place), '[]')
  from jsonb_array_elements(list) with ordinality as listed (one, place)
  where lower(one ->> key) is distinct from lower(entry ->> key)
$$;

create function private.entry_of(list jsonb, key text, entry jsonb) returns jsonb
language sql
immutable
set search_path = ''
as $$
  select one from jsonb_array_elements(list) as one where lower(one ->> key) = lower(entry ->> key)
  limit 1
$$;

create function private.table_of(kind public.proposal_kind) returns text
language sql
immutable
set search_path = ''
as $$
  select case kind
    when 'experience' then 'experiences'
    when 'achievement' then 'achievements'
    when 'education' then 'education'
    when 'certificate' then 'certificates'
  end
$$;

-- Writes the columns that `fact` names into one row. Returns what stood there.
create function private.change_row(kind public.proposal_kind, row_id uuid, fact jsonb) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  name text := private.table_of(kind);
  columns text;
  was jsonb;
begin
  select string_agg(format('%I', key), ', ') into columns from jsonb_object_keys(fact) as key;
  execute format('select to_jsonb(kept) from public.%I as kept where id = $1', name) into was using row_id;
  if was is null then
    raise exception 'proposal.not_found' using errcode = 'PT404';
  end if;
  execute format(
    'update public.%1$I set (%2$s) = (
       select %2$s from jsonb_populate_record(null::public.%1$I, $1)
     ) where id = $2', name, columns
  ) using fact, row_id;
  return (select jsonb_object_agg(key, was -> key) from jsonb_object_keys(fact) as key);
end;
$$;

-- Adds a row: a newer job stands before the older ones, anything else at the end.
create function private.add_row(kind public.proposal_kind, row_id uuid, fact jsonb) returns void
language plpgsql
set search_path = ''
as $$
declare
  name text := private.table_of(kind);
  columns text;
  place int;
begin
  if kind = 'experience' then
    select min(position) into place from public.experiences
    where user_id = (select auth.uid()) and started_on < (fact ->> 'started_on')::date;
    update public.experiences set position = position + 1
    where user_id = (select auth.uid()) and position >= place;
  end if;
  if place is null then
    execute format(
      'select coalesce(max(position) + 1, 0) from public.%I where user_id = (select auth.uid())', name
    ) into place;
  end if;
  fact := fact || jsonb_build_object('id', row_id, 'position', place);
  select string_agg(format('%I', key), ', ') into columns
  from jsonb_object_keys(fact - 'achievements') as key;
  execute format(
    'insert into public.%1$I (%2$s) select %2$s from jsonb_populate_record(null::public.%1$I, $1)',
    name, columns
  ) using fact;
  insert into public.achievements (experience_id, text, position)
  select row_id, text, nth - 1
  from jsonb_array_elements_text(fact -> 'achievements') with ordinality as line (text, nth);
end;
$$;

revoke execute on function
  private.with_entry(jsonb, text, jsonb), private.without_entry(jsonb, text, jsonb),
  private.entry_of(jsonb, text, jsonb), private.table_of(public.proposal_kind),
  private.change_row(public.proposal_kind, uuid, jsonb),
  private.add_row(public.proposal_kind, uuid, jsonb)
from public, anon, authenticated;
grant execute on function
  private.with_entry(jsonb, text, jsonb), private.without_entry(jsonb, text, jsonb),
  private.entry_of(jsonb, text, jsonb), private.table_of(public.proposal_kind),
  private.change_row(public.proposal_kind, uuid, jsonb),
  private.add_row(public.proposal_kind, uuid, jsonb)
to authenticated;
