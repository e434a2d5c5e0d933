import type { z } from 'zod'
import { Failure } from '../contract/failure.ts'

/** Far larger than any form; files are sent through Storage. */
const LARGEST_BODY = 1_000_000

/**
 * Parses the input of a request: the query of GET and DELETE, or a JSON body (an empty body reads
 * {}).
 */
export async function readInput<Input extends z.ZodType>(
  request: Request,
  schema: Input,
): Promise<z.output<Input>> {
  const inQuery = request.method === 'GET' || request.method === 'DELETE'
  const given = inQuery
    ? Object.fromEntries(new URL(request.url).searchParams)
    : parseJson(await readText(request))
  const parsed = await schema.safeParseAsync(given)
  if (parsed.success) return parsed.data
  const fields = Object.fromEntries(
    // Keep only the first complaint about a field.
    parsed.error.issues.toReversed().map((issue) => [issue.path.join('.'), issue.message]),
  )
  throw new Failure('request.invalid', { cause: parsed.error, fields })
}

/** Stops reading at the limit, even when the caller announced less. */
async function readText(request: Request): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (;;) {
    const chunk = await reader?.read()
    if (!chunk || chunk.done) break
    chunks.push(chunk.value)
    size += chunk.value.byteLength
    if (size <= LARGEST_BODY) continue
    await reader?.cancel()
    throw new Failure('request.too_large')
  }
  const decoder = new TextDecoder()
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
}

function parseJson(text: string): unknown {
  if (!text.trim()) return {}
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Failure('request.invalid', { cause: error })
  }
}
