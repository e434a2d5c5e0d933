import { html } from 'hono/html'
import { type Html, page } from './page.ts'

export function missingPage(): Html {
  return page({
    title: 'Not on this board',
    body: html`<h1>Not on this board</h1>
      <p>The job may have been taken down, or the address has a typing mistake.</p>
      <p><a href="/">See all jobs</a></p>`,
  })
}
