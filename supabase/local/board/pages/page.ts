// The frame of every page of the board, with the notice that each page must show.
import { html } from 'hono/html'

/** Finished HTML: every value in it is escaped. */
export type Html = ReturnType<typeof html>

export const NOTICE = 'Sandbox board: these employers are made up'

export function page(options: { title: string; body: Html; head?: Html }): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${options.title}</title>
        <link rel="stylesheet" href="/board.css" />
        ${options.head ?? ''}
      </head>
      <body>
        <a class="skip" href="#content">Skip to content</a>
        <aside class="notice" aria-label="About this board">
          <strong>${NOTICE}.</strong> Nothing you send here reaches anyone.
        </aside>
        <header><a href="/">Sandbox board</a></header>
        <main id="content">${options.body}</main>
      </body>
    </html>`
}
