import { json, type RequestEvent } from '@sveltejs/kit'
import { z } from 'zod'
import { failWith } from './fail-with.ts'

interface Shapes<Input extends z.ZodType, Output extends z.ZodType> {
  input: Input
  output: Output
}

/** Serves one endpoint of the web app: checks its input and its answer by the contract. */
export function endpoint<Input extends z.ZodType, Output extends z.ZodType>(
  { input, output }: Shapes<Input, Output>,
  handle: (input: z.output<Input>, event: RequestEvent) => Promise<z.input<Output>>,
) {
  return async (event: RequestEvent): Promise<Response> => {
    const given = input.safeParse({ ...(await read(event)), ...event.params })
    if (!given.success) failWith(isInRoute(given.error, event) ? 'not_found' : 'request.invalid')
    const answer = output.parse(await handle(given.data, event))
    return answer === null ? new Response(null, { status: 204 }) : json(answer)
  }
}

const TAKES_A_BODY = new Set(['POST', 'PUT', 'PATCH'])
const fields = z.record(z.string(), z.unknown())

/** The query, or the body of a method that takes one: a form or JSON. No body reads as {}. */
async function read({ request, url }: RequestEvent) {
  if (!TAKES_A_BODY.has(request.method)) return Object.fromEntries(url.searchParams)
  const body = fields.safeParse(await readBody(request).catch(refuseBody))
  if (!body.success) failWith('request.invalid')
  return body.data
}

async function readBody(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type))
    return Object.fromEntries(await request.formData())
  const text = await request.text()
  return text === '' ? {} : JSON.parse(text)
}

function refuseBody(thrown: unknown): never {
  const isTooLarge = Object(thrown).status === 413
  failWith(isTooLarge ? 'request.too_large' : 'request.invalid')
}

/** An id that is none is an address that leads nowhere. */
function isInRoute({ issues }: z.ZodError, { params }: RequestEvent): boolean {
  return issues.some(({ path }) => Object.hasOwn(params, String(path[0])))
}
