// The mail wing: what Rolecall sends on the embedded home can be read on a page of its own.
import { Hono } from 'hono'
import { openInbox } from './inbox.ts'
import { renderPage } from './page.ts'
import type { Mailer } from './mailer.ts'

export interface MailOptions {
  /** where `mail.jsonl` is kept; undefined: in memory */
  dataDir?: string
}

/**
 * A mailer that delivers into an inbox, and the app that shows it: a page at `/`,
 * `GET /api/messages[?to=]` newest first, `DELETE /api/messages[?to=]`.
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

  return { mailer: { send: (mail) => inbox.add(mail) }, app }
}

function show(...page: Parameters<typeof renderPage>): Response {
  const { html, nonce } = renderPage(...page)
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      // A mail may style itself and show images; only the page's own script may run.
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
