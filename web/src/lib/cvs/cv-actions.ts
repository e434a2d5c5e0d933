import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { z } from 'zod'
import { Failure } from '#contract/failure.ts'
import * as cvs from '#lib/db/cvs.ts'
import { expected } from '#lib/failure.ts'

const chosen = z.object({ id: z.uuid() })
type Event = Pick<RequestEvent, 'request' | 'locals'>

/** The actions on a stored CV, shared by the welcome page and the profile. */
export const cvActions = {
  choose: (event: Event) => act(event, (id) => cvs.choose(event.locals.db, id)),
  retry: (event: Event) => act(event, (id) => cvs.retry(event.locals.db, id)),
  remove: (event: Event) => act(event, (id) => cvs.remove(event.locals.db, id)),
  download: (event: Event) =>
    act(event, async (id) => {
      redirect(303, await cvs.downloadUrl(event.locals.db, id), { external: true })
    }),
}

async function act({ request }: Event, work: (id: string) => Promise<void>) {
  const form = chosen.safeParse(Object.fromEntries(await request.formData()))
  if (!form.success) return refuse(new Failure('request.invalid'))
  try {
    await work(form.data.id)
  } catch (thrown) {
    return refuse(thrown)
  }
}

function refuse(thrown: unknown) {
  const { status, message } = expected(thrown)
  return fail(status, { message })
}
