// The mail service: a page shows the mails that Rolecall sends in the embedded home.
import { Hono } from 'hono'
import { z } from 'zod'
import { randomUUID } from 'node:crypto'
import { openInbox } from './inbox.ts'
import { renderPage } from './page.ts'
import type { Mailer } from './mailer.ts'

export interface MailOptions {
  /** the folder of `mail.jsonl`; undefined: in memory */
  dataDir?: string
}

/**
 * A mailer that delivers into an inbox, and the app that shows it: a page at `/`, `GET
 * /api/messages[?to=]` newest first, `DELETE /api/messages[?to=]`, and `POST /emails`, which takes
 * mails from functions as Resend does.
 */
export function createMail(options: MailOptions = {}): { mailer: Mailer; app: Hono } {
  const inbox = openInbox(options.dataDir)
  const app = new Hono()

  app.get('/api/messages', async (c) => {
    const messages = await inbox.list(c.req.query('to'))
    c.header('cache-control', 'no-store')
    return c.json({ messages })
  })

  app.delete('/api/messages', async (c) => {
    await inbox.clear(c.req.query('to'))
    return c.body(null, 204)
  })

  app.get('/', async () => show(await inbox.list(), undefined))

  app.get('/messages/:id', async (c) => {
    const message = await inbox.find(c.req.param('id'))
    if (!message) return c.redirect('/', 303)
    return show(await inbox.list(), message)
  })

  app.post('/emails', async (c) => {
    const isJson = c.req.header('content-type')?.startsWith('application/json')
    const mail = posted.safeParse(isJson ? await c.req.json().catch(() => null) : null)
    if (!c.req.header('authorization')?.startsWith('Bearer ')) return refuse(401, 'missing_api_key')
    if (!mail.success) return refuse(422, 'validation_error')
    await inbox.add({ ...mail.data, to: mail.data.to[0], key: c.req.header('idempotency-key') })
    return c.json({ id: randomUUID() })
  })

  const mailer: Mailer = {
    send: (mail) => inbox.add(mail),
    forget: (address) => inbox.clear(address),
  }
  return { mailer, app }
}

const posted = z.object({
  from: z.string().min(1),
  to: z.tuple([z.email()]),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
})

function refuse(statusCode: number, name: string): Response {
  return Response.json({ statusCode, name, message: name }, { status: statusCode })
}

function show(...page: Parameters<typeof renderPage>): Response {
  const { html, nonce } = renderPage(...page)
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      // A mail may have styles and show images, but only the page's own script may run.
      'content-security-policy': [
        "default-src 'none'",
        `script-src 'nonce-${nonce}'`,
        "style-src 'unsafe-inline'",
        'img-src data: https:',
        "connect-src 'self'",
        "frame-src 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
  })
}
