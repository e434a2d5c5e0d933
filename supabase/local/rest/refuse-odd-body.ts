/**
 * PostgREST's refusal of a body that holds no rows, or null. With `columns` named, the engine would
 * look for them in any value and answer 500.
 */
export async function refuseOddBody(request: Request): Promise<Response | null> {
  if (!['POST', 'PATCH', 'PUT'].includes(request.method)) return null
  if (!new URL(request.url).searchParams.has('columns')) return null
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null)
  if (typeof body === 'object') return null
  return Response.json(
    {
      code: '22023',
      details: null,
      hint: null,
      message: 'cannot call jsonb_to_recordset on a non-array',
    },
    { status: 400, headers: { 'access-control-allow-origin': '*' } },
  )
}
