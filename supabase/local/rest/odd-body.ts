/**
 * PostgREST's refusal of a body that holds no rows, or null. Where `columns` are named, the engine
 * would look for them in whatever stands there, and answer 500.
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
