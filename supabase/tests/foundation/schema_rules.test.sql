-- Rules for every table, policy and function: our own, and those of Supabase's advisors that can be
-- read from the catalog.
begin;
select plan(31);

-- Tables

select is_empty(
  $$select oid::regclass from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity$$,
  'every public table enables row level security'
);
select is_empty(
  $$select oid::regclass from pg_class
    where relnamespace in ('public'::regnamespace, 'private'::regnamespace) and relkind in ('r', 'p')
      and not exists (select from pg_constraint where conrelid = pg_class.oid and contype = 'p')$$,
  'every table has a primary key'
);
select is_empty(
  $$select oid::regclass from pg_class
    where relnamespace in ('public'::regnamespace, 'private'::regnamespace) and relkind in ('r', 'p')
      and coalesce(obj_description(oid, 'pg_class'), '') = ''$$,
  'every table says in a comment what a row is'
);
select is_empty(
  $$select oid::regclass from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
      and not coalesce(reloptions, '{}') @> array['security_invoker=true']$$,
  'every view runs with its caller''s rights'
);
select is_empty(
  $$select conrelid::regclass, conname from pg_constraint
    where connamespace in ('public'::regnamespace, 'private'::regnamespace)
      and contype in ('c', 'u', 'x') and conname ~ '_(check|key|excl)\d*$'$$,
  'every constraint is named by the fact it keeps'
);
select is_empty(
  $$select attrelid::regclass, attname, format_type(atttypid, atttypmod)
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace in ('public'::regnamespace, 'private'::regnamespace)
      and relkind in ('r', 'p') and attnum > 0 and not attisdropped
      and ((attname ~ '_at$') <> (atttypid = 'timestamptz'::regtype)
        or atttypid in ('timestamp'::regtype, 'timetz'::regtype))$$,
  'times end in _at and know their zone'
);

-- Indexes

