// The page of one job, for people and for crawlers.
import { html, raw } from 'hono/html'
import type { Job } from '../posting.ts'
import { jsonLd } from './json-ld.ts'
import { type Html, page } from './page.ts'
import { dayText, factsOf } from './words.ts'

export function jobPage(job: Job): Html {
  return page({
    title: `${job.title} at ${job.company}`,
    head: html`<link rel="canonical" href="${job.url}" />
      <script type="application/ld+json">
        ${raw(jsonLd(job))}
      </script>`,
    body: html`<article>
      <h1>${job.title}</h1>
      <p>${job.company} · ${job.department}</p>
      <ul class="facts">
        ${factsOf(job).map((fact) => html`<li>${fact}</li>`)}
        <li>Posted <time datetime="${job.posted_at}">${dayText(job.posted_at)}</time></li>
      </ul>
      <p><a class="button" href="/jobs/${job.id}/apply">Apply for this job</a></p>
      <h2>Description</h2>
      <div class="description" lang="${job.language}">${raw(job.description)}</div>
      <p><a class="button" href="/jobs/${job.id}/apply">Apply for this job</a></p>
    </article>`,
  })
}
