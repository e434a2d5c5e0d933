import { z } from 'zod'
import { asStorageCaller, callerOf, type StorageContext } from './context.ts'
import { readBody } from './read-body.ts'

const listShape = z.object({
  prefix: z.string(),
  limit: z.number().int().min(1).max(10_000).default(100),
  offset: z.number().int().min(0).default(0),
  search: z.string().default(''),
  sortBy: z
    .object({
      column: z.enum(['name', 'updated_at', 'created_at', 'last_accessed_at']).default('name'),
      order: z.enum(['asc', 'desc']).default('asc'),
    })
    .default({ column: 'name', order: 'asc' }),
})

/**
 * `POST /object/list/:bucket`: one level under `prefix`. Folders come first, as rows without an id:
 * they exist only as parts of the names of visible objects.
 */
export async function list(
  request: Request,
  bucketId: string,
  context: StorageContext,
): Promise<Response> {
  const claims = await callerOf(request, context)
  const input = await readBody(request, listShape)
  const folder = input.prefix.replace(/\/*$/, input.prefix === '' ? '' : '/')
  const { rows } = await asStorageCaller(context, claims, (tx) =>
    tx.query(listStatement(input.sortBy), [
      bucketId,
      folder,
      input.search,
      input.limit,
      input.offset,
    ]),
  )
  return Response.json(rows)
}

/** Column and order come from the enums above; everything else is a parameter. */
function listStatement({ column, order }: z.output<typeof listShape>['sortBy']): string {
  return `
    with found as (
      select *, substr(name, length($2) + 1) as rest
      from storage.objects
      where bucket_id = $1
        and starts_with(name, $2)
        and starts_with(lower(substr(name, length($2) + 1)), lower($3))
    ), entries as (
      select split_part(rest, '/', 1) as name, true as is_folder, null::uuid as id,
        null::timestamptz as updated_at, null::timestamptz as created_at,
        null::timestamptz as last_accessed_at, null::jsonb as metadata
      from found
      where position('/' in rest) > 0
      group by 1
      union all
      select rest, false, id, updated_at, created_at, last_accessed_at, metadata
      from found
      where rest <> '' and position('/' in rest) = 0
    )
    select name, id, updated_at, created_at, last_accessed_at, metadata
    from entries
    order by is_folder desc, case when is_folder then name end ${order}, ${column} ${order}, name
    limit $4 offset $5`
}
