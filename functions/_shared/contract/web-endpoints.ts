import { z } from 'zod'
import type { Method } from './contract.ts'
import { cvLines } from './cv.ts'
import { fits, LIMITS } from './limits.ts'
import { resume } from './resume.ts'

/** Answers with an address to go to, and has no body. */
const redirects = z.never()

/**
 * What the endpoints of the web app take and give, by method and route. An input holds the
 * parameters of the route too. Browsers import only the types: zod is too large for our pages.
 */
export const webEndpoints = {
  'POST /consents': {
    input: z.union([
      z.object({ purpose: z.literal('privacy'), is_given: z.literal(false) }),
      z.object({
        purpose: z.literal('ai_provider'),
        is_given: z.boolean(),
        recipient: z.string().max(LIMITS.consents.recipient),
      }),
    ]),
    output: z.null(),
  },
  'POST /cvs': {
    input: z.object({
      id: z.uuid(),
      path: z.string(),
      filename: z.string().refine((text) => fits(text, LIMITS.cvs.filename)),
    }),
    output: z.null(),
  },
  'GET /cvs/[cvId]/file': {
    input: z.object({ cvId: z.uuid() }),
    output: redirects,
  },
  'GET /cvs/[cvId]/lines': {
    input: z.object({ cvId: z.uuid() }),
    output: cvLines.output,
  },
  'GET /cvs/[cvId]/text': {
    input: z.object({ cvId: z.uuid() }),
    output: cvLines.output,
  },
  'GET /jobs': {
    input: z.object({ q: z.string() }),
    output: z.object({
      jobs: z.array(z.object({ job_id: z.uuid(), title: z.string(), company: z.string() })),
    }),
  },
  'PATCH /matches/[jobId]': {
    input: z
      .strictObject({
        jobId: z.uuid(),
        status: z.enum(['new', 'saved', 'dismissed']).optional(),
        feedback: z.literal([-1, 1]).nullable().optional(),
      })
      .refine(({ status, feedback }) => status !== undefined || feedback !== undefined),
    output: z.null(),
  },
  'GET /matches/arrivals': {
    input: z.object({ after: z.iso.datetime({ offset: true }) }),
    output: z.object({ count: z.int() }),
  },
  'POST /matches/arrivals': {
    input: z.object({}),
    output: z.object({ count: z.int() }),
  },
  'PATCH /notifications': {
    input: z.object({ read: z.array(z.uuid()).max(100) }),
    output: z.null(),
  },
  'GET /profile/resume': {
    input: z.object({}),
    output: resume,
  },
  'GET /session': {
    input: z.object({}),
    output: z.object({
      access_token: z.string(),
      /** seconds */
      expires_in: z.int(),
    }),
  },
  'GET /settings/privacy/exports/[exportId]': {
    input: z.object({ exportId: z.uuid() }),
    output: redirects,
  },
  'POST /sign-out': {
    input: z.object({ scope: z.enum(['local', 'global']).catch('local') }),
    output: redirects,
  },
} as const satisfies Record<`${Method} /${string}`, { input: z.ZodType; output: z.ZodType }>

type Endpoints = typeof webEndpoints
export type WebEndpoint = keyof Endpoints
export type InputOf<Name extends WebEndpoint> = z.input<Endpoints[Name]['input']>
export type OutputOf<Name extends WebEndpoint> = z.output<Endpoints[Name]['output']>

/** The endpoints that scripts of a page call. Links and forms of a page lead to the others. */
export type CalledEndpoint = {
  [Name in WebEndpoint]: [OutputOf<Name>] extends [never] ? never : Name
}[WebEndpoint]
