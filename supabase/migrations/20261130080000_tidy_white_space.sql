-- A headline of tabs or no-break spaces kept its profile from being matched.

create or replace function private.tidy(value text, max_length int) returns text
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
