-- Rules of Supabase's database advisors (Splinter) that schema_rules.test.sql does not check, and
-- then rules that the advisors do not check. tests/db/advisor.test.ts names our rule for each of
-- their lints, and breaks every rule once to see that it is caught.
begin;
select plan(23);

-- Views and foreign data

select is_empty(
  $$select distinct ev_class::regclass from pg_depend
    join pg_rewrite on pg_rewrite.oid = pg_depend.objid and classid = 'pg_rewrite'::regclass
    join pg_class as view on view.oid = ev_class
    join pg_class as source on source.oid = refobjid and refclassid = 'pg_class'::regclass
    where view.relnamespace = 'public'::regnamespace
      and source.relnamespace in ('auth'::regnamespace, 'private'::regnamespace)$$,
  'no view of the API shows accounts or private tables'
);
select is_empty(
  $$select oid::regclass from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('m', 'f')$$,
  'the API has no materialised view and no foreign table, since policies do not reach them'
);

-- Policies

select is_empty(
  $$select oid::regclass from pg_class
    where relkind in ('r', 'p') and not relrowsecurity
      and exists (select from pg_policy where polrelid = pg_class.oid)$$,
  'no policy belongs to a table without row level security'
);
select is_empty(
  $$select oid::regclass from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and (has_any_column_privilege('authenticated', oid, 'select, insert, update')
        or has_table_privilege('authenticated', oid, 'delete'))
      and not exists (select from pg_policy where polrelid = pg_class.oid and polpermissive)$$,
  'every table that a person may use has a policy for its rows'
);
select is_empty(
  $$with decisions as (
      select schemaname, tablename, policyname, qual as expression from pg_policies
      where permissive = 'PERMISSIVE' and cmd <> 'INSERT'
      union all
      select schemaname, tablename, policyname, coalesce(with_check, qual) from pg_policies
      where permissive = 'PERMISSIVE' and cmd in ('INSERT', 'UPDATE', 'ALL')
    )
    select * from decisions
    where schemaname in ('public', 'storage', 'realtime')
      -- Texts, casts and logical words are removed, so that only names are left. A policy needs at
      -- least one name.
      and regexp_replace(
        regexp_replace(coalesce(expression, ''), '''[^'']*''|::\w+', '', 'g'),
        '\m(true|false|and|or|not|is|null)\M', '', 'gi'
      ) !~ '[a-z]'$$,
  'every policy reads the row or the caller'
);
select is_empty(
  $$select schemaname, tablename, policyname from pg_policies
    where concat_ws(' ', qual, with_check)
      ~ '(auth\.(uid|jwt|role|email)|current_setting)\([^()]*\)( AS \w+\))?\)* IS NULL'$$,
  'no policy lets in a caller without an id'
);

-- Tables

select is_empty(
  $$select attrelid::regclass, attname, atttypid::regtype from pg_attribute
    join pg_class on pg_class.oid = attrelid
    where relnamespace in ('public'::regnamespace, 'private'::regnamespace)
      and relkind in ('r', 'p') and attnum > 0 and not attisdropped
      and atttypid in (
        'regproc'::regtype, 'regprocedure'::regtype, 'regoper'::regtype, 'regoperator'::regtype,
        'regconfig'::regtype, 'regdictionary'::regtype, 'regnamespace'::regtype,
        'regcollation'::regtype
      )$$,
  'no column has an internal type of Postgres that an upgrade would lose'
);
select is_empty(
  $$select conrelid::regclass, conname from pg_constraint as mine
    where contype = 'f' and confrelid in (
        select oid from pg_class
        where relnamespace in ('auth'::regnamespace, 'storage'::regnamespace, 'realtime'::regnamespace)
      )
      and connamespace in ('public'::regnamespace, 'private'::regnamespace)
      and not exists (
        select from pg_constraint as theirs
        where theirs.conrelid = mine.confrelid and theirs.contype = 'p'
          and theirs.conkey = mine.confkey
      )$$,
  'foreign keys point at Supabase''s own tables by their primary key only'
);
select is_empty(
  $$select indexrelid::regclass from pg_index where not indisvalid or not indisready$$,
  'every index is in use'
);
select is_empty(
  $$select oid::regclass from pg_class
    where exists (
      select from unnest(reloptions) as option
      where option ~ '^autovacuum_enabled=(false|off|no|0)$'
    )$$,
  'no table turns off vacuum'
);
select is_empty(
  $$select attrelid::regclass, attname, role from pg_attribute
    join pg_class on pg_class.oid = attrelid,
    unnest(array['anon', 'authenticated', 'service_role']) as role
    where relnamespace = 'public'::regnamespace and relkind <> 'i' and attnum > 0
      and not attisdropped
      and attname ~ '(^|_)(sealed|secret|password|passwd|token|jwt|otp|api_key|iban|ssn)(_|$)'
      and has_column_privilege(role, attrelid, attnum, 'select, insert, update')$$,
  'no client holds a grant on sealed or secret columns'
);

-- Files and topics

select is_empty(
  $$select id from storage.buckets where public$$,
  'no bucket is public'
);
select is_empty(
  $$select id from storage.buckets where file_size_limit is null or allowed_mime_types is null$$,
  'every bucket limits size and type'
);
select is_empty(
  $$select policyname from pg_policies,
    lateral unnest(array_remove(array[qual, with_check], null)) as expression
    where schemaname = 'storage' and tablename = 'objects' and permissive = 'PERMISSIVE'
      and (expression !~ '\(bucket_id = ''[^'']+''::text\)'
        or expression !~ 'storage\.foldername\(name\)\)\[1\] = \(*( SELECT auth\.uid\(\))'
        or expression ~ ' OR ')$$,
  'no bucket can be listed: each policy on files names its bucket and the owner''s folder'
);
select is_empty(
  $$select policyname from pg_policies,
    lateral unnest(array_remove(array[qual, with_check], null)) as expression
    where schemaname = 'realtime' and permissive = 'PERMISSIVE'
      and (expression !~ 'realtime\.topic\(\)' or expression !~ 'auth\.uid\(\)'
        or expression ~ ' OR ')$$,
  'each policy on topics names the owner''s topic'
);

-- Who may call and see what

select is_empty(
  $$select nspname, role from pg_namespace, unnest(array['anon', 'authenticated']) as role
    where has_schema_privilege(role, oid, 'usage')
      and nspname !~ '^pg_|^information_schema$'
      and not nspname = any (array[
        'public', 'extensions', 'auth', 'storage', 'realtime', 'net', 'graphql', 'graphql_public'
      ])
      -- schema_rules lists the functions that a visitor may execute there.
      and nspname <> 'private'$$,
  'only the API''s schemas are open to clients'
);
select is_empty(
  $$select nspname, role from pg_namespace,
    unnest(array['anon', 'authenticated', 'service_role']) as role
    where nspname in ('public', 'private') and has_schema_privilege(role, oid, 'create')$$,
  'no client may create anything in a schema'
);
select is_empty(
  $$select object, privilege_type from (
      select oid::regclass::text as object, relnamespace as schema,
        coalesce(relacl, acldefault(case relkind when 'S' then 's' else 'r' end::"char", relowner)) as acl
      from pg_class where relkind in ('r', 'p', 'v', 'm', 'f', 'S')
      union all
      select format('%s.%I', attrelid::regclass, attname), relnamespace, attacl from pg_attribute
      join pg_class on pg_class.oid = attrelid where attacl is not null
      union all
      select oid::regprocedure::text, pronamespace, coalesce(proacl, acldefault('f', proowner))
      from pg_proc
      union all
      select nspname, oid, nspacl from pg_namespace where nspname = 'private'
    ) as granted (object, schema, acl), lateral aclexplode(acl)
    where schema in ('public'::regnamespace, 'private'::regnamespace) and grantee = 0$$,
  'nothing is granted to public'
);
select is_empty(
  $$select object, privilege_type, grantee::regrole from (
      select oid::regclass::text, relnamespace, relacl from pg_class
      union all
      select oid::regprocedure::text, pronamespace, proacl from pg_proc
    ) as granted (object, schema, acl), lateral aclexplode(acl)
    where schema in ('public'::regnamespace, 'private'::regnamespace) and is_grantable
      and grantee <> grantor$$,
  'no grant may be passed on'
);
select is_empty(
  $$select object, owner::regrole from (
      select oid::regclass::text, relnamespace, relowner from pg_class
      union all
      select oid::regprocedure::text, pronamespace, proowner from pg_proc
      union all
      select typname, typnamespace, typowner from pg_type
    ) as owned (object, schema, owner)
    where schema in ('public'::regnamespace, 'private'::regnamespace)
      and owner <> (select nspowner from pg_namespace where nspname = 'private')$$,
  'the migrating role owns everything, so a definer function has its rights only'
);
select is_empty(
  $$select oid::regprocedure from pg_proc
    where prosecdef and pronamespace not in (
        'auth'::regnamespace, 'storage'::regnamespace, 'realtime'::regnamespace,
        'vault'::regnamespace, 'net'::regnamespace, 'extensions'::regnamespace,
        'pg_catalog'::regnamespace
      )
      and has_function_privilege('authenticated', oid, 'execute')
      and has_schema_privilege('authenticated', pronamespace, 'usage')
      and prosrc !~ 'private\.require_caller\(\)|auth\.uid\(\)'$$,
  'every definer function for people checks its caller'
);
select is_empty(
  $$select coalesce(nullif(defaclnamespace, 0)::regnamespace::text, 'everywhere'), defaclobjtype, privilege_type
    from pg_default_acl, lateral aclexplode(defaclacl)
    where (defaclnamespace = 0
        or defaclnamespace in ('public'::regnamespace, 'private'::regnamespace))
      and defaclrole = (select nspowner from pg_namespace where nspname = 'private')
      and grantee in (0, 'anon'::regrole, 'authenticated'::regrole, 'service_role'::regrole)$$,
  'new objects are granted to no client by default'
);
select is_empty(
  $$select rolname from pg_roles
    where rolname in ('anon', 'authenticated', 'service_role', 'authenticator')
      and (rolsuper or rolcreaterole or rolcreatedb or rolreplication
        or rolbypassrls and rolname <> 'service_role')$$,
  'no role of a client bypasses policies or makes roles, except the workers'' role'
);

select * from finish();
rollback;
