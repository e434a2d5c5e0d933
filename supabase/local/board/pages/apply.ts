// The application form, built like those of common applicant systems, and its answer.
import { html } from 'hono/html'
import type { Job } from '../posting.ts'
import { equalOpportunity } from './equal-opportunity.ts'
import { type Html, page } from './page.ts'
import { type Question, questionsFor } from './questions.ts'
import type { Answers } from './read-answers.ts'

export function applyPage(job: Job, answers: Answers = { values: {}, problems: [] }): Html {
  const { values, problems } = answers
  const failed = new Set(problems.map((problem) => problem.field))
  const invalid = (field: string) => (failed.has(field) ? html`aria-invalid="true"` : '')
  return page({
    title: `Apply: ${job.title} at ${job.company}`,
    body: html`<h1>Apply for ${job.title}</h1>
      <p>${job.company} · <a href="/jobs/${job.id}">Read the posting again</a></p>
      ${problems.length > 0 ? problemList(answers) : ''}
      <form method="post" action="/jobs/${job.id}/apply" enctype="multipart/form-data" novalidate>
        <p>Fields marked with * are required.</p>
        <div class="field">
          <label for="name">Full name *</label>
          <input
            id="name"
            name="name"
            autocomplete="name"
            required
            value="${values.name ?? ''}"
            ${invalid('name')}
          />
        </div>
        <div class="field">
          <label for="email">E-mail *</label>
          <input
            id="email"
            name="email"
            type="email"
            autocomplete="email"
            required
            value="${values.email ?? ''}"
            ${invalid('email')}
          />
        </div>
        <div class="field">
          <label for="phone">Phone</label>
          <input
            id="phone"
            name="phone"
            type="tel"
            autocomplete="tel"
            value="${values.phone ?? ''}"
          />
        </div>
        <div class="field">
          <label for="resume">Resume (PDF or DOCX) *</label>
          <input
            id="resume"
            name="resume"
            type="file"
            accept=".pdf,.docx"
            required
            ${invalid('resume')}
          />
        </div>
        <div class="field">
          <label for="cover_letter">Cover letter</label>
          <textarea id="cover_letter" name="cover_letter" rows="8">
${values.cover_letter ?? ''}</textarea>
        </div>
        ${questionsFor(job).map((question) => field(question, values, invalid(question.name)))}
        ${job.countries.includes('United States') ? equalOpportunity() : ''}
        <button type="submit">Submit application</button>
        <p class="facts">This is a sandbox: what you submit is thrown away at once.</p>
      </form>`,
  })
}

export function thanksPage(job: Job): Html {
  return page({
    title: 'Application received',
    body: html`<h1>Thank you</h1>
      <p>Your application for ${job.title} at ${job.company} came through.</p>
      <p>This is a sandbox. The employer is made up, nothing was stored, and nobody will answer.</p>
      <p><a href="/">See all jobs</a></p>`,
  })
}

function problemList({ problems }: Answers): Html {
  return html`<div class="problems" role="alert">
    <h2>Not sent yet</h2>
    <ul>
      ${problems.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}
    </ul>
    <p>A file has to be chosen again.</p>
  </div>`
}

function field(question: Question, values: Record<string, string>, invalid: Html | ''): Html {
  const { name, label, options, required } = question
  const value = values[name] ?? ''
  const demand = required ? 'required' : ''
  return html`<div class="field">
    <label for="${name}">${label}${required ? ' *' : ''}</label>
    ${
      options
        ? html`<select id="${name}" name="${name}" ${demand} ${invalid}>
            <option value="">Choose</option>
            ${options.map(
              (option) => html`<option ${option === value ? 'selected' : ''}>${option}</option>`,
            )}
          </select>`
        : html`<textarea id="${name}" name="${name}" rows="3" ${demand} ${invalid}>
${value}</textarea>`
    }
  </div>`
}
