// The Deno side of one function. worker.ts starts it and names over stdin the module to load; it
// answers over stdout with the port it listens on.
import { HANDSHAKE, WAITING } from './handshake.ts'

interface Edge {
  fetch(request: Request): Response | Promise<Response>
}

const answer = (status: number, code: string, message: string) =>
  Response.json({ code, message }, { status, headers: { 'sb-error-code': code } })

// Hosted has no Web Workers: a function that needs one must fail here too.
Reflect.deleteProperty(globalThis, 'Worker')
Object.assign(globalThis, {
  EdgeRuntime: { waitUntil: (work: Promise<unknown>) => void work.catch(crash) },
})
addEventListener('error', (event) => crash(event.error))
addEventListener('unhandledrejection', crashUnlessPrevented)

const lines = Deno.stdin.readable.pipeThrough(new TextDecoderStream()).getReader()
// The host measures this process now, before it holds the function's own code.
console.log(`${HANDSHAKE}${WAITING}`)
const { value: module } = await lines.read()
if (!module) Deno.exit(0)
// The end of stdin means that the host has ended, for whatever reason.
void lines.read().finally(() => Deno.exit(0))

const edge = await load(module.trim())
// Comes after the function's own listener, which may allow a rejection, as on hosted.
removeEventListener('unhandledrejection', crashUnlessPrevented)
addEventListener('unhandledrejection', crashUnlessPrevented)
Deno.serve(
  {
    hostname: '127.0.0.1',
    port: 0,
    onListen: ({ port }) => console.log(`${HANDSHAKE}${port}`),
    onError: (thrown) => {
      report(thrown)
      return answer(500, 'WORKER_ERROR', 'Function exited due to an error (please check logs)')
    },
  },
  (request) => edge.fetch(request),
)

async function load(module: string): Promise<Edge> {
  try {
    const { default: edge } = await import(module)
    if (typeof edge?.fetch === 'function') return edge
    complain('boot.no_fetch_exported')
  } catch (thrown) {
    // The author of the function needs the whole error, and no request was read yet, so it holds no
    // personal data.
    console.error(thrown)
  }
  return Deno.exit(1)
}

function crashUnlessPrevented(event: PromiseRejectionEvent) {
  if (!event.defaultPrevented) crash(event.reason)
}

/** As on hosted: an error outside any request ends the worker. */
function crash(thrown: unknown): never {
  report(thrown)
  Deno.exit(1)
}

/** Name and stack frames only: the message of an unknown error may hold personal data. */
function report(thrown: unknown) {
  const known = thrown instanceof Error
  const frames = known ? (thrown.stack ?? '').replace(thrown.message, '').split('\n').slice(1) : []
  const error = known ? thrown.name : typeof thrown
  const stack = frames.map((frame) => frame.trim()).filter((frame) => frame.startsWith('at '))
  complain('function.threw', { error, stack })
}

function complain(event: string, more: object = {}) {
  const time = new Date().toISOString()
  const name = Deno.env.get('SUPABASE_FUNCTION_SLUG')
  console.error(JSON.stringify({ time, level: 'error', event, function: name, ...more }))
}
