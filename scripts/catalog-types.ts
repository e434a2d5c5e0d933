// The public schema as the TypeScript type that supabase-js takes, in the form
// `supabase gen types typescript` gives it (that command needs a running Docker stack).
import type { Database } from '../supabase/local/database/database.ts'

interface Column {
  relation: string
  name: string
  type: string
  is_nullable: boolean
  has_default: boolean
  is_generated: boolean
}

interface Relationship {
  relation: string
  name: string
  columns: string[]
  referenced: string
  referenced_columns: string[]
  is_one_to_one: boolean
}

interface Routine {
  name: string
  args: { name: string; type: string; has_default: boolean }[]
  returns: string
  returns_set: boolean
  returned_columns: { name: string; type: string }[]
}

export async function catalogTypes(db: Database): Promise<string> {
  const enums = await rows<{ name: string; labels: string[] }>(db, ENUMS)
  const columns = await rows<Column>(db, COLUMNS)
  const relationships = await rows<Relationship>(db, RELATIONSHIPS)
  const routines = await rows<Routine>(db, ROUTINES)
  const toType = typeNames(new Set(enums.map(({ name }) => name)))

  const tables = [...new Set(columns.map(({ relation }) => relation))].map((relation) => {
    const own = columns.filter((column) => column.relation === relation)
    const field = (column: Column, isOptional: boolean) =>
      `${column.name}${isOptional ? '?' : ''}: ${toType(column.type)}${column.is_nullable ? ' | null' : ''}`
    return `${relation}: {
      Row: { ${own.map((column) => field(column, false)).join('; ')} }
      Insert: { ${own
        .filter((column) => !column.is_generated)
        .map((column) => field(column, column.is_nullable || column.has_default))
        .join('; ')} }
      Update: { ${own
        .filter((column) => !column.is_generated)
        .map((column) => field(column, true))
        .join('; ')} }
      Relationships: [${relationships
        .filter((relationship) => relationship.relation === relation)
        .map(
          (relationship) => `{
        foreignKeyName: '${relationship.name}'
        columns: ${JSON.stringify(relationship.columns)}
        isOneToOne: ${relationship.is_one_to_one}
        referencedRelation: '${relationship.referenced}'
        referencedColumns: ${JSON.stringify(relationship.referenced_columns)}
      }`,
        )
        .join(', ')}]
    }`
  })

  const functions = routines.map((routine) => {
    const args = routine.args.map(
      (arg) => `${arg.name}${arg.has_default ? '?' : ''}: ${toType(arg.type)}`,
    )
    const result =
      routine.returned_columns.length > 0
        ? `{ ${routine.returned_columns.map((column) => `${column.name}: ${toType(column.type)}`).join('; ')} }`
        : toType(routine.returns)
    return `${routine.name}: {
      Args: ${args.length > 0 ? `{ ${args.join('; ')} }` : 'Record<PropertyKey, never>'}
      Returns: ${result}${routine.returns_set ? '[]' : ''}
    }`
  })

  return `// Made by \`npm run db:types\` from the migrated database; a check fails when it is out of date.
export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {
  public: {
    Tables: { ${tables.join('\n')} }
    Views: { [_ in never]: never }
    Functions: { ${functions.join('\n')} }
    Enums: { ${enums.map(({ name, labels }) => `${name}: ${union(labels)}`).join('\n')} }
    CompositeTypes: { [_ in never]: never }
  }
}
`
}

const union = (labels: string[]) => labels.map((label) => `'${label}'`).join(' | ')

/** PostgreSQL type name → TypeScript, as the values arrive in JSON. */
function typeNames(enums: Set<string>) {
  const scalars: Record<string, string> = {
    bool: 'boolean',
    int2: 'number',
    int4: 'number',
    int8: 'number',
    numeric: 'number',
    float4: 'number',
    float8: 'number',
    json: 'Json',
    jsonb: 'Json',
    void: 'undefined',
  }
  return function toType(name: string): string {
    if (name.startsWith('_')) {
      const item = toType(name.slice(1))
      return item.includes('|') ? `(${item})[]` : `${item}[]`
    }
    if (enums.has(name)) return `Database['public']['Enums']['${name}']`
    return scalars[name] ?? 'string'
  }
}

async function rows<Row>(db: Database, sql: string): Promise<Row[]> {
  return (await db.query<Row>(sql)).rows
}

const ENUMS = `
  select typname as name, array_agg(enumlabel::text order by enumsortorder) as labels
  from pg_type join pg_enum on enumtypid = pg_type.oid
  where typnamespace = 'public'::regnamespace
  group by typname order by typname`

const COLUMNS = `
  select relname as relation, attname as name, typname as type, not attnotnull as is_nullable,
    atthasdef or attidentity <> '' as has_default, attgenerated <> '' or attidentity = 'a' as is_generated
  from pg_attribute
  join pg_class on pg_class.oid = attrelid
  join pg_type on pg_type.oid = atttypid
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    and attnum > 0 and not attisdropped
  order by relname, attname`

const RELATIONSHIPS = `
  select source.relname as relation, conname as name, target.relname as referenced,
    array(select attname::text from unnest(conkey) with ordinality as key (num, place)
      join pg_attribute on attrelid = conrelid and attnum = num order by place) as columns,
    array(select attname::text from unnest(confkey) with ordinality as key (num, place)
      join pg_attribute on attrelid = confrelid and attnum = num order by place) as referenced_columns,
    exists (select from pg_index where indrelid = conrelid and indisunique and indpred is null
      and indkey::int2[] <@ conkey and conkey <@ indkey::int2[]) as is_one_to_one
  from pg_constraint
  join pg_class as source on source.oid = conrelid
  join pg_class as target on target.oid = confrelid
  where contype = 'f' and source.relnamespace = 'public'::regnamespace
    and target.relnamespace = 'public'::regnamespace
  order by source.relname, conname`

const ROUTINES = `
  select proname as name, returned.typname as returns, proretset as returns_set,
    coalesce((
      select json_agg(json_build_object(
        'name', proargnames[place], 'type', typname, 'has_default', place > pronargs - pronargdefaults
      ) order by place)
      from unnest(proargtypes) with ordinality as arg (type_id, place)
      join pg_type on pg_type.oid = type_id
    ), '[]') as args,
    coalesce((
      select json_agg(json_build_object('name', proargnames[place], 'type', typname) order by place)
      from unnest(proallargtypes) with ordinality as arg (type_id, place)
      join pg_type on pg_type.oid = type_id
      where proargmodes[place] in ('t', 'o')
    ), '[]') as returned_columns
  from pg_proc
  join pg_type as returned on returned.oid = prorettype
  where pronamespace = 'public'::regnamespace and prokind = 'f' and returned.typname <> 'trigger'
    and not exists (
      select from pg_depend where objid = pg_proc.oid and deptype = 'e'
    )
  order by proname`
