// The front page: search, filters, and twenty jobs at a time.
import { html } from 'hono/html'
import { type Job, PROFESSIONS } from '../posting.ts'
import { COUNTRIES, type JobPage, type JobQuery } from '../search.ts'
import { type Html, page } from './page.ts'
import { dayText, factsOf, WORKPLACES } from './words.ts'

export function listPage(found: JobPage, query: JobQuery): Html {
  const countries = Object.fromEntries(Object.values(COUNTRIES).map((name) => [name, name]))
  return page({
    title: query.q ? `${query.q} · Sandbox board` : 'Jobs · Sandbox board',
    body: html`<h1>Open jobs</h1>
      <form class="search" method="get" action="/" role="search">
        <label
          >Search <input type="search" name="q" maxlength="200" value="${query.q ?? ''}"
        /></label>
        ${choice('profession', 'Profession', PROFESSIONS, query.profession)}
        ${choice('country', 'Country', countries, query.country)}
        ${choice('workplace_type', 'Workplace', WORKPLACES, query.workplace_type)}
        <button type="submit">Search</button>
      </form>
      <p role="status">${countText(found, query)}</p>
      <ol class="jobs" start="${(found.page - 1) * found.per_page + 1}">
        ${found.jobs.map(row)}
      </ol>
      <nav class="pages" aria-label="Pages">
        ${found.page > 1 ? html`<a rel="prev" href="${address(query, found.page - 1)}">Newer</a>` : ''}
        ${found.next_page ? html`<a rel="next" href="${address(query, found.next_page)}">Older</a>` : ''}
      </nav>`,
  })
}

function row(job: Job): Html {
  return html`<li>
    <h2><a href="/jobs/${job.id}">${job.title}</a></h2>
    <p>${job.company}</p>
    <p class="facts">${factsOf(job).join(' · ')}</p>
    <p class="facts">Posted <time datetime="${job.posted_at}">${dayText(job.posted_at)}</time></p>
  </li>`
}

function choice(
  name: string,
  label: string,
  options: Record<string, string>,
  chosen: string | undefined,
): Html {
  return html`<label
    >${label}
    <select name="${name}">
      <option value="">Any</option>
      ${Object.entries(options).map(
        ([value, text]) =>
          html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${text}</option>`,
      )}
    </select></label
  >`
}

function countText(found: JobPage, query: JobQuery): string {
  if (found.total === 0) return 'No job fits. Take a filter away or use fewer words.'
  const jobs = found.total === 1 ? '1 job' : `${found.total} jobs`
  return query.q ? `${jobs} for “${query.q}”` : jobs
}

function address(query: JobQuery, number: number): string {
  const { q = '', profession = '', country = '', workplace_type = '' } = query
  const wanted = Object.entries({ q, profession, country, workplace_type }).filter(([, v]) => v)
  return `/?${new URLSearchParams([...wanted, ['page', String(number)]])}`
}
