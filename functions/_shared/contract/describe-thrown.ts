// Describes a thrown value for a log or an error tracker: its name, its code and its place in the
// code. Its message and details are left out, because they may quote a row, a CV or a request.
export interface Description {
  name: string
  code?: string
  stack?: string[]
  cause?: Description
}

export function describe(thrown: unknown, depth = 0): Description {
  if (typeof thrown !== 'object' || thrown === null) return { name: typeof thrown }
  const { name, code, cause, stack } = thrown as Record<string, unknown>
  const description: Description = { name: word(name) ?? 'object' }
  const known = word(code)
  if (known) description.code = known
  if (typeof stack === 'string') description.stack = frames(stack, thrown)
  if (cause !== undefined && depth < 3) description.cause = describe(cause, depth + 1)
  return description
}

/** Names and codes are single words; anything else may come from a person's data. */
function word(value: unknown): string | null {
  return typeof value === 'string' && /^[A-Za-z][\w.-]{0,60}$/.test(value) ? value : null
}

/** A stack begins with the message, which may itself look like frames. */
function frames(stack: string, error: object): string[] {
  const message = 'message' in error ? String(error.message) : ''
  const start = message ? stack.indexOf(message) : -1
  const rest = start < 0 ? stack : stack.slice(start + message.length)
  return rest
    .split('\n')
    .filter((line) => CHROME.test(line) || FIREFOX.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/^at /, '')
        // An inline script has the page's address, which may hold a person's search words.
        .replace(/[?#][^\s()]*?(?=:\d+:\d+\)?$)/, ''),
    )
    .slice(0, 12)
}

/** As V8 writes a frame: in Node, Deno and Chrome. */
const CHROME = /^\s+at (?:[\w.<>[\]$# ]+ \()?(?:file|node|ext|npm|https?)?:?[^\s()]*:\d+:\d+\)?$/
/** As Firefox and Safari do. */
const FIREFOX = /^[\w.<>[\]$#/*]*@https?:\/\/[^\s()@]+:\d+:\d+$/
