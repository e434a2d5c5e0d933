// Describes a thrown value as a Sentry event. The event holds the description, the release and a
// few words of ours. It holds no person, no request and no message.
import type { Description } from './describe-thrown.ts'
import { VERSION } from './version.ts'

interface Frame {
  function: string
  filename: string
  lineno: number
  colno: number
  in_app: boolean
}

interface Exception {
  type: string
  value: string
  stacktrace?: { frames: Frame[] }
}

export interface ErrorEvent {
  event_id: string
  timestamp: number
  platform: 'javascript'
  level: 'error'
  release: string
  tags: Record<string, string>
  exception: { values: Exception[] }
}

/** Names the client, and tells Sentry not to guess a person from an IP address. */
export const SDK = {
  name: 'rolecall',
  version: VERSION,
  settings: { infer_ip: 'never' },
} as const

export function errorEvent(
  error: Description,
  tags: Record<string, string | undefined>,
): ErrorEvent {
  const known = Object.entries(tags).filter((tag): tag is [string, string] => Boolean(tag[1]))
  return {
    event_id: crypto.randomUUID().replaceAll('-', ''),
    timestamp: Date.now() / 1000,
    platform: 'javascript',
    level: 'error',
    release: `rolecall@${VERSION}`,
    tags: Object.fromEntries(known),
    exception: { values: exceptions(error) },
  }
}

/** As Sentry orders them: the cause before what it caused, the oldest call before the newest. */
function exceptions({ name, code, stack, cause }: Description): Exception[] {
  const frames = (stack ?? []).flatMap(frame).toReversed()
  const own = {
    type: name,
    value: code ?? '',
    ...(frames.length > 0 && { stacktrace: { frames } }),
  }
  return [...(cause ? exceptions(cause) : []), own]
}

/** `name (place:1:2)`, `name@https://place:1:2` or `place:1:2`. */
function frame(line: string): Frame[] {
  const [, called, place, lineno, colno] =
    /^(.*?) \((.+):(\d+):(\d+)\)$/.exec(line) ??
    /^([^@/]*)@(https?:.+):(\d+):(\d+)$/.exec(line) ??
    /^()(.+):(\d+):(\d+)$/.exec(line) ??
    []
  if (!place) return []
  return [
    {
      function: called || '?',
      filename: relative(place),
      lineno: Number(lineno),
      colno: Number(colno),
      in_app: !/node_modules|^(?:node|ext):/.test(place),
    },
  ]
}

/** Cuts the path above our folders: it may name the operator's home folder or host. */
function relative(place: string): string {
  const [, path] =
    /.*\/((?:functions|web|supabase|scripts|node_modules|_app)\/.*)$/.exec(place) ?? []
  return path ? `app:///${path}` : (place.split('/').at(-1) ?? '')
}