select is_empty(
  $$select conrelid::regclass, conname from pg_constraint
    where contype = 'f' and connamespace in ('public'::regnamespace, 'private'::regnamespace)
      and not exists (
        select from pg_index
        where indrelid = conrelid
          -- The leading columns in any order. A partial index may leave out only rows whose key is
          -- null.
          and (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey
          and coalesce(pg_get_expr(indpred, indrelid) ~ '^\(\w+ IS NOT NULL\)$', true)
      )$$,
  'every foreign key has an index that begins with it'
);
select is_empty(
  $$select indrelid::regclass, array_agg(indexrelid::regclass) from pg_index
    join pg_class on pg_class.oid = indrelid
    where relnamespace in ('public'::regnamespace, 'private'::regnamespace)
    group by indrelid, indkey::text, indclass::text, indoption::text,
      pg_get_expr(indpred, indrelid), pg_get_expr(indexprs, indrelid)
    having count(*) > 1$$,
  'no two indexes are the same'
);
select is_empty(
  $$select narrow.indexrelid::regclass, wide.indexrelid::regclass
    from pg_index as narrow
    join pg_index as wide on wide.indrelid = narrow.indrelid and wide.indexrelid <> narrow.indexrelid
    join pg_class on pg_class.oid = narrow.indrelid
    where relnamespace in ('public'::regnamespace, 'private'::regnamespace)
      and not narrow.indisunique and narrow.indpred is null and wide.indpred is null
      and narrow.indexprs is null and wide.indexprs is null
      and wide.indkey::text like narrow.indkey::text || ' %'$$,
  'no index is only the beginning of another index'
);

-- Policies

select is_empty(
  $$select tablename, policyname from pg_policies
    where schemaname = 'public' and permissive = 'PERMISSIVE' and (roles = '{public}' or cmd = 'ALL')$$,
  'every policy names its role and its one command'
);
select is_empty(
  $$select tablename, policyname from pg_policies
    where schemaname in ('public', 'storage', 'realtime') and roles && array['anon', 'public']::name[]$$,
  'no policy lets a visitor in'
);
select is_empty(
  $$select tablename, cmd from pg_policies
    where schemaname = 'public' and permissive = 'PERMISSIVE'
    group by tablename, cmd, roles having count(*) > 1$$,
  'one permissive policy decides each command of a table'
);
select is_empty(
  $$select schemaname, tablename, policyname from pg_policies
    where schemaname in ('public', 'storage', 'realtime')
      -- A call wrapped in a select runs once per statement instead of once per row.
      and regexp_replace(
        concat_ws(' ', qual, with_check),
        'SELECT (auth\.(uid|jwt|role|email)|realtime\.topic)\(\)', '', 'g'
      ) ~ '(auth\.(uid|jwt|role|email)|realtime\.topic|current_setting)\('$$,
  'every policy reads the caller once per statement'
);
select is_empty(
  $$select tablename, policyname from pg_policies
    where schemaname = 'public' and 'true' in (qual, with_check)$$,
  'no policy is always true'
);
select is_empty(
  $$select oid::regclass from pg_class
    where (relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and has_any_column_privilege('authenticated', oid, 'select, insert, update')
        or oid in ('storage.objects'::regclass, 'realtime.messages'::regclass))
      and not exists (
        select from pg_policies
        where format('%I.%I', schemaname, tablename)::regclass = oid
          and permissive = 'RESTRICTIVE' and cmd = 'ALL' and roles = '{authenticated}'
          and qual ~ '^\( SELECT private.has_required_aal\(\) AS has_required_aal\)$'
          and with_check is null
      )$$,
  'every table that people may use asks for an enrolled second factor'
);
select is_empty(
  $$select tablename, policyname from pg_policies
    where schemaname in ('public', 'storage', 'realtime') and permissive = 'RESTRICTIVE'
      and policyname <> 'second factor where enrolled'$$,
  'there is no other restrictive policy'
);
select is_empty(
  $$select policyname::text from pg_policies where concat(qual, with_check) ~ 'user_metadata'
    union all
    select oid::regprocedure::text from pg_proc
    where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
      and prosrc ~ 'user_meta_?data'
      and oid <> 'private.export_account(uuid)'::regprocedure -- it only exports it$$,
  'nothing decides by metadata that people write themselves'
);

-- Functions

select is_empty(
  $$select oid::regprocedure from pg_proc
    where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
      and not coalesce(proconfig, '{}') @> array['search_path=""']$$,
  'every function pins an empty search_path'
);
select is_empty(
  $$select oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace and prosecdef$$,
  'no security definer function is exposed to the API'
);
select is_empty(
  $$select oid::regprocedure from pg_proc
    where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
      -- PostgREST calls this one before every request, as the caller.
      and oid <> 'private.limit_writes()'::regprocedure
      and has_function_privilege('anon', oid, 'execute')$$,
  'a visitor may execute nothing'
);
select set_eq(
  $$select oid::regprocedure::text from pg_proc
    where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
      and has_function_privilege('authenticated', oid, 'execute')$$,
  array[
    'private.has_required_aal()', 'private.require_caller()', 'match_jobs(jsonb,integer)',
    'private.match_own_jobs(jsonb,integer)',
    'refresh_matches()', 'private.refresh_own_matches()', 'private.limit_writes()', 'retry_cv(uuid)',
    'save_experience(jsonb,text[],uuid)', 'move_experience_up(uuid)', 'choose_cv(uuid)',
    'accept_proposal(uuid,jsonb)', 'accept_proposals(uuid[])', 'reject_proposals(uuid[])',
    'reopen_proposals(uuid[])', 'private.table_of(proposal_kind)',
    'private.add_row(proposal_kind,uuid,jsonb)', 'private.change_row(proposal_kind,uuid,jsonb)',
    'private.entry_of(jsonb,text,jsonb)', 'private.with_entry(jsonb,text,jsonb)',
    'private.without_entry(jsonb,text,jsonb)',
    'list_sessions()', 'private.list_sessions()', 'end_session(uuid)', 'private.end_session(uuid)',
    'end_other_sessions()', 'private.end_other_sessions()'
  ],
  'a signed-in person may execute only the functions listed here'
);
select set_eq(
  $$select oid::regprocedure::text from pg_proc
    where pronamespace = 'public'::regnamespace and prokind = 'f'
      and has_function_privilege('service_role', oid, 'execute')
      and not has_function_privilege('authenticated', oid, 'execute')$$,
  array[
    'read_contact(uuid)', 'write_contact(uuid,text,text)',
    'read_facts(uuid)', 'claim_cv_reading()', 'set_cv_step(bigint,uuid,cv_step,boolean)',
    'retry_cv_reading(bigint,uuid,integer)', 'finish_cv_reading(bigint,uuid,jsonb)',
    'claim_profile_embedding()', 'finish_profile_embedding(bigint,uuid,jsonb,jsonb)',
    'enqueue_sources(boolean,boolean)', 'claim_job_ingesting()',
    'unread_postings(uuid,jsonb)',
    'unread_postings(uuid,jsonb)', 'finish_source_fetch(bigint,uuid,jsonb,integer,integer,jsonb)', 'finish_unchanged_fetch(bigint,uuid)',
    'finish_posting_chunk(bigint,uuid,bigint,jsonb,integer,jsonb)',
    'retry_job_ingesting(bigint,uuid,text,integer)', 'queue_progress()',
    'claim_job_embedding(integer)', 'finish_job_embedding(jsonb,text,jsonb)',
    'ai_spent(uuid)', 'read_ai_answer(text)', 'write_ai_answer(text,text,text,text,uuid)',
    'reembed_with(text)', 'postpone_embedding(text,bigint[],integer,uuid,jsonb)',
    'reserve_ai_calls(uuid,integer,integer)',
    'take_request(uuid)', 'set_rate_limit(text,integer,interval)',
    'record_tallies(jsonb)', 'read_metrics()', 'read_pulse()',
    'begin_erasure(uuid)', 'claim_account_work()', 'set_export_progress(bigint,uuid,integer)',
    'retry_account_work(bigint,integer,text)', 'finish_account_work(bigint,jsonb)',
    'export_tables()', 'export_rows(uuid,text,text,integer)', 'export_account(uuid)',
    'sealed_rows(text,text,integer)', 'write_resealed(jsonb)'
  ],
  'a worker may also execute only the functions listed here'
);
select is_empty(
  $$select tgrelid::regclass, tgname from pg_trigger join pg_proc on pg_proc.oid = tgfoid
    where not tgisinternal and pronamespace = 'public'::regnamespace$$,
  'no trigger function is exposed to the API'
);

-- Grants

select is_empty(
  $$select oid::regclass from pg_class
    where relnamespace in ('public'::regnamespace, 'private'::regnamespace)
      and case relkind
        when 'S' then has_sequence_privilege('anon', oid, 'usage, select, update')
        when 'i' then false
        else has_any_column_privilege('anon', oid, 'select, insert, update, references')
          or has_table_privilege('anon', oid, 'delete, truncate, trigger')
      end$$,
  'a visitor holds no grant on anything'
);
select is_empty(
  $$select oid::regclass from pg_class
    where relnamespace = 'public'::regnamespace
      and case relkind
        when 'S' then has_sequence_privilege('authenticated', oid, 'usage, select, update')
        when 'i' then false
        else has_table_privilege('authenticated', oid, 'insert, update, truncate, references, trigger')
      end$$,
  'a person writes only named columns'
);
select is_empty(
  $$select oid::regclass, privilege from pg_class,
    (values ('select', true), ('insert', true), ('update', true), ('delete', true),
      ('truncate', false), ('references', false), ('trigger', false)) as held (privilege, is_held)
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and has_table_privilege('service_role', oid, privilege)
        <> (is_held and oid <> 'public.profile_contacts'::regclass)
    union all
    select oid::regclass, 'sequence' from pg_class
    where relnamespace = 'public'::regnamespace
      and case relkind when 'S' then has_sequence_privilege('service_role', oid, 'usage, select, update') end$$,
  'a worker reads and writes the rows of each public table except sealed contact data'
);
select is_empty(
  $$select oid::regclass, role from pg_class, unnest(array['anon', 'authenticated', 'service_role']) as role
    where relnamespace = 'private'::regnamespace
      and case relkind
        when 'S' then has_sequence_privilege(role, oid, 'usage, select, update')
        when 'i' then false
        else has_any_column_privilege(role, oid, 'select, insert, update, references')
          or has_table_privilege(role, oid, 'delete, truncate, trigger')
      end$$,
  'no client holds a grant on a private table'
);
select is_empty(
  $$select oid::regclass, role from pg_class, unnest(array['anon', 'authenticated']) as role
    where relnamespace in ('pgmq'::regnamespace, 'vault'::regnamespace) and relkind in ('r', 'v')
      and has_schema_privilege(role, relnamespace, 'usage')
      and has_any_column_privilege(role, oid, 'select, insert, update')$$,
  'no client reaches queues and secrets'
);

-- Both homes

select is_empty(
  $$select source from (
      select oid::regprocedure::text, prosrc from pg_proc
      where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
      union all
      select adrelid::regclass::text, pg_get_expr(adbin, adrelid) from pg_attrdef
      join pg_class on pg_class.oid = adrelid
      where relnamespace in ('public'::regnamespace, 'private'::regnamespace)
    ) as written (source, text)
    where text ~* '\m(uuidv7|uuidv4|uuid_extract_\w+|casefold|crc32c?|array_reverse|array_sort|json_table|merge\s+into|any_value|random_normal)\M'$$,
  'nothing needs a newer Postgres than hosted Supabase has'
);
select is_empty(
  $$select attrelid::regclass, attname from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace in ('public'::regnamespace, 'private'::regnamespace) and attgenerated = 'v'$$,
  'no generated column is virtual, since only the newest Postgres has them'
);
select is_empty(
  $$select extname from pg_extension where extnamespace = 'public'::regnamespace$$,
  'no extension is in the API''s schema'
);

select * from finish();
rollback;
