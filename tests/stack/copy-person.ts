// Gives a new account all rows of another one. Only the databases of tests have this function.
import type { Database } from '../../supabase/local/database/database.ts'

/** What an account has from its own registration, or uses up by its own requests. */
const OWN = ['private.allowances', 'public.consents']

/**
 * Adds `copy_person` to a database. Each id of the model and of its rows becomes a new one, in every
 * column. The contact is sealed for its owner, so the caller seals it again. Returns the path of the
 * CV.
 */
export async function writeCopyPerson(db: Database): Promise<void> {
  await db.exec(`
    create or replace function public.copy_person(
      model uuid, person uuid, contact text, contact_key text
    )
    returns text
    language plpgsql
    security definer -- most tables are closed to the API's roles
    set search_path = ''
    set session_replication_role = replica -- no trigger fires
    as $$
    declare
      -- In the same order as those of the model, since rows of one place are listed by their ids.
      ids jsonb := (
        with olds as (
          select id, row_number() over (order by id) as place
          from unnest(private.ids_of(model)) as id where id <> model::text
        ), news as (
          select id, row_number() over (order by id) as place
          from (select gen_random_uuid() as id from olds) as made
        )
        select jsonb_object_agg(olds.id, news.id) || jsonb_build_object(model, person)
        from olds join news using (place)
      );
      owned record;
      rows text;
      id record;
    begin
      for owned in
        select relation, string_agg(quote_ident(attname), ', ' order by attnum) as columns
        from private.owner_tables() join pg_catalog.pg_attribute on attrelid = relation
        where name <> all ('{${OWN.join()}}') and attnum > 0 and not attisdropped
          and attidentity = '' and attgenerated = ''
        group by relation
      loop
        execute format('delete from %s where user_id = $1', owned.relation) using person;
        execute format('select jsonb_agg(to_jsonb(kept)) from %s as kept where user_id = $1', owned.relation)
        into rows using model;
        for id in select * from jsonb_each_text(ids) loop
          rows := replace(rows, id.key, id.value);
        end loop;
        execute format(
          'insert into %1$s (%2$s) select %2$s from jsonb_populate_recordset(null::%1$s, $1)',
          owned.relation, owned.columns
        ) using rows::jsonb;
      end loop;
      update public.profile_contacts
      set sealed = decode(contact, 'base64'), key_id = contact_key where user_id = person;
      return (select path from public.cvs where user_id = person);
    end;
    $$;

    revoke execute on function public.copy_person(uuid, uuid, text, text)
    from public, anon, authenticated;
    grant execute on function public.copy_person(uuid, uuid, text, text) to service_role;`)
}
