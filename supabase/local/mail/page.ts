import { randomBytes } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { Message } from './inbox.ts'

/** The inbox page: the list, and the open message beside it. Its inline script has `nonce`. */
export function renderPage(
  messages: readonly Message[],
  open: Message | undefined,
): { html: string; nonce: string } {
  const nonce = randomBytes(16).toString('base64')
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${open ? `${open.subject} · ` : ''}Rolecall mail</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <header>
          <h1><a href="/">Rolecall mail</a></h1>
          <p>What Rolecall sends from this computer arrives here, and only here.</p>
        </header>
        <main class="${open ? 'reading' : ''}">
          <nav aria-label="Messages">
            <p class="count" role="status" id="count">${countOf(messages)}</p>
            <ol id="messages">
              ${messages.map((message) => listItem(message, message.id === open?.id))}
            </ol>
          </nav>
          ${open ? article(open) : placeholder(messages.length)}
        </main>
        <script nonce="${nonce}">
          ${raw(SCRIPT)}
        </script>
      </body>
    </html>`
  return { html: String(page), nonce }
}

function listItem(message: Message, isOpen: boolean) {
  return html`<li>
    <a href="/messages/${message.id}" ${isOpen ? raw('aria-current="true"') : ''}>
      <strong>${message.subject}</strong>
      <span>${message.to}</span>
      <time datetime="${message.created_at}">${readableTime(message.created_at)}</time>
    </a>
  </li>`
}

function article(message: Message) {
  // Links of a mail open in a new tab: inside the frame their pages would run without scripts.
  const body = `<base target="_blank">${message.html}`
  return html`<article aria-labelledby="subject">
    <a class="back" href="/">All messages</a>
    <h2 id="subject">${message.subject}</h2>
    <p class="envelope">
      To ${message.to} ·
      <time datetime="${message.created_at}">${readableTime(message.created_at)}</time>
    </p>
    <iframe
      title="Message"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcdoc="${body}"
    ></iframe>
    <details>
      <summary>Plain text</summary>
      <pre>${message.text}</pre>
    </details>
  </article>`
}

function placeholder(count: number) {
  return html`<section class="placeholder">
    <h2>${count === 0 ? 'Nothing here yet' : 'Pick a message'}</h2>
    <p>
      ${
        count === 0
          ? 'Sign up or ask for a new password, and the mail shows up by itself.'
          : 'New mail shows up in the list by itself.'
      }
    </p>
  </section>`
}

function countOf(messages: readonly Message[]): string {
  return messages.length === 1 ? '1 message' : `${messages.length} messages`
}

function readableTime(created_at: string): string {
  return `${created_at.slice(0, 10)} ${created_at.slice(11, 16)} UTC`
}

// Only the list is replaced, so that the open message and the focus in it stay.
const SCRIPT = `
const localTimes = () => document.querySelectorAll('time').forEach((time) => {
  time.textContent = new Date(time.dateTime).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' })
})
const hrefs = (root) => [...root.querySelectorAll('#messages a')].map((link) => link.href).join()
localTimes()
setInterval(async () => {
  if (document.hidden) return
  const answer = await fetch(location.pathname).catch(() => null)
  if (!answer || !answer.ok) return
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (hrefs(fresh) === hrefs(document)) return
  const focused = document.activeElement && document.activeElement.href
  for (const id of ['messages', 'count']) {
    document.getElementById(id).innerHTML = fresh.getElementById(id).innerHTML
  }
  localTimes()
  const again = [...document.querySelectorAll('#messages a')].find((link) => link.href === focused)
  if (again) again.focus()
}, 2000)
`

const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf7f1, #11191b); --card: light-dark(#fffdf9, #182225);
  --ink: light-dark(#1d1b17, #efe9dd); --soft: light-dark(#4d4840, #c6bfb1);
  --line: light-dark(#e3dccf, #283438); --accent: light-dark(#0e5757, #7cc9bf);
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column;
  background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header { padding: 1rem 1.5rem; border-bottom: 1px solid var(--line); }
h1 { margin: 0; font-size: 1.125rem; } h1 a { color: inherit; text-decoration: none; }
header p, .count, .envelope, .placeholder p { margin: 0; color: var(--soft); font-size: .875rem; }
main { flex: 1; display: grid; grid-template-columns: minmax(16rem, 24rem) 1fr; }
nav { border-right: 1px solid var(--line); overflow-y: auto; }
.count { padding: .75rem 1.5rem; }
ol { list-style: none; margin: 0; padding: 0; }
li a { display: grid; padding: .75rem 1.5rem; border-top: 1px solid var(--line);
  color: inherit; text-decoration: none; overflow-wrap: anywhere; }
li a:hover { background: var(--card); }
li a[aria-current] { background: var(--card); box-shadow: inset 3px 0 var(--accent); }
li span, li time { color: var(--soft); font-size: .875rem; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
article { padding: 1.5rem; display: flex; flex-direction: column; gap: .5rem; min-width: 0; }
h2 { margin: 0; font-size: 1.375rem; line-height: 1.25; overflow-wrap: anywhere; }
.back { display: none; color: var(--accent); }
iframe { flex: 1; width: 100%; min-height: 32rem; margin-top: .75rem;
  border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.placeholder { display: grid; place-content: center; text-align: center; padding: 3rem; }
@media (max-width: 48rem) {
  main { grid-template-columns: 1fr; align-content: start; }
  nav { border-right: 0; } iframe { min-height: 46rem; }
  .reading nav { display: none; } .back { display: inline; }
}
`
